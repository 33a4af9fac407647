package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoredPages
class QuoteSearchPageTests {

    @Autowired
    private Site site;

    @Test
    void findsByAnyPartOfANameAndBySlug() {
        assertThat(site.page("/quotes?speaker=delg").select(".quote")).hasSize(2);
        assertThat(site.page("/quotes?speaker=rosa-delgado").select("h1").text())
                .isEqualTo("Quotes by Rosa Delgado");
    }

    @Test
    void findsWordsWhateverTheirCase() {
        assertThat(site.page("/quotes?q=PUMP%20the%20sea").select(".quote")).hasSize(1);
    }

    @Test
    void narrowsToAKind() {
        assertThat(site.page("/quotes?speaker=delgado&kind=indirect").select(".quote"))
                .hasSize(1);
    }

    @Test
    void leadsThroughThePagesAndKeepsTheQuestion() {
        Document first = site.page("/quotes?speaker=long");
        Document second = site.follow(first.select("a[rel=next]").first());
        Document third = site.follow(second.select("a[rel=next]").first());

        assertThat(first.select(".quote")).hasSize(20);
        assertThat(third.select(".quote")).hasSize(5);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(third.select("a[rel=prev]").attr("href")).isEqualTo("/quotes?speaker=long&page=2");
        assertThat(third.title()).isEqualTo("Quotes by long, page 3 · On Record");
    }

    @Test
    void countsWhatEachWayToNarrowDownWouldLeave() {
        Element facet = site.page("/quotes?speaker=delgado")
                .select(".facet a[href*=kind=direct]")
                .first();

        assertThat(facet.parent().text()).isEqualTo("Direct 1");
        assertThat(site.follow(facet).select(".quote")).hasSize(1);
    }

    @Test
    void pointsToPeopleWhenTheWordsAreAName() {
        Document page = site.page("/quotes?q=Delgado");

        assertThat(Site.link(page, "/people/", "Rosa Delgado")).isNotNull();
    }

    @Test
    void saysThatNothingWasFoundAndWhereToGoOn() {
        Document page = site.page("/quotes?q=zebra");

        assertThat(page.select("h2#found").text()).isEqualTo("No quote has all of this");
        assertThat(page.select("main a[href=/quotes]")).isNotEmpty();
    }
}
