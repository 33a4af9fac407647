package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;
import org.onrecord.extraction.statistic.TimePhrase.Shift;

/** Times told by how long before they were: {@code two years ago}, {@code a year earlier}, {@code the year before}. */
record AgoPeriods(@Nullable LocalDate published) {

    private static final Set<String> AGO = Set.of("ago", "back", "earlier", "later", "before", "prior");
    private static final Set<String> BACK = Set.of("earlier", "before", "prior");
    private static final Set<String> ROUGHLY = Set.of("nearly", "almost", "about", "roughly", "around", "some");
    private static final int FAR = 1000;
    /** So many years ago the day is meant; more years ago some day of that year. */
    private static final int PRECISE = 3;

    /** {@code two years ago}, {@code a year earlier}, {@code the year before}, {@code a decade ago}. */
    @Nullable
    TimePhrase at(Passage p, int i) {
        boolean article = p.is(i, "a") || p.is(i, "an") || p.is(i, "one") || p.is(i, "the");
        boolean few = p.is(i, "several") || p.is(i, "many") || p.is(i, "few");
        Numeral n = article || few ? null : Numerals.plain(p, i);
        int unit = article || few ? i + 1 : n == null ? -1 : n.to();
        if (unit < 0 || !RelativePeriods.isUnit(p.lower(unit)) || !AGO.contains(p.lower(unit + 1))) {
            return null;
        }
        boolean ago = p.is(unit + 1, "ago") || p.is(unit + 1, "back");
        boolean back = BACK.contains(p.lower(unit + 1));
        if (p.is(unit + 1, "back") && !p.parts(unit + 2)) {
            return null;
        }
        if (p.is(i, "the") && (ago || !back) || p.is(unit + 1, "before") && isFollowed(p, unit + 2)) {
            return null;
        }
        BigDecimal count = n == null ? BigDecimal.ONE : n.low();
        boolean rough = few || ROUGHLY.contains(p.lower(i - 1));
        boolean known = !rough && count.compareTo(BigDecimal.valueOf(FAR)) < 0;
        Step step = Step.of(p.lower(unit));
        Shift shift = known && back && step != null ? Shift.back(count.intValue(), step) : null;
        return new TimePhrase(i, unit + 2, ago ? dates(p.lower(unit), count.intValue(), known) : null, shift);
    }

    /** {@code the year before the war}: not the year before this. */
    static boolean isFollowed(Passage p, int i) {
        return FigureWords.is("determiner", p.lower(i))
                || FigureWords.is("pronoun", p.lower(i))
                || p.at(i).isCapital();
    }

    /**
     * The day of {@code two years ago}, the year of {@code four years ago}, which is told more roughly; of {@code nearly
     * four years ago} none can be told.
     */
    private @Nullable Dates dates(String unit, int count, boolean known) {
        if (published == null) {
            return null;
        }
        int years = known ? years(count, unit) : 0;
        if (years > 0 && years <= PRECISE) {
            return Dates.day(published.minusYears(years));
        }
        if (years > 0) {
            return Dates.year(published.getYear() - years);
        }
        Integer season = Months.season(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
        return season == null
                ? null
                : new Shift(count - 1, ChronoUnit.YEARS, null).from(new PointedDates(published).lastSeason(season));
    }

    private static int years(int count, String unit) {
        return unit.startsWith("year")
                ? count
                : unit.startsWith("decade") ? 10 * count : unit.startsWith("centur") ? 100 * count : 0;
    }
}
