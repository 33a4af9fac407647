package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages before anything has been read, and addresses at which nothing is. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:empty-pages", "onrecord.seeds="})
@AutoConfigureMockMvc
class EmptyStoreTests {

    @Autowired
    private MockMvcTester site;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/quotes", "/people", "/statistics", "/claims", "/sources", "/method"})
    void everyListSaysThatNothingIsThere(String address) throws Exception {
        Document page = page(address, 200);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith("On Record");
        assertThat(page.text()).doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/articles/nothing, 404",
        "/articles/nothing/sections/1, 404",
        "/quotes/1, 404",
        "/quotes/x, 404",
        "/quotes/99999999999999999999, 404",
        "/people/nobody, 404",
        "/statistics/-1, 404",
        "/claims/0, 404",
        "/sources/' or 1=1 --, 404",
        "/quotes?page=0, 400",
        "/quotes?page=-3, 400",
        "/quotes?page=two, 400",
        "/quotes?page=2, 404",
        "/quotes?page=2147483647, 404",
        "/quotes?page=99999999999, 400",
        "/quotes?kind=loud, 400",
        "/people?page=-1, 400",
        "/statistics?page=0, 400",
        "/claims?page=5, 404",
    })
    void saysWhatIsWrongInTheSitesOwnWords(String address, int status) throws Exception {
        Document page = page(address, status);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a[href=/]")).isNotEmpty();
        assertThat(page.text()).contains("Status " + status).doesNotContain("Exception", "??", "java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "\\", "'", "\"", "(", "' or 1=1 --", "${7*7}", "__${7*7}__::.x", "*", "a AND OR ("})
    void takesEverySignOfASearchLiterally(String words) throws Exception {
        MvcTestResult result = site.get()
                .uri("/quotes")
                .param("q", words)
                .param("speaker", words)
                .exchange();

        assertThat(result).hasStatus(200);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                        .select("#words")
                        .val())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007"})
    void refusesCharactersThatNoTextHas(String words) {
        assertThat(site.get().uri("/quotes").param("q", words)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 2_001, 100_000})
    void refusesASearchThatIsTooLong(int length) {
        assertThat(site.get().uri("/quotes?q=" + "x".repeat(length))).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/quotes", "/articles/x"})
    void takesNothingIn(String address) {
        MvcTestResult result = site.post().uri(address).exchange();

        assertThat(result).hasStatus(405);
        assertThat(result.getResponse().getHeader("Allow")).contains("GET");
    }

    private Document page(String address, int status) throws Exception {
        MvcTestResult result =
                site.get().uri(java.net.URI.create(address.replace(" ", "%20"))).exchange();
        assertThat(result).hasStatus(status);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
