package org.onrecord.extraction.statistic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Days told by their names: {@code Tuesday}, {@code last Monday morning}. */
final class Weekdays {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    private Weekdays() {}

    static boolean stands(Passage p, int i) {
        return p.at(i).isCapital() && DAYS.containsKey(p.lower(i));
    }

    /**
     * {@code Tuesday}, {@code Tuesday morning}: the last one up to the day of publication; null for any other word.
     *
     * @param from index of the word that points to it, as {@code last} does, or of the day itself
     */
    static @Nullable TimePhrase at(Passage p, int from, int noun, @Nullable LocalDate published) {
        DayOfWeek day = p.at(noun).isCapital() ? DAYS.get(p.lower(noun)) : null;
        if (day == null
                || p.isHyphen(noun + 1)
                || p.is(noun + 1, "'s")
                || p.at(noun + 1).isCapital()) {
            return null;
        }
        int to = PARTS.contains(p.lower(noun + 1)) ? noun + 2 : noun + 1;
        boolean next = p.is(from, "next") || p.is(from, "coming");
        if (published == null || next) {
            return new TimePhrase(from, to, null);
        }
        LocalDate last = p.is(from, "last")
                ? published.with(TemporalAdjusters.previous(day))
                : published.with(TemporalAdjusters.previousOrSame(day));
        return new TimePhrase(from, to, Dates.day(last));
    }
}
