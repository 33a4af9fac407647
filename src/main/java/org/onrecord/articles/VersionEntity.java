package org.onrecord.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version's row: the text, whole, and its layout. */
@Entity
@Table(name = "article_version")
@SuppressWarnings("NullAway.Init")
class VersionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_version_seq")
    @SequenceGenerator(name = "article_version_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private ArticleId article;

    private int number;
    private String sha256;

    @Column(name = "read_at")
    private Instant read;

    private String text;

    @Convert(converter = LayoutColumn.class)
    private Layout layout;

    protected VersionEntity() {}

    VersionEntity(ArticleId article, int number, Incoming incoming, Instant read) {
        this.article = article;
        this.number = number;
        this.sha256 = incoming.sha256();
        this.read = read;
        this.text = incoming.document().text();
        this.layout = Layout.of(incoming.document());
    }

    Version version() {
        return new Version(
                article,
                number,
                text,
                layout.title(),
                layout.author(),
                layout.sections(),
                layout.furniture(),
                read,
                sha256);
    }
}
