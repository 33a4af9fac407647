package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an article says becomes nothing but words: on no page, in no answer to a program and in no file. */
@StoredPages
class OddArticleTests {

    @Autowired
    private Site site;

    @Autowired
    private OddArticle.Slug slug;

    @Test
    void onEveryPageItSaysItsWordsAndNoMore() {
        Set<String> seen = new LinkedHashSet<>(List.of("/articles/" + slug.value(), "/", "/articles", "/quotes"));
        Document article = site.page("/articles/" + slug.value());
        article.select("main a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(address -> !address.endsWith(".md"))
                .forEach(seen::add);

        assertThat(seen).hasSizeGreaterThan(8);
        seen.forEach(address -> assertHarmless(site.page(address)));
        assertThat(article.select("h1").text()).isEqualTo(OddArticle.TITLE);
        assertThat(article.select(".mark-quote").text()).contains("](javascript:alert(2))", "<img src=x");
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script")).extracting(s -> s.attr("src")).containsExactly("/js/copy.js");
        assertThat(page.select("main img, main svg[onload], [onerror], [onload], [style], style"))
                .isEmpty();
        for (Element linked : page.select("[href], [src], [action]")) {
            String address = linked.attr("href") + linked.attr("src") + linked.attr("action");
            assertThat(address).matches("(/(?!/)|#|https://paper\\.example/).*");
        }
        assertThat(page.text()).doesNotContain("${49}", "$49");
    }

    @Test
    void toProgramsEveryFactIsGivenLetterByLetter() throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/api/v1/articles/" + slug.value()));
        List<String> words = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (seen.add(address)) {
                collect(json(address), words, ahead);
            }
        }

        assertThat(seen)
                .anyMatch(a -> a.startsWith("/api/v1/quotes/"))
                .anyMatch(a -> a.startsWith("/api/v1/statistics/"))
                .anyMatch(a -> a.startsWith("/api/v1/claims/"))
                .anyMatch(a -> a.startsWith("/api/v1/people/"))
                .anyMatch(a -> a.startsWith("/api/v1/sources/"))
                .anyMatch(a -> a.endsWith("/sections/1"));
        assertThat(words)
                .contains(OddArticle.TITLE, OddArticle.NAME, OddArticle.QUOTE, OddArticle.SOURCE, OddArticle.FIGURE);
    }

    private JsonNode json(String address) throws Exception {
        MvcTestResult result = site.get(address);
        assertThat(result).as(address).hasStatusOk().hasContentType("application/json");
        return new JsonMapper().readTree(result.getResponse().getContentAsByteArray());
    }

    private static void collect(JsonNode node, List<String> words, Deque<String> ahead) {
        if (node.isString()) {
            words.add(node.asString());
            if (node.asString().startsWith("/api/v1/")) {
                ahead.add(node.asString());
            }
        }
        node.forEach(child -> collect(child, words, ahead));
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", "/sections/1.md"})
    void asAFileItIsMarkdownWithoutMarkupOfItsOwn(String tail) throws Exception {
        MvcTestResult result = site.get("/articles/" + slug.value() + tail);

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(result.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"([a-z0-9.-]{1,100})\"; filename\\*=UTF-8''\\1");
        assertThat(result.getResponse().getHeaderNames()).doesNotContain("Set-Cookie");
        String file = result.getResponse().getContentAsString();
        int body = file.indexOf("\n---\n\n");
        assertFrontMatter(new Yaml(new SafeConstructor(new LoaderOptions())).load(file.substring(4, body)));
        assertBody(Parser.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .build()
                .parse(file.substring(body + 6)));
    }

    private static void assertFrontMatter(Map<String, Object> front) {
        assertThat(front)
                .containsEntry("title", OddArticle.TITLE)
                .containsEntry("publisher", "--- admin: true")
                .doesNotContainKeys("admin", "Set-Cookie");
        assertThat(front.get("quotes").toString()).contains(OddArticle.QUOTE, OddArticle.NAME);
        assertThat(front.get("figures").toString()).contains(OddArticle.FIGURE, OddArticle.SOURCE);
    }

    private static void assertBody(Node document) {
        assertThat(count(document, HtmlInline.class)).isZero();
        assertThat(count(document, HtmlBlock.class)).isZero();
        assertThat(count(document, Image.class)).isZero();
        links(document).forEach(link -> assertThat(link.getDestination()).startsWith("http://localhost:"));
        assertThat(TextContentRenderer.builder().build().render(document))
                .contains(OddArticle.TITLE, OddArticle.QUOTE, OddArticle.SPEAKER, "- admin: true", "~~nobody~~");
    }

    private static int count(Node part, Class<? extends Node> kind) {
        int found = kind.isInstance(part) ? 1 : 0;
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            found += count(child, kind);
        }
        return found;
    }

    private static List<Link> links(Node part) {
        List<Link> found = new ArrayList<>();
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link link) {
                found.add(link);
            }
            found.addAll(links(child));
        }
        return found;
    }
}
