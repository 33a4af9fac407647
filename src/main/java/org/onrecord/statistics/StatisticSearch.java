package org.onrecord.statistics;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Quantity;

/**
 * What to look for among figures; null asks for nothing.
 *
 * @param words in the subject, the place or the article's words
 * @param source name of whom they rest on, in any spelling of case and accents
 * @param place where they were counted
 * @param year a calendar year that their period or baseline touches
 * @param change which way they moved
 * @param unit name of the unit, as {@link Statistic#unitName()} has it
 */
public record StatisticSearch(
        @Nullable String words,
        @Nullable String source,
        @Nullable String place,
        @Nullable Integer year,
        Quantity.@Nullable Change change,
        @Nullable String unit) {

    public static final StatisticSearch ALL = new StatisticSearch(null, null, null, null, null, null);

    /** How figures are ordered. */
    public enum Order {
        /** The latest article first, in its order. */
        LATEST,
        /** Changes in percent, the largest first; then everything else. */
        CHANGE
    }
}
