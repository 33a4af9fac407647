package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoredPages
class FactPagesTests {

    @Autowired
    private Site site;

    @Autowired
    private StoredArticles.Slugs slugs;

    @Test
    void drawsAGrowthAsAnIndexAndSpellsItOut() {
        Document page = statistic("up over 250 percent");

        assertThat(page.select(".reading-of").text()).isEqualTo("At least 3.5 times");
        assertThat(page.select(".lede").text())
                .contains(
                        "compared with fiscal year 2019",
                        "A rise of 250 percent means that 100 has become 350",
                        "no absolute number");
        assertThat(page.select("svg rect.bar")).hasSize(2);
        assertThat(page.select("svg text").eachText()).contains("at least", "350", "no upper end");
        assertThat(page.select("table:has(caption:contains(chart))").text())
                .contains("fiscal year 2019", "100", "more than 350");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void saysWhatTheArticleLeavesOpen() {
        assertThat(statistic("up over 250 percent").select(".silence li").eachText())
                .contains(
                        "Any absolute number: neither what it was nor what it is now.",
                        "An upper end: it is a least, not a value.")
                .doesNotContain("Where the figure comes from: no source is named.");
        assertThat(statistic("down 40 percent").select(".silence li").eachText())
                .contains("Where the figure comes from: no source is named.", "What the change is counted from.");
    }

    @Test
    void drawsNoChartForAChangeWithoutAStart() {
        Document page = statistic("down 40 percent");

        assertThat(page.select(".reading-of").text()).isEqualTo("60 of every 100");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void drawsAShareAsAPartOfAHundred() {
        Document page = statistic("30 percent");

        assertThat(page.select(".reading-of").text()).isEqualTo("about 30 percent");
        assertThat(page.select("svg rect.bar").attr("width")).startsWith("119.4");
    }

    @Test
    void writesARankInTheArticlesWords() {
        assertThat(statistic("third year").select(".reading-of").text()).isEqualTo("third year in a row");
    }

    @Test
    void leadsFromAFigureToItsSourceAndBack() {
        Document figure = statistic("up over 250 percent");
        Document source = site.follow(Site.link(figure, "/sources/", "Coastal Survey data"));
        Document back = site.follow(source.select("main .statistic a.value").first());

        assertThat(back.title()).isEqualTo(figure.title());
        assertThat(Site.link(source, "/claims/", "flood days").text()).contains("flood days");
        assertThat(Site.link(source, "/articles/" + slugs.seawall(), "Harbor Town"))
                .isNotNull();
    }

    @Test
    void leadsFromAFigureToItsClaimAndBack() {
        Document claim = site.follow(Site.link(statistic("up over 250 percent"), "/claims/", "flood days"));

        assertThat(claim.select("h1").text()).startsWith("Flood days near the pier are up");
        assertThat(Site.link(claim, "/statistics/", "250 percent")).isNotNull();
        assertThat(Site.link(claim, "/claims/", "second gate")).isNotNull();
        assertThat(claim.select(".passage .mark-own").text()).contains("up over 250 percent");
    }

    @Test
    void leadsFromAClaimToTheQuoteThatCarriesIt() {
        Document claims = site.page("/claims");
        Document claim = site.follow(Site.link(claims, "/claims/", "second gate"));
        Document quote =
                site.follow(claim.select("main .quote a[href^=/quotes/]").first());

        assertThat(quote.select("main").text()).contains("Reported", "the wording is the article’s");
        assertThat(Site.link(quote, "/claims/", "second gate")).isNotNull();
    }

    @Test
    void showsAQuoteInItsParagraphWithItsSpeaker() {
        Document page = site.follow(quoteOf("Rosa Delgado"));

        assertThat(page.select(".passage").text()).startsWith("The council of Harbor Town met");
        assertThat(page.select(".passage .mark-own")).hasSize(2);
        assertThat(Site.link(page, "/people/", "Rosa Delgado")).isNotNull();
        assertThat(page.select("main a[href^=/articles/" + slugs.seawall() + "#quote-]"))
                .isNotEmpty();
        assertThat(page.select("main a[href=/articles/" + slugs.seawall() + "/sections/1]"))
                .isNotEmpty();
        assertThat(page.text()).contains("Repeated for display");
    }

    @Test
    void keepsASpeakerWithoutANameAsDescribed() {
        Document list = site.page("/quotes?speaker=aide");

        assertThat(list.select(".quote .speaker").text()).isEqualTo("An aide to the mayor not named in the text");
        assertThat(list.select(".quote .own").text()).isEqualTo("“a very long fence,”");
        assertThat(list.select(".quote blockquote").text()).startsWith("…").contains("called the plan “a very");
    }

    @Test
    void neverGuessesAnUnknownSpeaker() {
        Document list = site.page("/quotes?q=fishermen");
        Document page = site.follow(list.select(".quote a[href^=/quotes/]").first());

        assertThat(list.select(".quote .speaker").text()).isEqualTo("Speaker unknown");
        assertThat(page.select(".silence").text()).contains("Who said it.");
        assertThat(page.select(".unsure")).isNotEmpty();
    }

    @Test
    void greysTheArticlesWordsInAMixedQuote() {
        Element quote =
                site.page("/quotes?speaker=harbor%20times").select(".quote").first();

        assertThat(quote.select(".own").text()).isEqualTo("“could cost as much as the old bridge”");
        assertThat(quote.select("blockquote .round").text()).contains("the wall", "and would take 12 years to build");
    }

    @Test
    void gathersAllThatAPersonSaid() {
        Document page = site.follow(Site.link(site.page("/people"), "/people/", "Rosa Delgado"));

        assertThat(page.select("h1").text()).isEqualTo("Rosa Delgado");
        assertThat(page.select(".lede").text()).isEqualTo("Council President, Harbor Town (D)");
        assertThat(page.select(".quote")).hasSize(2);
        assertThat(Site.link(page, "/claims/", "the state would pay")).isNotNull();
        assertThat(page.select("section:has(#named)").text()).contains("Harbor Town Weighs", "twice");
    }

    private Element quoteOf(String speaker) {
        return site.page("/quotes?speaker=" + speaker.replace(" ", "%20") + "&kind=direct")
                .select(".quote a[href^=/quotes/]")
                .first();
    }

    private Document statistic(String words) {
        return site.page("/statistics").select(".statistic").stream()
                .filter(figure -> figure.text().contains(words))
                .findFirst()
                .map(figure -> site.follow(figure.select("a.value").first()))
                .orElseThrow();
    }
}
