package org.onrecord.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Folded;
import org.onrecord.text.NamedSource;

/** A source's row. */
@Entity
@Table(name = "source")
@SuppressWarnings("NullAway.Init")
class SourceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
    @SequenceGenerator(name = "source_seq", allocationSize = 50)
    private @Nullable Long id;

    private String slug;
    private String name;
    private String folded;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NamedSource.Kind kind;

    protected SourceEntity() {}

    SourceEntity(String slug, String name, NamedSource.Kind kind) {
        this.slug = slug;
        this.name = name;
        this.folded = Folded.of(name).words();
        this.kind = kind;
    }

    SourceId id() {
        return new SourceId(Objects.requireNonNull(id));
    }

    String name() {
        return name;
    }

    Source source() {
        return new Source(id(), slug, name, kind);
    }
}
