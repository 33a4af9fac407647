package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;
import org.onrecord.extraction.statistic.TimePhrase.Shift;

/**
 * Times told from the day of writing or from another time: {@code last year}, {@code a decade ago}, {@code the past
 * five years}, {@code a year earlier}, {@code the same quarter of 2019}.
 */
final class RelativePeriods {

    private static final Set<String> UNITS = Units.ROWS.stream()
            .filter(row -> row[1].equals("time"))
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DEICTIC = Set.of(
            "last",
            "this",
            "next",
            "past",
            "previous",
            "current",
            "coming",
            "same",
            "prior",
            "preceding",
            "corresponding");
    private static final Set<String> BACK = Set.of("previous", "prior", "preceding");
    private static final Set<String> NAMED = Set.of(
            "spring",
            "summer",
            "fall",
            "autumn",
            "winter",
            "season",
            "period",
            "semester",
            "session",
            "congress",
            "term");
    /** What comes round again: the one before may be counted from. */
    private static final Set<String> EVENTS = Set.of(
            "survey",
            "poll",
            "election",
            "census",
            "house",
            "parliament",
            "round",
            "report",
            "count",
            "tally",
            "contest",
            "budget",
            "forecast",
            "estimate");

    /** {@code over the last year} is the year up to now. */
    private static final Set<String> LONG_BY = Set.of("in", "over", "during", "within", "for");

    private static final Shift YEAR_BACK = new Shift(1, ChronoUnit.YEARS, null);
    private static final int FAR = 1000;

    private final @Nullable LocalDate published;
    private final CalendarPeriods calendar;
    private final AgoPeriods ago;

    RelativePeriods(@Nullable LocalDate published, CalendarPeriods calendar) {
        this.published = published;
        this.calendar = calendar;
        this.ago = new AgoPeriods(published);
    }

