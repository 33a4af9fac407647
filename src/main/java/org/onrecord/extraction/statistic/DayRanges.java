package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Stretches told by their first and last day: {@code between Sept. 5 and Sept. 10}, {@code from 3 May to 9 May}. */
record DayRanges(CalendarDays days) {

    private static final String FROM = "from";

    @Nullable
    TimePhrase at(Passage p, int i) {
        boolean between = p.is(i - 1, "between");
        TimePhrase first = days.at(p, i);
        boolean day = first != null && first.days(p) <= TimePhrase.DAY;
        if (!between && !p.is(i - 1, FROM) && !day) {
            return null;
        }
        TimePhrase same = first != null && day ? sameMonth(p, first, between) : null;
        if (same != null) {
            return same;
        }
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

    /** {@code Oct. 5 to 9}, {@code between May 7 and 12}. */
    private static @Nullable TimePhrase sameMonth(Passage p, TimePhrase first, boolean between) {
        int link = first.to();
        boolean joins = p.is(link, "to") || p.is(link, "through") || between && p.is(link, "and");
        String last = p.lower(link + 1);
        Dates dates = first.dates();
        boolean number = p.at(link + 1).isNumber() && last.length() <= 2 && last.indexOf('.') < 0;
        if (!joins
                || !number
                || dates == null
                || !p.at(link - 1).isNumber()
                || p.lower(link - 1).length() > 2) {
            return null;
        }
        int day = Integer.parseInt(last);
        boolean later =
                day > dates.start().getDayOfMonth() && day <= dates.start().lengthOfMonth();
        boolean ends = p.parts(link + 2) || FigureWords.isClosed(p.lower(link + 2));
        return later && ends
                ? new TimePhrase(
                        first.from(),
                        link + 2,
                        dates.until(Dates.day(dates.start().withDayOfMonth(day))))
                : null;
    }
}
