package org.onrecord.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Period;

/**
 * A figure. What the article does not say is null.
 *
 * @param number its place among the article's figures, from 1
 * @param words as they stand
 * @param low the value, or the lower end of a range
 * @param high the value again, or the upper end of a range
 * @param reached whether the number is the level that a change ended at, and not how far it went
 * @param subject what is counted
 * @param where it holds for
 * @param population among whom it holds
 * @param baseline what a change is counted from
 * @param source who or what it rests on
 */
record StatisticView(
        long id,
        int number,
        String words,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String kind,
        String comparator,
        @Nullable String change,
        boolean reached,
        @Nullable String subject,
        @Nullable String where,
        @Nullable String population,
        @Nullable Stretch period,
        @Nullable Stretch baseline,
        @Nullable Who source,
        Place place,
        String rule,
        double confidence,
        Addresses links) {

    /** A stretch of time, with its first and last day where they can be told. */
    record Stretch(
            String words,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        static @Nullable Stretch of(@Nullable Period period) {
            return period == null ? null : new Stretch(period.text(), period.start(), period.end());
        }
    }

    /** The number without the noughts that the store adds behind the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
