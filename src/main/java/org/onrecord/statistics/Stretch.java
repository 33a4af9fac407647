package org.onrecord.statistics;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Edition;
import org.onrecord.text.Period;
import org.onrecord.text.Span;

/** A {@link Period} as columns; all null when there is none. */
@Embeddable
record Stretch(
        @Nullable String text,
        @Nullable Integer startAt,
        @Nullable Integer endAt,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static @Nullable Stretch of(@Nullable Period period) {
        return period == null
                ? null
                : new Stretch(
                        period.text(), period.span().start(), period.span().end(), period.start(), period.end());
    }

    static @Nullable Period period(@Nullable Stretch stretch) {
        return stretch == null || stretch.text == null ? null : stretch.period(stretch.text);
    }

    /**
     * Where a time's words stand in a new version.
     *
     * @param otherwise where the figure stands, which then stands in for words that are gone
     */
    static @Nullable Stretch moved(@Nullable Stretch stretch, Edition edition, Span otherwise) {
        Period period = period(stretch);
        if (period == null) {
            return null;
        }
        Span span = edition.moved(period.text(), period.span()).orElse(otherwise);
        return of(new Period(period.text(), span, period.start(), period.end()));
    }

    private Period period(String words) {
        Span span = new Span(Objects.requireNonNull(startAt), Objects.requireNonNull(endAt));
        return new Period(words, span, firstDay, lastDay);
    }
}
