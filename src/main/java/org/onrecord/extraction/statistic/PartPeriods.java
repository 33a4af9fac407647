package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/**
 * Parts of a time that is told with them: {@code the last day of May}, {@code the first half of this year}, {@code the
 * final three months of 2008}, {@code the end of the year}.
 */
final class PartPeriods {

    private static final Set<String> STARTS = Set.of("start", "beginning");
    private static final Set<String> ENDS = Set.of("end", "close");
    private static final Set<String> LAST = Set.of("last", "final", "closing");
    private static final Set<String> FIRST = Set.of("first", "opening");
    private static final int YEAR = 360;
    private static final int MANY = 100;

    private final @Nullable LocalDate published;
    private final LoosePeriods.Known known;

    PartPeriods(@Nullable LocalDate published, LoosePeriods.Known known) {
        this.published = published;
        this.known = known;
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        String w = p.lower(i);
        boolean middle = w.equals("middle");
        if (STARTS.contains(w) || ENDS.contains(w) || middle) {
            TimePhrase whole = whole(p, i + 1);
            Dates dates = whole == null || middle ? null : whole.dates();
            return whole == null
                    ? null
                    : new TimePhrase(i, whole.to(), dates == null ? null : edge(dates, STARTS.contains(w)));
        }
        int place = place(w);
        return place == 0 ? null : counted(p, i, place);
    }

    /** Which part is told: 1 for the first, 2 for the second, -1 for the last; 0 when none is. */
    private static int place(String word) {
        if (LAST.contains(word) || FIRST.contains(word)) {
            return LAST.contains(word) ? -1 : 1;
        }
        BigDecimal ordinal = NumberWords.value("ordinal", word);
        return ordinal == null || ordinal.intValue() > 4 ? 0 : ordinal.intValue();
    }

    /** {@code the first quarter of last year}, {@code the first three months of 2008}, {@code the third week of May}. */
    private @Nullable TimePhrase counted(Passage p, int i, int place) {
        Numeral n = Math.abs(place) == 1 ? Numerals.plain(p, i + 1) : null;
        int unit = n == null ? i + 1 : n.to();
        boolean half = p.is(unit, "half");
        Step step = half ? new Step(6, ChronoUnit.MONTHS) : Step.of(p.lower(unit));
        TimePhrase whole = step == null || n != null && !n.isBelow(MANY) ? null : whole(p, unit + 1);
        if (step == null || whole == null) {
            return null;
        }
        Dates all = whole.dates();
        boolean known = all != null && step.unit() != ChronoUnit.WEEKS && step.unit() != ChronoUnit.YEARS;
        int count = n == null ? 1 : n.low().intValue();
        Dates part = all != null && known ? part(all, place, step, count) : null;
        return new TimePhrase(i, whole.to(), part);
    }

    private static @Nullable Dates part(Dates all, int place, Step step, int count) {
        boolean fits = place < 2 || ChronoUnit.DAYS.between(all.start(), all.end()) > YEAR;
        if (place < 0) {
            return new Dates(step.before(all.end().plusDays(1), count), all.end());
        }
        LocalDate start = step.after(all.start(), (place - 1L) * count);
        Dates part = new Dates(start, step.after(start, count).minusDays(1));
        return fits && !part.end().isAfter(all.end()) ? part : null;
    }

    /** The time behind {@code of}; {@code the year} is the one in which the text was published. */
    private @Nullable TimePhrase whole(Passage p, int of) {
        if (!p.is(of, "of") && !p.is(of, "in")) {
            return null;
        }
        int at = p.is(of + 1, "the") ? of + 2 : of + 1;
        TimePhrase time = known.at(p, at);
        if (time != null || at == of + 1 || Step.of(p.lower(at)) == null || p.is(at, "day") || p.is(of, "in")) {
            return time;
        }
        return new TimePhrase(at, at + 1, published == null ? null : new PointedDates(published).of(0, p.lower(at)));
    }

    private static Dates edge(Dates whole, boolean first) {
        return Dates.day(first ? whole.start() : whole.end());
    }
}
