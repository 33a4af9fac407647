package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.web.StoredPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoredPages
class StatisticsApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void findsWhatThePageFinds() throws UnsupportedEncodingException {
        assertThat(words("q=flood%20days")).hasSize(1);
        assertThat(words("source=coastal&change=increase&unit=percent")).isEqualTo(words("q=flood%20days"));
        assertThat(words("year=2019&source=")).containsAll(words("q=flood%20days"));
        assertThat(words("year=1810")).isEmpty();
    }

    @Test
    void keepsTheOrderThatIsAskedFor() throws UnsupportedEncodingException {
        assertThat(words("order=change").get(0))
                .isEqualTo(words("q=flood%20days").get(0));
        assertThat(words("order=latest")).isEqualTo(words("")).containsAll(words("order=change"));
    }

    private List<String> words(String query) throws UnsupportedEncodingException {
        MvcTestResult answer = mvc.get()
                .uri(URI.create("/api/v1/statistics?size=100&" + query))
                .exchange();
        assertThat(answer).as(query).hasStatusOk();
        JsonNode found = new JsonMapper().readTree(answer.getResponse().getContentAsString());
        List<String> words = new ArrayList<>();
        found.get("items").forEach(item -> words.add(item.get("words").asString()));
        return words;
    }
}
