package org.onrecord.quotes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Edition;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;

/** One stretch of a quote, with the part it plays. */
@Embeddable
record Piece(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Part part,

        int place,
        @Embedded Anchor anchor) {

    /** All pieces of an attribution that can be anchored. */
    static List<Piece> of(Edition edition, Attribution found) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Part.CONTENT, edition, found.content());
        add(pieces, Part.CUE, edition, found.cue());
        add(pieces, Part.BY, edition, found.source());
        return pieces;
    }

    private static void add(List<Piece> pieces, Part part, Edition edition, List<Span> spans) {
        int place = 0;
        for (Span span : spans) {
            if (edition.holds(span)) {
                pieces.add(new Piece(part, place++, edition.anchor(span)));
            }
        }
    }

    Piece movedTo(Edition edition) {
        return new Piece(part, place, edition.moved(anchor).orElse(anchor));
    }

    enum Part {
        CONTENT,
        CUE,
        BY
    }
}
