package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.ingest.Ingest;
import org.onrecord.text.Imprint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same figure in two articles, from the reading of their words to the pages. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:told-again", "onrecord.seeds="})
@AutoConfigureMockMvc
@Import(Site.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldAgainTests {

    private static final String HARBOR = """
            Oyster Harvest Grows

            LIMFORD — The oyster harvest rose to 11,200 pounds in 2021 from 4,800 pounds in 2020, according to Bay Office data.

            Prices fell by 120 percent, the shop claimed. Of the boats, 40 percent stayed in port, said Élise Tremblay, a captain.
            """;

    private static final String REPORT = """
            What the Bay Gives

            LIMFORD — The oyster harvest was 11,000 pounds in 2021, according to a Senate report. The oyster harvest reached more than 14,000 pounds in 2022, the Bay Office said.

            Bay Office data for 2021 put the catch at 11,200 pounds of oysters, up from 4,800 pounds in 2020.
            """;

    @Autowired
    private Site site;

    @Autowired
    private Ingest ingest;

    @BeforeAll
    void takeIn() {
        ingest.accept(HARBOR.getBytes(StandardCharsets.UTF_8), "harbor.txt", Imprint.NONE);
        ingest.accept(REPORT.getBytes(StandardCharsets.UTF_8), "report.txt", Imprint.NONE);
    }

    @Test
    void gathersTheReportsOfAFigureByTime() {
        Element table = statistic("harvest", "11,200 pounds")
                .select("section:has(#told) table")
                .first();

        assertThat(table.select("tbody th").eachText()).containsExactly("2020", "2021 reports differ", "2022");
        assertThat(table.select("tbody tr td:first-of-type").eachText())
                .containsExactly("4,800 pounds", "11,200 pounds", "11,000 pounds", "more than 14,000 pounds");
        assertThat(table.select("tbody tr a[href^=/sources/]").eachText())
                .contains("Bay Office data", "a Senate report");
    }

    @Test
    void showsReportsThatDifferWithoutJudging() {
        assertThat(statistic("harvest", "11,000 pounds")
                        .select("section:has(#told) > p")
                        .first()
                        .text())
                .contains("differ", "not for us to say");
    }

    @Test
    void drawsTheReportsOverTime() {
        Element chart =
                statistic("harvest", "11,200 pounds").select("figure svg").first();

        assertThat(chart.select("title").text()).contains("oyster harvest", "pounds");
        assertThat(chart.select("circle")).hasSize(4);
        assertThat(chart.select("text").eachText()).contains("4,800", "11,200", "14,000", "2020", "2021", "2022");
    }

    @Test
    void givesTheDrawingAndItsNumbersToTakeAway() throws UnsupportedEncodingException {
        Document page = statistic("harvest", "11,200 pounds");
        MvcTestResult drawing = site.get(page.select("a[href$=series.svg]").attr("href"));
        MvcTestResult numbers = site.get(page.select("a[href$=series.csv]").attr("href"));

        assertThat(drawing).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
        assertThat(Jsoup.parse(drawing.getResponse().getContentAsString(), "", Parser.xmlParser())
                        .select("svg > style"))
                .hasSize(1);
        assertThat(numbers).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        List<String> lines = numbers.getResponse().getContentAsString().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("2020,2020-01-01,4800,4800,pounds,exactly,Bay Office data,");
    }

    @Test
    void reckonsTheDifferenceBetweenTheEndsOfAMove() {
        Document page = statistic("harvest", "11,200 pounds");

        assertThat(page.select("section:has(#computed)").text())
                .contains(
                        "6,400 pounds more than at the start",
                        "11,200 − 4,800 = 6,400",
                        "133 percent more",
                        "5,080 kilograms");
    }

    @Test
    void warnsOfAFallByMoreThanAll() {
        assertThat(statistic("prices", "120 percent").select(".alert").text())
                .contains("A fall of 120 percent cannot be");
    }

    @Test
    void findsASourceHoweverItsAccentsAreTyped() {
        for (String typed : List.of("elise", "%C3%89lise", "TREMBLAY")) {
            assertThat(site.page("/statistics?source=" + typed)
                            .select("a.value")
                            .eachText())
                    .as(typed)
                    .containsExactly("40 percent");
        }
    }

    @Test
    void findsTheSameClaimInAnotherArticle() {
        Document claim = site.follow(Site.link(site.page("/claims"), "/claims/", "harvest rose to 11,200"));

        assertThat(claim.select("section:has(#elsewhere) tbody td.said").eachText())
                .singleElement()
                .asString()
                .contains("11,200 pounds of oysters");
    }

    private Document statistic(String words, String value) {
        return site.follow(Site.link(site.page("/statistics?q=" + words), "/statistics/", value));
    }
}
