package org.onrecord.articles;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article's row. */
@Entity
@Table(name = "article")
@SuppressWarnings("NullAway.Init")
class ArticleEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", allocationSize = 50)
    private @Nullable Long id;

    private String slug;
    private String origin;
    private int version;
    private String title;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable LocalDate published;
    private @Nullable LocalDate accessed;
    private String language;
    private Instant added;
    private int words;

    protected ArticleEntity() {}

    Article article() {
        return new Article(
                id(), slug, version, title, author, publisher, url, published, accessed, language, added, words);
    }

    ArticleId id() {
        return new ArticleId(java.util.Objects.requireNonNull(id));
    }
}
