package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Quantity.Kind;

/**
 * What a number counts, as the words after it say.
 *
 * @param to index just past its words
 * @param unit as the text words it; empty when the words name none
 * @param type what sort of unit it is
 * @param kind kind of figure that follows from it
 * @param subject what is counted, or null when the words after the number do not say
 * @param place where, when a country's name stands before the noun, or null
 */
record Measure(
        int to,
        String unit,
        Type type,
        Kind kind,
        @Nullable String subject,
        @Nullable String place) {

    /** What sort of unit a number has. */
    enum Type {
        NONE,
        SHARE,
        MONEY,
        SIZE,
        TIME,
        TIMES,
        AGE,
        COUNT
    }

    /** The same measure where its words are left out: the number ends it. */
    Measure leftOut(int newTo) {
        return with(newTo, unit, kind);
    }

    Measure with(int newTo, String newUnit, Kind newKind) {
        return new Measure(newTo, newUnit, type, newKind, subject, place);
    }

    Measure about(@Nullable String newSubject, int newTo) {
        return new Measure(Math.max(to, newTo), unit, type, kind, newSubject, place);
    }
}
