package org.onrecord.web.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Period;
import org.onrecord.web.facts.Figures;

/**
 * A stretch of time as a page shows it.
 *
 * @param words the article's words for it
 * @param days its first and last day written out, or null when they cannot be told
 */
public record Days(String words, @Nullable String days) {

    static @Nullable Days of(@Nullable Period period) {
        return period == null ? null : new Days(period.text(), days(period.start(), period.end()));
    }

    private static @Nullable String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return null;
        }
        return start.equals(end) ? Figures.day(start) : Figures.day(start) + " – " + Figures.day(end);
    }
}
