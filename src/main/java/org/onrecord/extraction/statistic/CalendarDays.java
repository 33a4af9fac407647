package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Days and months of the calendar; of those without a year the last up to the day of publication. */
record CalendarDays(@Nullable LocalDate published) {

    /** How far before a time the verb may stand that says that it is to come. */
    private static final int FAR = 16;

    /** A day or a month; null for any other word. */
    @Nullable
    TimePhrase at(Passage p, int i) {
        TimePhrase phrase = dayFirst(p, i);
        return phrase == null ? month(p, i) : phrase;
    }

    /** {@code 5 October 2023}. */
    private @Nullable TimePhrase dayFirst(Passage p, int i) {
        int month = p.at(i).isNumber() && isSuffix(p, i + 1) ? i + 2 : i + 1;
        month = p.is(month, "of") ? month + 1 : month;
        boolean day = isDay(p, i) && month <= i + 3 && Months.number(p, month) != null;
        if (!day || p.at(month + 1).isNumber() && !Years.stands(p, month + 1)) {
            return null;
        }
        int to = afterMonth(p, month);
        return Years.stands(p, to)
                ? new TimePhrase(i, to + 1, date(p, Years.number(p.lower(to)), month, i))
                : new TimePhrase(i, to, date(p, null, month, i));
    }

    private static boolean isSuffix(Passage p, int i) {
        return p.glued(i) && (p.is(i, "th") || p.is(i, "st") || p.is(i, "nd") || p.is(i, "rd"));
    }

    private static boolean isDay(Passage p, int i) {
        String w = p.lower(i);
        if (!p.at(i).isNumber() || w.length() > 2 || w.indexOf('.') >= 0) {
            return false;
        }
        int day = Integer.parseInt(w);
        return day >= 1 && day <= 31;
    }

    private static int afterMonth(Passage p, int month) {
        return p.is(month + 1, ".") && p.glued(month + 1) && p.at(month + 2).isNumber() ? month + 2 : month + 1;
    }

    /** {@code October}, {@code Oct. 5}, {@code October 2022}, {@code October of last year}. */
    private @Nullable TimePhrase month(Passage p, int i) {
        if (Months.number(p, i) == null) {
            return null;
        }
        int to = afterMonth(p, i);
        if (isDay(p, to)) {
            return monthFirst(p, i, to);
        }
        int year = p.is(to, "of") || p.is(to, ",") ? to + 1 : to;
        if (!Years.stands(p, year)) {
            return new TimePhrase(i, i + 1, monthDates(p, null, i));
        }
        TimePhrase one = new TimePhrase(i, year + 1, monthDates(p, Years.number(p.lower(year)), i));
        return p.isDash(year + 1) && Months.number(p, year + 2) != null ? joined(p, one, year + 2) : one;
    }

    /** {@code Oct. 5}, {@code October 5, 2023}, {@code July 4-6}. */
    private TimePhrase monthFirst(Passage p, int month, int day) {
        int end = isSuffix(p, day + 1) ? day + 2 : day + 1;
        boolean range = p.isDash(end) && isDay(p, end + 1) && p.glued(end + 1);
        end = range ? end + 2 : end;
        int year = p.is(end, ",") ? end + 1 : end;
        Integer told = Years.stands(p, year) ? Years.number(p.lower(year)) : null;
        Dates first = date(p, told, month, day);
        Dates last = range ? date(p, told, month, end - 1) : first;
        Dates days = first == null || last == null ? first : first.until(last);
        return new TimePhrase(month, told == null ? end : year + 1, days);
    }

    private @Nullable TimePhrase joined(Passage p, TimePhrase first, int second) {
        TimePhrase last = month(p, second);
        Dates from = first.dates();
        Dates until = last == null ? null : last.dates();
        return last == null
                ? first
                : new TimePhrase(first.from(), last.to(), from == null || until == null ? null : from.until(until));
    }

    private @Nullable Dates date(Passage p, @Nullable Integer year, int month, int day) {
        Integer number = Months.number(p, month);
        int dayOfMonth = Integer.parseInt(p.lower(day));
        Integer ofYear = year == null && number != null ? yearWith(p, month, number, dayOfMonth) : year;
        if (ofYear == null
                || number == null
                || dayOfMonth > YearMonth.of(ofYear, number).lengthOfMonth()) {
            return null;
        }
        return Dates.day(LocalDate.of(ofYear, number, dayOfMonth));
    }

    private @Nullable Dates monthDates(Passage p, @Nullable Integer year, int month) {
        Integer number = Months.number(p, month);
        Integer ofYear = year == null && number != null ? yearWith(p, month, number, 1) : year;
        return ofYear == null || number == null ? null : Dates.months(ofYear, number, 1);
    }

    /** The last such day; {@code will rise to $12 on Jan. 1} the next one. */
    private @Nullable Integer yearWith(Passage p, int i, int month, int day) {
        Integer last = lastYearWith(month, day);
        return last == null || !isAhead(p, i) ? last : Integer.valueOf(last + 1);
    }

    private static boolean isAhead(Passage p, int at) {
        if (p.is(at - 1, "last") || p.is(at - 1, "from") || p.is(at - 1, "than")) {
            return false;
        }
        for (int i = at - 1; i > at - FAR && i >= 0; i--) {
            boolean parted = p.parts(i) || p.is(i, "since") || p.is(i, "after") || p.is(i, "that");
            if (parted || p.is(i, "and") || p.is(i, "but")) {
                return false;
            }
            if (FigureWords.is("ahead", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The latest year in which this day was not after the day of publication. */
    @Nullable
    Integer lastYearWith(int month, int day) {
        if (published == null) {
            return null;
        }
        boolean passed = month < published.getMonthValue()
                || (month == published.getMonthValue() && day <= published.getDayOfMonth());
        return passed ? published.getYear() : published.getYear() - 1;
    }
}
