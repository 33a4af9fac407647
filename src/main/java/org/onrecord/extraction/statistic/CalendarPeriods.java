package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Days, months, quarters, years and decades of the calendar. */
final class CalendarPeriods {

    private static final int FAR = 1000;

    private final Quarters quarters;
    private final CalendarDays days;
    private final DayRanges ranges;

    CalendarPeriods(@Nullable LocalDate published) {
        this.quarters = new Quarters(published);
        this.days = new CalendarDays(published);
        this.ranges = new DayRanges(days);
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        TimePhrase phrase = quarters.at(p, i);
        phrase = phrase == null ? season(p, i) : phrase;
        phrase = phrase == null ? upTo(p, i) : phrase;
        phrase = phrase == null ? monthRange(p, i) : phrase;
        phrase = phrase == null ? ranges.at(p, i) : phrase;
        phrase = phrase == null ? days.at(p, i) : phrase;
        return phrase == null && Years.stands(p, i) ? year(p, i) : phrase;
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
        int link = p.isHyphen(i + 1) && p.is(i + 2, "to") ? i + 2 : i + 1;
        boolean joins = p.isDash(link)
                || p.is(link, "through")
                || p.is(link, "to")
                || p.is(link, "and") && (p.is(i - 1, "between") || p.is(i - 1, "in") || p.is(i - 1, "during"));
        int second = p.isHyphen(link + 1) ? link + 2 : link + 1;
        Integer last = first != null && joins ? Months.number(p, second) : null;
        if (first == null || last == null) {
            return null;
        }
        int to = second + 1;
        int at = p.is(to, "of") ? to + 1 : to;
        Integer year = Years.stands(p, at) ? Years.number(p.lower(at)) : null;
        int end = year == null ? to : at + 1;
        end = year == null && (p.is(end, "period") || p.is(end, "quarter")) ? end + 1 : end;
        Integer ofYear = year == null ? days.lastYearWith(last, 1) : year;
        if (ofYear == null) {
            return new TimePhrase(i, end, null);
        }
        int firstYear = first > last ? ofYear - 1 : ofYear;
        return new TimePhrase(i, end, Dates.months(firstYear, first, 1).until(Dates.months(ofYear, last, 1)));
    }

    /** {@code the year to March 2015}, {@code the 13 weeks ended July 30}: a stretch told by its end. */
    private @Nullable TimePhrase upTo(Passage p, int i) {
        Numeral n = Numerals.plain(p, i);
        int unit = n == null ? i : n.to();
        boolean year =
                n == null && (p.is(unit, "year") || p.is(unit, "quarter") || p.is(unit, "week") || p.is(unit, "month"));
        boolean counted = n != null && n.isBelow(FAR) && RelativePeriods.isUnit(p.lower(unit));
        int link = p.is(unit + 1, "that") ? unit + 2 : unit + 1;
        boolean ends = p.is(link, "to") || p.is(link, "ended") || p.is(link, "ending") || p.is(link, "through");
        if (!year && !counted || !ends) {
            return null;
        }
        TimePhrase last = days.at(p, p.is(link + 1, "on") || p.is(link + 1, "in") ? link + 2 : link + 1);
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
