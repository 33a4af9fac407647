package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoredPages
class ArticlePageTests {

    @Autowired
    private Site site;

    @Autowired
    private StoredArticles.Slugs slugs;

    @Test
    void keepsEveryWordOfEveryParagraph() {
        Document page = article();
        page.select(".pilcrow, .key").remove();

        assertThat(page.select("#p1 > p").first().wholeText())
                .isEqualTo(StoredArticles.SEAWALL.split("\n\n")[1]);
    }

    @Test
    void marksAQuoteThatIsSplitInTwoWithOneKey() {
        Document page = article();
        Element first = page.select("[id^=quote-]").first();

        assertThat(first.text()).isEqualTo("“We cannot pump the sea out of the streets forever,”");
        assertThat(page.getElementById(first.id() + "-2").text()).startsWith("“Every winter");
        assertThat(page.select("#p1 > p .key-quote")).hasSize(1);
    }

    @Test
    void nestsTheFigureInItsClaim() {
        Element claim = article().select(".mark-claim:has(.mark-figure)").first();

        assertThat(claim.id()).startsWith("claim-");
        assertThat(claim.select(".mark-figure").attr("id")).startsWith("statistic-");
    }

    @Test
    void leadsFromWordsToNoteAndBackAndToThePageOfTheFact() {
        Document page = article();
        Element key = page.select("main p .key-figure").first();
        Element note = page.getElementById(key.attr("href").substring(1));

        assertThat(page.getElementById(note.select(".key").attr("href").substring(1))
                        .text())
                .contains("up over 250 percent since fiscal year 2019");
        assertThat(site.follow(note.select("a[href^=/statistics/]").first())
                        .select("h1")
                        .text())
                .isEqualTo("Flood days near the pier: up over 250 percent since fiscal year 2019");
    }

    @Test
    void foldsAPullQuoteIntoTheQuoteItRepeats() {
        Document page = article();
        Element pull = page.select("details.pull").first();

        assertThat(pull.select("blockquote").text()).isEqualTo("“Every winter it comes back to the same streets.”");
        assertThat(pull.select("summary").text()).isEqualTo("Pull quote, repeats Q1");
        assertThat(page.select(pull.select("a").attr("href"))).hasSize(1);
    }

    @Test
    void listsEverybodyInTheRegister() {
        assertThat(article().select("#register").text())
                .contains(
                        "Rosa Delgado",
                        "Council President, Harbor Town (D)",
                        "Coastal Survey data",
                        "The Harbor Times");
    }

    @Test
    void saysWhatNobodyGave() {
        assertThat(article().select(".head .meta").text()).contains("no date in the text", "by Ann Lee", "The Paper");
    }

    @Test
    void showsTheLayersThatTheAddressAsksFor() {
        Document page = site.page("/articles/" + slugs.seawall() + "?show=text&show=people");

        assertThat(page.select(".layers input[checked]"))
                .extracting(Element::id)
                .containsExactly("layer-people");
    }

    @Test
    void showsASectionAlone() {
        Document page = site.page("/articles/" + slugs.seawall() + "/sections/2");

        assertThat(page.select("h2").text()).startsWith("What It Would Cost");
        assertThat(page.select("main").text()).contains("the old bridge").doesNotContain("pump the sea");
        assertThat(page.select("a[rel=prev]")).hasSize(1);
        assertThat(site.get("/articles/" + slugs.seawall() + "/sections/3")).hasStatus(404);
        assertThat(site.get("/articles/" + slugs.seawall() + "/sections/0")).hasStatus(404);
    }

    @Test
    void keepsAnOlderVersionReadable() {
        Document now = site.page("/articles/" + slugs.ferry());
        Document before = site.follow(Site.link(now, "/articles/" + slugs.ferry() + "?version=1", "Version 1"));

        assertThat(before.select("main").text())
                .contains("It will run all winter")
                .contains("kept as it was");
        assertThat(now.select(".para").text()).doesNotContain("It will run all winter");
        assertThat(before.select("a[href$=.md]")).isEmpty();
        assertThat(site.get("/articles/" + slugs.ferry() + "?version=9")).hasStatus(404);
    }

    @Test
    void saysOnThePageOfAFactThatItsWordsAreGone() {
        Document now = site.page("/articles/" + slugs.ferry());
        Document fact = site.follow(now.select("#register a[href^=/quotes/]").last());

        assertThat(fact.select(".gone").text()).contains("stood in version 1");
        assertThat(fact.select(".passage .mark-own").text()).isEqualTo("“It will run all winter,”");
        assertThat(fact.select("main a[href*=version=1]")).isNotEmpty();
    }

    private Document article() {
        return site.page("/articles/" + slugs.seawall());
    }
}
