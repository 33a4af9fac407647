package org.onrecord.web.facts;

import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;

/**
 * An article in a list.
 *
 * @param published the day, written out, or null
 * @param original the address it was published at, only when a browser can go there, or null
 */
public record ArticleCard(
        String slug,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String accessed,
        @Nullable String original,
        String language,
        int words,
        int version) {

    public static ArticleCard of(Article article) {
        return new ArticleCard(
                article.slug(),
                article.title(),
                article.author(),
                article.publisher(),
                article.published() == null ? null : Figures.day(article.published()),
                article.accessed() == null ? null : Figures.day(article.accessed()),
                safe(article.url()),
                article.language(),
                article.words(),
                article.version());
    }

    /** Only addresses of the web: an article's address comes from outside and must not become a script. */
    private static @Nullable String safe(@Nullable String url) {
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return web ? url : null;
    }

    public String href() {
        return "/articles/" + slug;
    }
}
