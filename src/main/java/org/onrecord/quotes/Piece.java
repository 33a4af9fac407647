package org.onrecord.quotes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onrecord.articles.Anchor;

/** One stretch of a quote, with the part it plays. */
@Embeddable
record Piece(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Part part,

        int place,
        @Embedded Anchor anchor) {

    enum Part {
        CONTENT,
        CUE,
        BY
    }
}
