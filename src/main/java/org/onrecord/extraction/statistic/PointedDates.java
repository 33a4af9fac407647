package org.onrecord.extraction.statistic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/**
 * First and last day of a unit of the calendar, so many such units from the day of publication: {@code last year} is
 * one back, {@code this year} none, {@code next year} one on.
 */
record PointedDates(LocalDate published) {

    /** Null for a word that names no such unit. */
    @Nullable
    Dates of(int step, String unit) {
        Integer firstMonth = Months.season(unit);
        if (firstMonth != null) {
            return season(step, firstMonth);
        }
        return switch (unit) {
            case "year" -> Dates.year(published.getYear() + step);
            case "month" -> {
                LocalDate month = published.plusMonths(step);
                yield Dates.months(month.getYear(), month.getMonthValue(), 1);
            }
            case "week" -> {
                LocalDate monday = published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(step);
                yield new Dates(monday, monday.plusDays(6));
            }
            case "decade" -> step > 0 ? new Dates(published, published.plusYears(10)) : null;
            case "quarter" -> {
                LocalDate month = published.plusMonths(3L * step);
                yield Dates.months(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 1, 3);
            }
            default -> null;
        };
    }

    /** {@code last fall} is over, {@code this winter} may have begun last year. */
    private @Nullable Dates season(int step, int firstMonth) {
        int year = published.getYear();
        Dates season = Dates.season(year, firstMonth);
        if (step == 0) {
            boolean begun = !season.start().minusMonths(1).isAfter(published);
            return begun || firstMonth < 12 ? season : Dates.season(year - 1, firstMonth);
        }
        return step > 0 ? null : lastSeason(firstMonth);
    }

    /** The season that was over on the day of publication. */
    Dates lastSeason(int firstMonth) {
        int year = published.getYear();
        Dates season = Dates.season(year, firstMonth);
        while (!season.end().isBefore(published)) {
            season = Dates.season(--year, firstMonth);
        }
        return season;
    }
}
