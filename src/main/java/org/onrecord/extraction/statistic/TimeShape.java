package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onrecord.text.Period;

/** How long a time is, as far as it matters. */
final class TimeShape {

    private TimeShape() {}

    /** {@code day}, {@code month}, {@code quarter}, {@code year}, {@code years}, {@code open} or {@code vague}. */
    static String of(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (start == null || end == null) {
            return start == null ? "vague" : "open";
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        return days <= 1
                ? "day"
                : days <= 7 ? "week" : days <= 31 ? "month" : days <= 92 ? "quarter" : days <= 366 ? "year" : "years";
    }
}
