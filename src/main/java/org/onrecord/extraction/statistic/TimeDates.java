package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;
import org.onrecord.extraction.statistic.TimePhrase.Shift;
import org.onrecord.text.Period;

/**
 * Tells the times of a sentence as days.
 *
 * @param published the day of publication, or null
 */
record TimeDates(Passage p, TimeRow row, @Nullable LocalDate published) {

    private static final Shift YEAR_BACK = new Shift(1, ChronoUnit.YEARS, null);

    /** The days of a time; of one that is told by another, a step back from that. */
    private @Nullable Dates dates(TimePhrase time, @Nullable TimePhrase main) {
        Shift shift = time.shift();
        if (time.dates() != null || shift == null) {
            return time.dates();
        }
        Dates base = main == null || main == time ? null : main.dates();
        if (base != null) {
            return shift.from(base);
        }
        boolean years = shift.year() == null && shift.unit() == ChronoUnit.YEARS && published != null;
        return years && published != null ? Dates.year(published.getYear() - shift.count()) : null;
    }

    /** When a stretch begins that is told by both ends: {@code fell by a fifth between 2014 and 2018}; or null. */
    @Nullable
    TimePhrase beginning(TimePhrase stretch) {
        Dates dates = stretch.dates();
        int link = stretch.from() + 1;
        if (!row.isStretch(stretch)) {
            return null;
        }
        if (dates == null) {
            return new TimePhrase(stretch.from(), link, null);
        }
        LocalDate start = dates.start();
        boolean year = Years.stands(p, stretch.from());
        return new TimePhrase(
                stretch.from(),
                link,
                year ? Dates.year(start.getYear()) : Dates.months(start.getYear(), start.getMonthValue(), 1));
    }

    /** A time as a period; one told with {@code since} and no change runs on from its first day. */
    @Nullable
    Period period(@Nullable TimePhrase time, boolean baseline, @Nullable TimePhrase main) {
        if (time == null) {
            return null;
        }
        Dates dates = dates(time, main);
        if (dates != null && p.is(time.from() - 1, "after") && Years.stands(p, time.from())) {
            return told(time.from() - 1, time.to(), dates.end().plusDays(1), null);
        }
        boolean open = !baseline && row.isSince(time);
        LocalDate start = dates == null ? null : dates.start();
        LocalDate end = dates == null || open ? null : dates.end();
        boolean turned = start != null && end != null && end.isBefore(start);
        return told(time.from(), time.to(), turned ? null : start, turned ? null : end);
    }

    /** {@code a year ago} told from a month or quarter that a figure is for, else null. */
    @Nullable
    Period shifted(TimePhrase time, @Nullable TimePhrase main) {
        Dates dates = main == null || main == time ? null : main.dates();
        boolean year = p.is(time.to() - 1, "ago") && p.is(time.to() - 2, "year") && time.to() - time.from() == 3;
        boolean part = dates != null && dates.end().isBefore(dates.start().plusMonths(11));
        if (!year || !part || dates == null) {
            return null;
        }
        return period(new TimePhrase(time.from(), time.to(), YEAR_BACK.from(dates)), true, null);
    }

    private Period told(int from, int to, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new Period(p.words(from, to), p.span(from, to), start, end);
    }
}
