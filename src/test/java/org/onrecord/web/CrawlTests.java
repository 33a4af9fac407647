package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Walks every link from the first page. */
@StoredPages
class CrawlTests {

    private static final Pageable ALL = PageRequest.of(0, 1000);

    private static Map<String, Document> pages = Map.of();
    private static final Map<String, List<ParseError>> FLAWS = new HashMap<>();
    private static final Map<String, Integer> BROKEN = new LinkedHashMap<>();

    @Autowired
    private Site site;

    @Autowired
    private Articles articles;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Statistics statistics;

    @Autowired
    private Claims claims;

    @Autowired
    private People people;

    @Autowired
    private Sources sources;

    @BeforeEach
    void walk() throws Exception {
        if (!pages.isEmpty()) {
            return;
        }
        Map<String, Document> seen = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(List.of("/"));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            links(visit(address, seen)).filter(known::add).forEach(ahead::add);
        }
        pages = seen;
    }

    private Document visit(String address, Map<String, Document> seen) throws Exception {
        MvcTestResult result = site.get(address);
        int status = result.getResponse().getStatus();
        String type = String.valueOf(result.getResponse().getContentType());
        if (status != 200) {
            BROKEN.put(address, status);
        }
        if (status != 200 || !type.startsWith("text/html")) {
            return new Document(address);
        }
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(result.getResponse().getContentAsString(), "http://localhost" + address, parser);
        FLAWS.put(address, List.copyOf(parser.getErrors()));
        seen.put(address, page);
        return page;
    }

    private static Stream<String> links(Document page) {
        Stream<String> hrefs = page.select("[href]").stream().map(link -> link.attr("href"));
        Stream<String> sources = page.select("[src]").stream().map(link -> link.attr("src"));
        return Stream.concat(hrefs, sources)
                .filter(address -> address.startsWith("/"))
                .map(address -> address.replaceFirst("#.*", ""));
    }

    @Test
    void findsNoLinkThatLeadsNowhere() {
        assertThat(BROKEN).isEmpty();
        assertThat(pages).hasSizeGreaterThan(80);
    }

    @Test
    void reachesEveryFactAndEverybody() {
        List<String> all = new ArrayList<>();
        articles.all(ALL).forEach(article -> all.add("/articles/" + article.slug()));
        quotes.search(QuoteSearch.ALL, ALL)
                .forEach(quote -> all.add("/quotes/" + quote.id().value()));
        statistics
                .search(StatisticSearch.ALL, StatisticSearch.Order.LATEST, ALL)
                .forEach(figure -> all.add("/statistics/" + figure.id().value()));
        claims.all(ALL).forEach(claim -> all.add("/claims/" + claim.id().value()));
        people.all(ALL).forEach(person -> all.add("/people/" + person.slug()));
        sources.all(ALL).forEach(source -> all.add("/sources/" + source.slug()));

        assertThat(pages.keySet()).containsAll(all);
    }

    @Test
    void findsEveryPlaceThatALinkPointsTo() {
        List<String> lost = new ArrayList<>();
        pages.forEach((address, page) -> page.select("a[href*=#]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("#") || href.startsWith("/"))
                .filter(href -> !isThere(address, href))
                .forEach(href -> lost.add(address + " -> " + href)));

        assertThat(lost).isEmpty();
    }

    private static boolean isThere(String from, String href) {
        String address = href.startsWith("#") ? from : href.substring(0, href.indexOf('#'));
        Document target = pages.get(address);
        return target != null && target.getElementById(href.substring(href.indexOf('#') + 1)) != null;
    }

    @Test
    void givesEveryPageOneHeadingAndATitleOfItsOwn() {
        Map<String, String> titles = new HashMap<>();
        pages.forEach((address, page) -> {
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("main")).as(address).hasSize(1);
            assertThat(page.title()).as(address).endsWith(" · On Record");
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(address)
                    .isNotBlank();
            String other = titles.put(page.title(), address);
            assertThat(other == null || sameList(other, address))
                    .as("%s and %s are both called %s", address, other, page.title())
                    .isTrue();
        });
    }

    /** The same quotes asked for by a speaker's slug or name are the same page. */
    private static boolean sameList(String one, String other) {
        return one.startsWith("/quotes?") && other.startsWith("/quotes?");
    }

    @Test
    void usesEveryIdOnce() {
        pages.forEach((address, page) -> assertThat(page.select("[id]").stream().map(Element::id))
                .as(address)
                .doesNotHaveDuplicates());
    }

    @Test
    void nestsElementsAsHtmlAllows() {
        FLAWS.forEach((address, flaws) -> assertThat(flaws).as(address).isEmpty());
        pages.forEach((address, page) -> {
            assertThat(page.select("a a, a button, p p, p div, span div, ul > :not(li), ol > :not(li), button a"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("[style], style, script:not([src])"))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void labelsWhatItDraws() {
        pages.forEach((address, page) -> {
            for (Element labelled : page.select("[aria-labelledby]")) {
                for (String id : labelled.attr("aria-labelledby").split(" ")) {
                    assertThat(page.getElementById(id)).as(address + " " + id).isNotNull();
                }
            }
            assertThat(page.text()).as(address).doesNotContain("??");
        });
    }
}
