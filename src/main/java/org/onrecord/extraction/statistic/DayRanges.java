package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Stretches told by their first and last day: {@code between Sept. 5 and Sept. 10}, {@code from 3 May to 9 May}. */
record DayRanges(CalendarDays days) {

    private static final String FROM = "from";

    @Nullable
    TimePhrase at(Passage p, int i) {
        boolean between = p.is(i - 1, "between");
        if (!between && !p.is(i - 1, FROM)) {
            return null;
        }
        TimePhrase first = days.at(p, i);
        boolean joins = first != null
                && (between
                        ? p.is(first.to(), "and")
                        : p.is(first.to(), "to") || p.is(first.to(), "through") || p.is(first.to(), "until"));
        TimePhrase last = first != null && joins ? days.at(p, first.to() + 1) : null;
        if (first == null || last == null) {
            return null;
        }
        Dates from = first.dates();
        Dates until = last.dates();
        boolean known = from != null && until != null && !until.end().isBefore(from.start());
        return new TimePhrase(i, last.to(), known && from != null && until != null ? from.until(until) : null);
    }
}
