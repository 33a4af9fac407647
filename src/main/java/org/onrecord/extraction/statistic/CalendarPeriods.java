package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Days, months, quarters, years and decades of the calendar. */
final class CalendarPeriods {

    private static final int FAR = 1000;

    private final @Nullable LocalDate published;

    CalendarPeriods(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        TimePhrase phrase = partOf(p, i);
        phrase = phrase == null ? quarter(p, i) : phrase;
        phrase = phrase == null ? monthQuarter(p, i) : phrase;
        phrase = phrase == null ? season(p, i) : phrase;
        phrase = phrase == null ? upTo(p, i) : phrase;
        phrase = phrase == null ? monthRange(p, i) : phrase;
        phrase = phrase == null ? day(p, i) : phrase;
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
                ? new TimePhrase(i, to, lastQuarter(3 * number - 2))
                : new TimePhrase(i, at + 1, Dates.months(year, 3 * number - 2, 3));
    }

    /** {@code the last day of May}, {@code the end of the second quarter}, {@code the final three months of 2008}. */
    private @Nullable TimePhrase partOf(Passage p, int i) {
        boolean last = p.is(i, "last") || p.is(i, "final") || p.is(i, "end");
        boolean first = p.is(i, "first") || p.is(i, "start") || p.is(i, "beginning");
        if (!last && !first) {
            return null;
        }
        boolean edge = p.is(i, "end") || p.is(i, "start") || p.is(i, "beginning");
        Numeral n = edge || !p.at(i + 1).isText() ? null : SpelledNumbers.at(p, i + 1);
        int unit = n == null ? i + 1 : n.to();
        boolean day = !edge && p.is(unit, "day");
        boolean months = n != null && p.is(unit, "months");
        int of = edge ? i + 1 : unit + 1;
        if (!edge && !day && !months || !p.is(of, "of")) {
            return null;
        }
        int at = p.is(of + 1, "the") ? of + 2 : of + 1;
        TimePhrase whole = at(p, at);
        Dates dates = whole == null ? null : whole.dates();
        if (whole == null || months && (dates == null || !Years.stands(p, at))) {
            return null;
        }
        return new TimePhrase(
                i,
                whole.to(),
                dates == null ? null : months && n != null ? months(dates, first, n) : edge(dates, first));
    }

    private static Dates edge(Dates whole, boolean first) {
        return Dates.day(first ? whole.start() : whole.end());
    }

    private static Dates months(Dates whole, boolean first, Numeral n) {
        int count = n.low().intValue();
        return first
                ? new Dates(whole.start(), whole.start().plusMonths(count).minusDays(1))
                : new Dates(whole.end().plusDays(1).minusMonths(count), whole.end());
    }

    /** The last such quarter that was over by the day of publication. */
    private @Nullable Dates lastQuarter(int firstMonth) {
        if (published == null) {
            return null;
        }
        Dates quarter = Dates.months(published.getYear(), firstMonth, 3);
        return quarter.end().isBefore(published) ? quarter : Dates.months(published.getYear() - 1, firstMonth, 3);
    }

    /** {@code the March quarter}: the three months that end with it. */
    private @Nullable TimePhrase monthQuarter(Passage p, int i) {
        Integer month = p.is(i + 1, "quarter") ? Months.number(p, i) : null;
        if (month == null || month % 3 != 0) {
            return null;
        }
        Integer year = Years.stands(p, i + 3) && p.is(i + 2, "of") ? Years.number(p.lower(i + 3)) : null;
        return year == null
                ? new TimePhrase(i, i + 2, lastQuarter(month - 2))
                : new TimePhrase(i, i + 4, Dates.months(year, month - 2, 3));
    }

    /** {@code the summer of 2019-20}, {@code spring 2021}: as meteorologists count the seasons of the northern half. */
    private static @Nullable TimePhrase season(Passage p, int i) {
        Integer month = Months.season(p.lower(i));
        int at = p.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = month != null && Years.stands(p, at) ? Years.number(p.lower(at)) : null;
        if (month == null || year == null) {
            return null;
        }
        boolean pair = Years.end(p, at) > at + 1;
        boolean south = pair && month == 6;
        return new TimePhrase(
                i,
                Years.end(p, at),
                south ? Dates.months(year, 12, 3) : pair && month != 12 ? null : Dates.season(year, month));
    }

