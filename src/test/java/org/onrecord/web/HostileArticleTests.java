package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an article says never becomes markup. */
@StoredPages
class HostileArticleTests {

    @Autowired
    private Site site;

    @Autowired
    private StoredArticles.Slugs slugs;

    @Test
    void showsMarkupAsWordsOnEveryPage() {
        Document article = site.page("/articles/" + slugs.hostile());
        List<Element> links = article.select(
                "main a[href^=/quotes/], main a[href^=/statistics/], main a[href^=/claims/], main a[href^=/people/], main a[href^=/sources/]");

        assertThat(links).hasSizeGreaterThan(5);
        assertHarmless(article);
        assertHarmless(site.page("/"));
        assertHarmless(site.page("/articles"));
        assertHarmless(site.page("/articles/" + slugs.hostile() + "/sections/1"));
        assertHarmless(site.page("/people"));
        assertHarmless(site.page("/sources"));
        assertHarmless(site.page("/statistics"));
        assertHarmless(site.page("/claims"));
        links.forEach(link -> assertHarmless(site.follow(link)));
    }

    @Test
    void keepsTheWords() {
        Document article = site.page("/articles/" + slugs.hostile());

        assertThat(article.select("h1").text()).isEqualTo("<script>alert(1)</script> & \"Seawall\" {{7*7}} ${7*7}");
        assertThat(article.select(".mark-quote").text()).contains("</blockquote><script>alert(2)</script>");
    }

    @Test
    void makesNoLinkOfAnAddressThatIsNoneOfTheWeb() {
        assertThat(site.page("/articles/" + slugs.hostile()).select("a.original"))
                .isEmpty();
        assertThat(site.page("/articles/" + slugs.seawall())
                        .select("a.original")
                        .attr("href"))
                .isEqualTo("https://paper.example/seawall");
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script"))
                .extracting(script -> script.attr("src"))
                .containsExactly("/js/copy.js");
        assertThat(page.select("img, [onerror], [onload], [style], style, a[href^=javascript]"))
                .isEmpty();
        assertThat(page.text()).doesNotContain("{{49}}");
    }
}
