package org.onrecord.articles;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Imprint;

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

    ArticleEntity(String slug, String origin, Instant added) {
        this.slug = slug;
        this.origin = origin;
        this.added = added;
    }

    /** Takes over what a new version says; what it does not say stays as it was. */
    void describe(Headline headline, Imprint imprint, int words) {
        this.version++;
        this.title = headline.title();
        this.author = firstOf(imprint.author(), headline.author(), author);
        this.publisher = firstOf(imprint.publisher(), publisher);
        this.url = firstOf(imprint.url(), url);
        this.published = firstOf(imprint.published(), published);
        this.accessed = firstOf(imprint.accessed(), accessed);
        this.language = Objects.requireNonNull(firstOf(imprint.language(), language, "en"));
        this.words = words;
    }

    @SafeVarargs
    private static <T> @Nullable T firstOf(@Nullable T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    String slug() {
        return slug;
    }

    int version() {
        return version;
    }

    Article article() {
        return new Article(
                id(), slug, version, title, author, publisher, url, published, accessed, language, added, words);
    }

    ArticleId id() {
        return new ArticleId(Objects.requireNonNull(id));
    }
}