    /** {@code over the past five years} is a stretch, no point to compare with. */
    static boolean spans(Passage p, TimePhrase time) {
        boolean length = Step.of(p.lower(time.to() - 1)) != null
                && (p.is(time.from(), "same") || !DEICTIC.contains(p.lower(time.from())));
        return length
                || p.is(time.to() - 1, "period")
                || p.is(time.from(), "past")
                || p.is(time.from(), "last") && time.to() - time.from() > 2
                || p.is(time.from(), "next");
    }

    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        if (DEICTIC.contains(p.lower(i))) {
            return deictic(p, i);
        }
        boolean eventBefore = p.is(i, "the") && EVENTS.contains(p.lower(i + 1)) && p.is(i + 2, "before");
        if (eventBefore && !AgoPeriods.isFollowed(p, i + 3)) {
            return new TimePhrase(i, i + 3, null);
        }
        TimePhrase yearOnYear = yearOnYear(p, i);
        if (yearOnYear != null) {
            return yearOnYear;
        }
        if (isYearAgo(p, i)) {
            return new TimePhrase(i, i + 4, null, YEAR_BACK);
        }
        TimePhrase before = ago.at(p, i);
        return before == null ? Weekdays.at(p, i, i, published) : before;
    }

    /** {@code the year-ago quarter}, {@code the year-earlier figure}. */
    private static boolean isYearAgo(Passage p, int i) {
        boolean back = p.is(i + 2, "ago") || p.is(i + 2, "earlier");
        return p.is(i, "year") && p.isHyphen(i + 1) && back && p.at(i + 3).isText() && !p.isHyphen(i - 1);
    }

    /** {@code year on year}, {@code year-over-year}, {@code month on month}. */
    private static @Nullable TimePhrase yearOnYear(Passage p, int i) {
        int link = p.isHyphen(i + 1) ? i + 2 : i + 1;
        int last = p.isHyphen(link + 1) ? link + 2 : link + 1;
        boolean same = UNITS.contains(p.lower(i)) && p.lower(i).equals(p.lower(last));
        boolean over = p.is(link, "on") || p.is(link, "over");
        Step step = same && over ? Step.of(p.lower(i)) : null;
        return step == null ? null : new TimePhrase(i, last + 1, null, Shift.back(1, step));
    }

    /** {@code last year}, {@code this fiscal year}, {@code the past five years}, {@code last Monday}. */
    private @Nullable TimePhrase deictic(Passage p, int i) {
        int noun = p.is(i + 1, "fiscal") || p.is(i + 1, "calendar") || p.is(i + 1, "school") ? i + 2 : i + 1;
        if (p.is(noun, "time") && (p.is(i, "same") || p.is(i, "this"))) {
            return timeLastYear(p, i);
        }
        if (p.is(i, "same") || p.is(i, "corresponding")) {
            return same(p, i, noun);
        }
        if (Weekdays.stands(p, noun)) {
            return Weekdays.at(p, i, noun, published);
        }
        if (Months.number(p, noun) != null) {
            TimePhrase month = calendar.at(p, noun);
            Dates dates = month == null || !p.is(i, "last") ? null : over(month.dates());
            return new TimePhrase(i, month == null ? noun + 1 : month.to(), dates);
        }
        if (UNITS.contains(p.lower(noun)) || NAMED.contains(p.lower(noun))) {
            return p.is(noun, "second") ? null : named(p, i, noun);
        }
        if (BACK.contains(p.lower(i)) && EVENTS.contains(p.lower(i + 1))) {
            return new TimePhrase(i, i + 2, null);
        }
        Numeral n = Numerals.plain(p, i + 1);
        boolean counted = n != null && UNITS.contains(p.lower(n.to()));
        return n != null && counted ? new TimePhrase(i, n.to() + 1, back(p.lower(i), n, p.lower(n.to()))) : null;
    }

    /** {@code last October} in October: that of the year before. */
    private @Nullable Dates over(@Nullable Dates month) {
        boolean now = month != null && published != null && !month.end().isBefore(published);
        return month == null || !now ? month : YEAR_BACK.from(month);
    }

    /** {@code this time last year}, {@code the same time a year ago}: this day of that year. */
    private @Nullable TimePhrase timeLastYear(Passage p, int i) {
        boolean last = p.is(i + 2, "last") && p.is(i + 3, "year");
        boolean ago = (p.is(i + 2, "a") || p.is(i + 2, "one")) && p.is(i + 3, "year") && p.is(i + 4, "ago");
        return last || ago
                ? new TimePhrase(i, last ? i + 4 : i + 5, published == null ? null : Dates.day(published.minusYears(1)))
                : null;
    }

    private TimePhrase named(Passage p, int i, int noun) {
        Step step = Step.of(p.lower(noun));
        if (BACK.contains(p.lower(i)) && step != null && noun == i + 1) {
            return new TimePhrase(i, noun + 1, null, Shift.back(1, step));
        }
        boolean past = p.is(i, "last")
                && p.is(i - 1, "the")
                && LONG_BY.contains(p.lower(i - 2))
                && !p.is(noun + 1, "of")
                && !p.is(noun, "quarter");
        if (past && step != null && noun == i + 1 && published != null) {
            return new TimePhrase(i, noun + 1, new Dates(step.before(published, 1), published));
        }
        Dates dates = noun == i + 1 ? dates(p, i, noun) : null;
        return new TimePhrase(i, noun + 1, dates != null && isSoFar(p, i, noun + 1) ? upToNow(dates) : dates);
    }

    /** {@code so far this year}, {@code this month to date}: only up to now. */
    private static boolean isSoFar(Passage p, int i, int to) {
        boolean before = p.is(i - 1, "far") && p.is(i - 2, "so") || p.is(i - 1, "date") && p.is(i - 2, "to");
        return before || p.is(to, "so") && p.is(to + 1, "far") || p.is(to, "to") && p.is(to + 1, "date");
    }

    private Dates upToNow(Dates dates) {
        boolean within = published != null && published.isAfter(dates.start()) && published.isBefore(dates.end());
        return within && published != null ? new Dates(dates.start(), published) : dates;
    }

    /** {@code the same quarter of 2019}, {@code the corresponding period of last year}. */
    private @Nullable TimePhrase same(Passage p, int i, int noun) {
        boolean unit = UNITS.contains(p.lower(noun)) || NAMED.contains(p.lower(noun));
        Numeral n = unit ? null : Numerals.plain(p, i + 1);
        int end = unit ? noun + 1 : n != null && UNITS.contains(p.lower(n.to())) ? n.to() + 1 : -1;
        if (end < 0 || p.is(noun, "time")) {
            return null;
        }
        int of = p.is(end, "of") || p.is(end, "in") ? end + 1 : end;
        of = p.is(of, "the") ? of + 1 : of;
        Integer year = Years.stands(p, of) ? Years.number(p.lower(of)) : null;
        if (year != null) {
            return new TimePhrase(i, of + 1, null, new Shift(0, ChronoUnit.YEARS, year));
        }
        boolean last = p.is(of, "last") || p.is(of, "previous");
        if ((last || p.is(of, "year")) && p.is(last ? of + 1 : of, "year")) {
            int to = last ? of + 2 : p.is(of + 1, "before") || p.is(of + 1, "earlier") ? of + 2 : -1;
            return to < 0 ? new TimePhrase(i, end, null) : new TimePhrase(i, to, null, YEAR_BACK);
        }
        TimePhrase before = ago.at(p, of);
        return before == null ? new TimePhrase(i, end, null) : new TimePhrase(i, before.to(), null, YEAR_BACK);
    }

    private @Nullable Dates dates(Passage p, int i, int noun) {
        if (published == null) {
            return null;
        }
        PointedDates dates = new PointedDates(published);
        return switch (p.lower(i)) {
            case "last" -> dates.of(-1, p.lower(noun));
            case "this", "current" -> dates.of(0, p.lower(noun));
            case "next" -> dates.of(1, p.lower(noun));
            case "past" -> p.is(noun, "year") ? new Dates(published.minusYears(1), published) : null;
            default -> null;
        };
    }

    private @Nullable Dates back(String word, Numeral n, String unit) {
        boolean past = word.equals("last") || word.equals("past");
        boolean next = word.equals("next") || word.equals("coming");
        Step step = Step.of(unit);
        if (published == null || !past && !next || step == null || !n.isBelow(FAR)) {
            return null;
        }
        long times = n.low().longValue();
        return next
                ? new Dates(published, step.after(published, times))
                : new Dates(step.before(published, times), published);
    }
}
