package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Years that do not begin in January: {@code fiscal year 2020}, {@code FY22}, {@code the 2019-20 financial year}. */
final class FiscalPeriods {

    private static final Set<String> NATIONAL = Set.of("fiscal", "financial", "budget");
    /** Begin when a school or a tax office decides: named, never dated. */
    private static final Set<String> LOCAL = Set.of("school", "academic", "tax");

    private final FiscalYears rules;
    private final @Nullable LocalDate published;

    FiscalPeriods(String text, @Nullable LocalDate published) {
        this.rules = FiscalYears.of(text);
        this.published = published;
    }

    /** Whether a year so called is that of a state's or a company's budget. */
    static boolean isNational(String word) {
        return NATIONAL.contains(word);
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        if (NATIONAL.contains(p.lower(i))) {
            return named(p, i);
        }
        if (p.lower(i).startsWith("fy")) {
            return shortened(p, i);
        }
        if (NATIONAL.contains(p.lower(i + 1)) && p.is(i + 2, "year")) {
            return relative(p, i);
        }
        return Years.stands(p, i) ? yearFirst(p, i) : null;
    }

    /** {@code last fiscal year}: the one before that in which the text was published. */
    private @Nullable TimePhrase relative(Passage p, int i) {
        boolean last = p.is(i, "last");
        if (published == null || !last && !p.is(i, "this") && !p.is(i, "current")) {
            return null;
        }
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Dates dates = rules.dates(year, p);
            if (dates != null && !dates.end().isBefore(published)) {
                return new TimePhrase(i, i + 3, last ? rules.dates(year - 1, p) : dates);
            }
        }
        return null;
    }

    private @Nullable TimePhrase named(Passage p, int i) {
        boolean year = p.is(i + 1, "year") || p.is(i + 1, "years");
        if (!year && !p.is(i, "fiscal")) {
            return null;
        }
        int at = year ? i + 2 : i + 1;
        if (p.is(at, "(") && p.is(at + 1, "fy") && p.is(at + 2, ")")) {
            at += 3;
        }
        return Years.stands(p, at)
                ? new TimePhrase(i, Years.end(p, at), dates(p, i, at))
                : year ? bounded(p, i, at) : null;
    }

    /** {@code the fiscal year that begins Oct. 1}, {@code the financial year ending 31 March}. */
    private @Nullable TimePhrase bounded(Passage p, int i, int at) {
        int verb = p.is(at, "that") || p.is(at, "which") ? at + 1 : at;
        verb = p.is(verb, "will") ? verb + 1 : verb;
        String word = p.lower(verb);
        boolean begins = word.startsWith("beg") || word.startsWith("start");
        if (!begins && !word.startsWith("end")) {
            return null;
        }
        TimePhrase day =
                new CalendarDays(published).at(p, p.is(verb + 1, "on") || p.is(verb + 1, "in") ? verb + 2 : verb + 1);
        Dates dates = day == null ? null : day.dates();
        boolean told = day != null && Years.stands(p, day.to() - 1);
        boolean done = word.equals("began") || word.equals("started") || word.equals("ended") || told;
        if (day == null || dates == null) {
            return day == null ? null : new TimePhrase(i, day.to(), null);
        }
        LocalDate edge = (begins ? dates.start() : dates.end()).plusYears(done ? 0 : 1);
        Dates year = begins
                ? new Dates(edge, edge.plusYears(1).minusDays(1))
                : new Dates(edge.plusDays(1).minusYears(1), edge);
        return new TimePhrase(i, day.to(), year);
    }

    /** {@code FY 2020}, {@code FY2020}, {@code FY22}. */
    private @Nullable TimePhrase shortened(Passage p, int i) {
        String digits = p.lower(i).substring(2);
        if (digits.isEmpty() && p.at(i + 1).isNumber() && p.lower(i + 1).length() <= 4) {
            return new TimePhrase(i, Years.end(p, i + 1), dates(p, i, i + 1));
        }
        Integer year = Years.number(digits);
        return year == null ? null : new TimePhrase(i, i + 1, rules.dates(year, p));
    }

    private @Nullable TimePhrase yearFirst(Passage p, int i) {
        int after = Years.end(p, i);
        boolean year = p.is(after + 1, "year") || p.is(after + 1, "years");
        if (year && NATIONAL.contains(p.lower(after))) {
            return new TimePhrase(i, after + 2, dates(p, i, i));
        }
        if (p.is(after, "biennium") && after == i + 3) {
            return new TimePhrase(i, after + 1, biennium(Years.number(p.lower(i)), Years.number(p.lower(i + 2))));
        }
        if (year && LOCAL.contains(p.lower(after))) {
            return new TimePhrase(i, after + 2, null);
        }
        return pair(p, i, after);
    }

    /** {@code the 2017-19 biennium}: two budget years of a state, which begin in July in nearly all of them. */
    private static @Nullable Dates biennium(@Nullable Integer first, @Nullable Integer last) {
        return first == null || last == null ? null : new Dates(LocalDate.of(first, 7, 1), LocalDate.of(last, 6, 30));
    }

    /** {@code 2016-17} is a financial year where a country's begins with neither of the two. */
    private @Nullable TimePhrase pair(Passage p, int i, int end) {
        Integer first = Years.number(p.lower(i));
        Integer last = end == i + 3 ? Years.number(p.lower(i + 2)) : null;
        boolean next = first != null && last != null && last == first + 1;
        Dates dates = next ? dates(p, i, i) : null;
        boolean spring = dates != null && dates.start().getMonthValue() < 9;
        boolean season = p.is(i - 1, "of") && (p.is(i - 2, "summer") || p.is(i - 2, "winter"));
        return spring && !season ? new TimePhrase(i, end, dates) : null;
    }

    /** A state's own fiscal year is not the country's: it stays undated. */
    private @Nullable Dates dates(Passage p, int from, int at) {
        Integer year = Years.number(p.lower(at));
        if (year == null || p.is(from - 1, "state")) {
            return null;
        }
        Dates dates = rules.dates(year, p);
        // "2019-20" begins in 2019 wherever it is used, whichever of the two a country names a year by
        boolean early = dates != null && dates.start().getYear() < year && Years.end(p, at) > at + 1;
        return early ? rules.dates(year + 1, p) : dates;
    }
}
