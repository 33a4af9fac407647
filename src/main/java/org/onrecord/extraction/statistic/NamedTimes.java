package org.onrecord.extraction.statistic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/**
 * Times told by a name of their own: {@code during the pandemic}, {@code in his first term}, {@code over the weekend},
 * {@code in recent years}, {@code yesterday}. Most can be named, but not dated.
 */
record NamedTimes(@Nullable LocalDate published) {

    private static final Set<String> WITHIN = Set.of("during", "throughout", "in", "over");
    private static final Set<String> LASTING = Set.of("during", "throughout");
    private static final Set<String> SPANS =
            Set.of("years", "months", "weeks", "days", "decades", "quarters", "seasons");
    /** How many words may tell which event: {@code the 2008 financial crisis}. */
    private static final int WORDS = 5;

    @Nullable
    TimePhrase at(Passage p, int i) {
        if (p.is(i, "yesterday") && !p.is(i + 1, "'s")) {
            return new TimePhrase(i, i + 1, published == null ? null : Dates.day(published.minusDays(1)));
        }
        if (!WITHIN.contains(p.lower(i - 1))) {
            return null;
        }
        if ((p.is(i, "recent") || p.is(i, "coming")) && SPANS.contains(p.lower(i + 1))) {
            return new TimePhrase(i, i + 2, null);
        }
        return p.is(i, "the") && p.is(i + 1, "weekend") ? weekend(p, i + 1) : event(p, i);
    }

    /** {@code over the weekend}: the last one up to the day of publication. */
    private TimePhrase weekend(Passage p, int i) {
        LocalDate sunday =
                published == null ? null : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return new TimePhrase(i, i + 1, sunday == null ? null : new Dates(sunday.minusDays(1), sunday));
    }

    /** {@code during the 2008 financial crisis}, {@code in her second term}: a stretch of time that has a name. */
    private static @Nullable TimePhrase event(Passage p, int i) {
        boolean owned = FigureWords.is("definite", p.lower(i));
        if (!owned) {
            return null;
        }
        String kind = LASTING.contains(p.lower(i - 1)) ? "event-time" : "office-time";
        for (int at = i + 1; at < i + WORDS && !p.parts(at); at++) {
            if (FigureWords.is(kind, p.lower(at)) && !p.at(at + 1).isCapital() && !p.isHyphen(at + 1)) {
                return new TimePhrase(i, at + 1, null);
            }
            if (FigureWords.is("preposition", p.lower(at)) || FigureWords.is("conjunction", p.lower(at))) {
                return null;
            }
        }
        return null;
    }
}
