package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Period;

/**
 * Words that name a time, by word index.
 *
 * @param from index of its first word
 * @param to index just past its last
 * @param dates first and last day, or null when they cannot be told
 * @param shift how it lies to the time that the figure is for, when the words only tell that ({@code a year earlier});
 *     else null
 */
record TimePhrase(
        int from, int to, @Nullable Dates dates, @Nullable Shift shift) {

    /** A time of another sentence, for what is told from it. */
    static @Nullable TimePhrase of(@Nullable Period period) {
        LocalDate start = period == null ? null : period.start();
        LocalDate end = period == null ? null : period.end();
        return start == null || end == null ? null : new TimePhrase(0, 0, new Dates(start, end));
    }

    static final long DAY = 1;
    static final long UNKNOWN = Long.MAX_VALUE;
    private static final long MONTH = 31;

    TimePhrase(int from, int to, @Nullable Dates dates) {
        this(from, to, dates, null);
    }

    /** First and last day of a stretch of time; a null last day means that it goes on. */
    record Dates(LocalDate start, LocalDate end) {

        static Dates year(int year) {
            return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        static Dates months(int year, int first, int count) {
            LocalDate start = LocalDate.of(year, first, 1);
            return new Dates(start, start.plusMonths(count).minusDays(1));
        }

        /** Winter is December to February, and so on, as meteorologists count the seasons of the northern half. */
        static Dates season(int year, int firstMonth) {
            return months(year, firstMonth, 3);
        }

        static Dates day(LocalDate day) {
            return new Dates(day, day);
        }

        Dates until(Dates last) {
            return new Dates(start, last.end);
        }
    }

    /**
     * A step back from the time that a figure is for.
     *
     * @param count how many units
     * @param unit years, months, weeks or days
     * @param year the year to go to instead, as in {@code the same month of 2019}, or null
     */
    record Shift(int count, ChronoUnit unit, @Nullable Integer year) {

        static Shift back(int times, Step step) {
            return new Shift(times * step.count(), step.unit(), null);
        }

        /** The days that lie so to others. */
        Dates from(Dates others) {
            if (year != null) {
                long years = (long) others.end().getYear() - year;
                return moved(others, years, ChronoUnit.YEARS);
            }
            return moved(others, count, unit);
        }

        private static Dates moved(Dates others, long count, ChronoUnit unit) {
            LocalDate start = others.start().minus(count, unit);
            boolean last = others.end().getDayOfMonth() == others.end().lengthOfMonth();
            boolean months = unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS;
            LocalDate end = others.end().minus(count, unit);
            return new Dates(start, last && months ? end.withDayOfMonth(end.lengthOfMonth()) : end);
        }
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }

    /** How many days it lasts, about; {@link #UNKNOWN} when the words do not tell. */
    long days(Passage p) {
        if (dates != null) {
            return ChronoUnit.DAYS.between(dates.start, dates.end) + 1;
        }
        if (Weekdays.stands(p, to - 1) || Weekdays.stands(p, from)) {
            return DAY;
        }
        Step step = Step.of(p.lower(to - 1));
        if (step != null && (to - from < 3 || p.is(from, "a"))) {
            return step.days();
        }
        return to == from + 1 && Months.number(p, from) != null ? MONTH : UNKNOWN;
    }
}
