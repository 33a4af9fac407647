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

    Source source() {
        return new Source(new SourceId(Objects.requireNonNull(id)), slug, name, kind);
    }
}
