package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Times told from the day of writing: {@code last year}, {@code a decade ago}, {@code the past five years}. */
final class RelativePeriods {

    private static final Set<String> UNITS = Units.ROWS.stream()
            .filter(row -> row[1].equals("time"))
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DEICTIC =
            Set.of("last", "this", "next", "past", "previous", "current", "coming", "same", "prior");
    private static final Set<String> NAMED = Set.of(
            "spring", "summer", "fall", "autumn", "winter", "season", "period", "semester", "session", "congress");
    private static final Set<String> AGO = Set.of("ago", "earlier", "later", "before", "prior");

    private final @Nullable LocalDate published;

    RelativePeriods(@Nullable LocalDate published) {
        this.published = published;
    }

    /** {@code over the past five years} is a stretch, no point to compare with. */
    static boolean spans(Passage p, TimePhrase time) {
        return p.is(time.from(), "past")
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
        return ago(p, i);
    }

    /** {@code last year}, {@code this fiscal year}, {@code the past five years}. */
    private @Nullable TimePhrase deictic(Passage p, int i) {
        int noun = p.is(i + 1, "fiscal") || p.is(i + 1, "calendar") || p.is(i + 1, "school") ? i + 2 : i + 1;
        if (Months.number(p, noun) != null || UNITS.contains(p.lower(noun)) || NAMED.contains(p.lower(noun))) {
            return p.is(noun, "second") ? null : new TimePhrase(i, noun + 1, noun == i + 1 ? dates(p, i, noun) : null);
        }
        Numeral n = count(p, i + 1);
        boolean counted = n != null && UNITS.contains(p.lower(n.to()));
        return n != null && counted ? new TimePhrase(i, n.to() + 1, back(p.lower(i), n, p.lower(n.to()))) : null;
    }

    private @Nullable Dates dates(Passage p, int i, int noun) {
        if (published == null) {
            return null;
        }
        int step = p.is(i, "last") ? -1 : p.is(i, "this") || p.is(i, "current") ? 0 : p.is(i, "next") ? 1 : 9;
        if (step == 9) {
            return null;
        }
        if (p.is(noun, "year")) {
            return Dates.year(published.getYear() + step);
        }
        LocalDate month = published.plusMonths(step);
        return p.is(noun, "month") ? Dates.months(month.getYear(), month.getMonthValue(), 1) : null;
    }

    private @Nullable Dates back(String word, Numeral n, String unit) {
        boolean past = word.equals("last") || word.equals("past");
        if (published == null || !past || !unit.startsWith("year") || !n.isBelow(1000)) {
            return null;
        }
        return new Dates(published.minusYears(n.low().longValue()).plusDays(1), published);
    }

    /** {@code two years ago}, {@code a year earlier}, {@code a decade ago}. */
    private @Nullable TimePhrase ago(Passage p, int i) {
        boolean article = p.is(i, "a") || p.is(i, "an") || p.is(i, "one");
        int few = p.is(i, "several") || p.is(i, "many") || p.is(i, "few") ? i + 1 : i;
        Numeral n = article || few > i ? null : count(p, i);
        int unit = article || few > i ? i + 1 : n == null ? -1 : n.to();
        if (unit < 0 || !UNITS.contains(p.lower(unit)) || !AGO.contains(p.lower(unit + 1))) {
            return null;
        }
        BigDecimal count = n == null ? BigDecimal.ONE : n.low();
        boolean known = few == i && p.is(unit + 1, "ago") && count.compareTo(BigDecimal.valueOf(1000)) < 0;
        return new TimePhrase(i, unit + 2, known ? ago(count.intValue(), p.lower(unit)) : null);
    }

    private @Nullable Dates ago(int count, String unit) {
        int years = unit.startsWith("year")
                ? count
                : unit.startsWith("decade") ? 10 * count : unit.startsWith("centur") ? 100 * count : 0;
        return published == null || years == 0 ? null : Dates.year(published.getYear() - years);
    }

    private static @Nullable Numeral count(Passage p, int i) {
        return p.at(i).isNumber() ? Numerals.digits(p, i) : SpelledNumbers.at(p, i);
    }
}
