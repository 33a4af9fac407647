package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** So many units of the calendar: a quarter is three months, a decade ten years. */
record Step(int count, ChronoUnit unit) {

    /** The step that a word names in singular or plural; null for any other word. */
    static @Nullable Step of(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return switch (one) {
            case "day" -> new Step(1, ChronoUnit.DAYS);
            case "week" -> new Step(1, ChronoUnit.WEEKS);
            case "month" -> new Step(1, ChronoUnit.MONTHS);
            case "quarter" -> new Step(3, ChronoUnit.MONTHS);
            case "year" -> new Step(1, ChronoUnit.YEARS);
            case "decade" -> new Step(10, ChronoUnit.YEARS);
            default -> null;
        };
    }

    LocalDate before(LocalDate day, long times) {
        return day.minus(times * count, unit);
    }

    LocalDate after(LocalDate day, long times) {
        return day.plus(times * count, unit);
    }

    /** About how many days. */
    long days() {
        return count * Math.round(unit.getDuration().toHours() / 24.0);
    }
}
