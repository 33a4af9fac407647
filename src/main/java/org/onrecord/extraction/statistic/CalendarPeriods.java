package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Days, months, quarters, years and decades of the calendar. */
final class CalendarPeriods {

    private final @Nullable LocalDate published;

    CalendarPeriods(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        TimePhrase phrase = quarter(p, i);
        phrase = phrase == null ? dayFirst(p, i) : phrase;
        phrase = phrase == null ? month(p, i) : phrase;
        return phrase == null && Years.stands(p, i) ? year(p, i) : phrase;
    }

    /** {@code the first quarter of 2020}, {@code Q3 2021}, {@code the third quarter}. */
    private @Nullable TimePhrase quarter(Passage p, int i) {
        String w = p.lower(i);
        boolean brief = w.length() == 2 && w.charAt(0) == 'q' && w.charAt(1) >= '1' && w.charAt(1) <= '4';
        BigDecimal ordinal = NumberWords.value("ordinal", w);
        int noun = p.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean full = ordinal != null && ordinal.intValue() <= 4 && p.is(noun, "quarter");
        if (!brief && !full) {
            return null;
        }
        int number = brief ? w.charAt(1) - '0' : ordinal == null ? 1 : ordinal.intValue();
        int to = brief ? i + 1 : noun + 1;
        int at = p.is(to, "of") || p.is(to, "in") ? to + 1 : to;
        Integer year = Years.stands(p, at) ? Years.number(p.lower(at)) : null;
        return year == null
                ? new TimePhrase(i, to, null)
                : new TimePhrase(i, at + 1, Dates.months(year, 3 * number - 2, 3));
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
        return p.at(i).isNumber()
                && w.length() <= 2
                && w.indexOf('.') < 0
                && Integer.parseInt(w) <= 31
                && !w.equals("0");
    }

    private static int afterMonth(Passage p, int month) {
        return p.is(month + 1, ".") && p.glued(month + 1) && p.at(month + 2).isNumber() ? month + 2 : month + 1;
    }

    /** {@code October}, {@code Oct. 5}, {@code October 5, 2023}, {@code October 2022}, {@code October of last year}. */
    private @Nullable TimePhrase month(Passage p, int i) {
        if (Months.number(p, i) == null) {
            return null;
        }
        int to = afterMonth(p, i);
        if (isDay(p, to)) {
            int end = to + 1;
            end = isSuffix(p, end) ? end + 1 : end;
            end = p.isDash(end) && isDay(p, end + 1) && p.glued(end + 1) ? end + 2 : end;
            int year = p.is(end, ",") ? end + 1 : end;
            return Years.stands(p, year)
                    ? new TimePhrase(i, year + 1, date(p, Years.number(p.lower(year)), i, to))
                    : new TimePhrase(i, end, date(p, null, i, to));
        }
        int year = p.is(to, "of") || p.is(to, ",") ? to + 1 : to;
        if (!Years.stands(p, year)) {
            return new TimePhrase(i, i + 1, monthDates(p, null, i));
        }
        TimePhrase one = new TimePhrase(i, year + 1, monthDates(p, Years.number(p.lower(year)), i));
        return p.isDash(year + 1) && Months.number(p, year + 2) != null ? joined(p, one, year + 2) : one;
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
        Integer ofYear = year == null && number != null ? lastYearWith(number, dayOfMonth) : year;
        if (ofYear == null
                || number == null
                || dayOfMonth > YearMonth.of(ofYear, number).lengthOfMonth()) {
            return null;
        }
        LocalDate date = LocalDate.of(ofYear, number, dayOfMonth);
        return new Dates(date, date);
    }

    private @Nullable Dates monthDates(Passage p, @Nullable Integer year, int month) {
        Integer number = Months.number(p, month);
        Integer ofYear = year == null && number != null ? lastYearWith(number, 1) : year;
        return ofYear == null || number == null ? null : Dates.months(ofYear, number, 1);
    }

    /** The latest year in which this day was not after the day of publication. */
    private @Nullable Integer lastYearWith(int month, int day) {
        if (published == null) {
            return null;
        }
        boolean passed = month < published.getMonthValue()
                || (month == published.getMonthValue() && day <= published.getDayOfMonth());
        return passed ? published.getYear() : published.getYear() - 1;
    }

    /** {@code 2022}, {@code 2019-20}, {@code the 1990s}, {@code between 2019 and 2021}. */
    private static @Nullable TimePhrase year(Passage p, int i) {
        Integer year = Years.number(p.lower(i));
        if (year == null) {
            return null;
        }
        if (Years.isDecade(p, i)) {
            return new TimePhrase(i, i + 2, new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31)));
        }
        int end = Years.end(p, i);
        boolean framed = (p.is(i - 1, "between") && p.is(i + 1, "and")) || (p.is(i - 1, "from") && isTo(p, i + 1));
        int last = framed && Years.stands(p, i + 2) ? i + 2 : end == i + 3 ? i + 2 : i;
        Integer lastYear = Years.number(p.lower(last));
        Dates first = Dates.year(year);
        boolean forward = lastYear != null && lastYear >= year;
        return new TimePhrase(i, last + 1, lastYear != null && forward ? first.until(Dates.year(lastYear)) : first);
    }

    private static boolean isTo(Passage p, int i) {
        return p.is(i, "to") || p.is(i, "through") || p.is(i, "until");
    }
}
