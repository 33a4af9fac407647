package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, by word index.
 *
 * @param from index of its first word
 * @param to index just past its last
 * @param dates first and last day, or null when they cannot be told
 */
record TimePhrase(int from, int to, @Nullable Dates dates) {

    /** First and last day of a stretch of time. */
    record Dates(LocalDate start, LocalDate end) {

        static Dates year(int year) {
            return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        static Dates months(int year, int first, int count) {
            LocalDate start = LocalDate.of(year, first, 1);
            return new Dates(start, start.plusMonths(count).minusDays(1));
        }

        Dates until(Dates last) {
            return new Dates(start, last.end);
        }
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }
}
