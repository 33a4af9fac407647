package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoredPages
class StatisticSearchPageTests {

    @Autowired
    private Site site;

    @Test
    void findsFiguresByWordsOfTheirSubject() {
        assertThat(values("/statistics?q=flood%20days")).containsExactly("more than 250 percent");
        assertThat(values("/statistics?q=INSURANCE")).containsExactly("40 percent");
    }

    @Test
    void findsFiguresByTheirSource() {
        assertThat(values("/statistics?source=coastal")).containsExactly("more than 250 percent");
    }

    @Test
    void narrowsToAChangeAndAUnitAndKeepsBoth() {
        Document falls = site.page("/statistics?change=decrease&unit=percent");

        assertThat(values("/statistics?change=decrease&unit=percent")).containsExactly("40 percent");
        assertThat(falls.select(".facet a[aria-current]").eachText()).containsExactly("decrease", "percent");
        assertThat(falls.select("input[name=unit]").attr("value")).isEqualTo("percent");
    }

    @Test
    void putsTheLargestChangeFirst() {
        assertThat(values("/statistics?order=change&source=coastal&change=increase"))
                .containsExactly("more than 250 percent");
        assertThat(values("/statistics?order=change&unit=percent&q=flood")).doesNotContain("40 percent");
        assertThat(values("/statistics?order=change").indexOf("40 percent"))
                .isGreaterThan(values("/statistics?order=change").lastIndexOf("more than 250 percent"));
    }

    @Test
    void findsFiguresOfAYear() {
        assertThat(values("/statistics?year=2019")).containsOnly("more than 250 percent");
        assertThat(site.page("/statistics?year=1810").select("main").text()).contains("No figure has all of this");
    }

    @Test
    void saysWhatItCannotAsk() {
        for (String wrong : List.of("year=19", "year=x", "change=sideways", "order=odd")) {
            assertThat(site.get("/statistics?" + wrong)).as(wrong).hasStatus(400);
        }
    }

    private List<String> values(String address) {
        return site.page(address).select("main .statistic a.value").eachText();
    }
}