    /** {@code July-September}, {@code January through March}, {@code between April and June}. */
    private @Nullable TimePhrase monthRange(Passage p, int i) {
        Integer first = Months.number(p, i);
        int link = i + 1;
        boolean joins = p.isDash(link)
                || p.is(link, "through")
                || p.is(link, "to")
                || p.is(link, "and") && p.is(i - 1, "between");
        Integer last = first != null && joins ? Months.number(p, link + 1) : null;
        if (first == null || last == null) {
            return null;
        }
        int to = link + 2;
        int at = p.is(to, "of") ? to + 1 : to;
        Integer year = Years.stands(p, at) ? Years.number(p.lower(at)) : null;
        int end = year == null ? to : at + 1;
        end = year == null && (p.is(end, "period") || p.is(end, "quarter")) ? end + 1 : end;
        Integer ofYear = year == null ? lastYearWith(last, 1) : year;
        if (ofYear == null) {
            return new TimePhrase(i, end, null);
        }
        int firstYear = first > last ? ofYear - 1 : ofYear;
        return new TimePhrase(i, end, Dates.months(firstYear, first, 1).until(Dates.months(ofYear, last, 1)));
    }

    /** {@code the year to March 2015}, {@code the 13 weeks ended July 30}: a stretch told by its end. */
    private @Nullable TimePhrase upTo(Passage p, int i) {
        Numeral n = p.at(i).isNumber() ? Numerals.digits(p, i) : SpelledNumbers.at(p, i);
        int unit = n == null ? i : n.to();
        boolean year =
                n == null && (p.is(unit, "year") || p.is(unit, "quarter") || p.is(unit, "week") || p.is(unit, "month"));
        boolean counted = n != null && n.isBelow(FAR) && RelativePeriods.isUnit(p.lower(unit));
        int link = p.is(unit + 1, "that") ? unit + 2 : unit + 1;
        boolean ends = p.is(link, "to") || p.is(link, "ended") || p.is(link, "ending") || p.is(link, "through");
        if (!year && !counted || !ends) {
            return null;
        }
        TimePhrase last = day(p, p.is(link + 1, "on") ? link + 2 : link + 1);
        if (last == null) {
            return null;
        }
        Dates dates = last.dates();
        return new TimePhrase(
                i,
                last.to(),
                dates == null
                        ? null
                        : before(dates.end(), n == null ? 1 : n.low().intValue(), p.lower(unit)));
    }

    private static @Nullable Dates before(LocalDate end, int times, String unit) {
        Step step = Step.of(unit);
        return step == null ? null : new Dates(step.before(end.plusDays(1), times), end);
    }

    private @Nullable TimePhrase day(Passage p, int i) {
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
            boolean range = p.isDash(end) && isDay(p, end + 1) && p.glued(end + 1);
            end = range ? end + 2 : end;
            int year = p.is(end, ",") ? end + 1 : end;
            Integer told = Years.stands(p, year) ? Years.number(p.lower(year)) : null;
            Dates first = date(p, told, i, to);
            Dates last = range ? date(p, told, i, end - 1) : first;
            Dates days = first == null || last == null ? first : first.until(last);
            return new TimePhrase(i, told == null ? end : year + 1, days);
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
            boolean part = p.is(i - 1, "early") || p.is(i - 1, "late") || p.is(i - 1, "mid") || p.isHyphen(i - 1);
            return new TimePhrase(
                    i, i + 2, part ? null : new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31)));
        }
        int end = Years.end(p, i);
        boolean framed = (p.is(i - 1, "between") && p.is(i + 1, "and")) || (p.is(i - 1, "from") && isTo(p, i + 1));
        int last = framed && Years.stands(p, i + 2) ? i + 2 : end == i + 3 ? i + 2 : i;
        Integer lastYear = Years.number(p.lower(last));
        Dates first = Dates.year(year);
        boolean forward = lastYear != null && lastYear >= year;
        if (last == i + 2
                && lastYear != null
                && lastYear == year + 1
                && p.lower(last).length() == 2) {
            return new TimePhrase(i, last + 1, null);
        }
        return new TimePhrase(i, last + 1, lastYear != null && forward ? first.until(Dates.year(lastYear)) : first);
    }

    private static boolean isTo(Passage p, int i) {
        return p.is(i, "to") || p.is(i, "through") || p.is(i, "until");
    }
}
