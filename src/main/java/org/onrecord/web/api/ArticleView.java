package org.onrecord.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.articles.Version;
import org.onrecord.text.Section;

/** An article. What nobody gave is null. */
record ArticleView(
        String slug,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable LocalDate accessed,
        String language,
        int version,
        Instant added,
        int words,
        String markdown,
        Addresses links) {

    static ArticleView of(Article article) {
        return new ArticleView(
                article.slug(),
                article.title(),
                article.author(),
                article.publisher(),
                article.url(),
                article.published(),
                article.accessed(),
                article.language(),
                article.version(),
                article.added(),
                article.words(),
                "/articles/" + article.slug() + ".md",
                Addresses.of(article));
    }

    /** An article with what is found in it. */
    record Whole(
            ArticleView article,
            List<Heading> sections,
            List<Who> people,
            List<Who> sources,
            List<QuoteView> quotes,
            List<StatisticView> statistics,
            List<ClaimView> claims) {}

    /** A section's number and heading; the lead has none. */
    record Heading(int number, @Nullable String title, Addresses links) {

        static Heading of(Section section, Version version, Article article) {
            String title = section.title() == null ? null : section.title().in(version.text());
            return new Heading(section.number(), title, Addresses.section(article, section.number()));
        }
    }
}
