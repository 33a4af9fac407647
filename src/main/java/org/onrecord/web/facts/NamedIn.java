package org.onrecord.web.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;

/**
 * An article that names somebody or something.
 *
 * @param times how often
 * @param snippets the first few places, each with the words around it
 */
public record NamedIn(String article, String slug, int times, List<Snippet> snippets) {

    private static final int SNIPPETS = 3;

    /** A name with the words around it. */
    public record Snippet(String before, String name, String after) {

        static Snippet of(Anchor anchor) {
            return new Snippet(start(anchor.prefix()), anchor.exact(), end(anchor.suffix()));
        }

        private static String start(String prefix) {
            String line = prefix.substring(Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1);
            boolean whole = line.length() < prefix.length() || prefix.length() < Anchor.CONTEXT;
            return whole ? line.stripLeading() : "…" + line.substring(line.indexOf(' ') + 1);
        }

        private static String end(String suffix) {
            String line = suffix.split("[\\n\\r]", 2)[0];
            boolean whole = line.length() < suffix.length() || suffix.length() < Anchor.CONTEXT;
            return whole ? line.stripTrailing() : line.substring(0, Math.max(line.lastIndexOf(' '), 0)) + "…";
        }
    }

    /** The articles of some mentions, in the order of the mentions. */
    public static List<NamedIn> of(List<Anchor> mentions, Map<ArticleId, Article> articles) {
        Map<ArticleId, List<Anchor>> byArticle = new LinkedHashMap<>();
        mentions.forEach(anchor -> byArticle
                .computeIfAbsent(anchor.article(), article -> new ArrayList<>())
                .add(anchor));
        List<NamedIn> named = new ArrayList<>();
        byArticle.forEach((id, anchors) -> {
            Article article = articles.get(id);
            if (article != null) {
                named.add(of(article, anchors));
            }
        });
        return List.copyOf(named);
    }

    private static NamedIn of(Article article, List<Anchor> anchors) {
        List<Snippet> snippets =
                anchors.stream().limit(SNIPPETS).map(Snippet::of).toList();
        return new NamedIn(article.title(), article.slug(), anchors.size(), snippets);
    }
}
