package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** The times of a sentence as they stand around a figure. */
final class NearTimes {

    /** How far {@code now} may stand from a figure, in words. */
    private static final int AHEAD = 14;

    private final Passage p;
    private final TimeRow row;
    private final @Nullable LocalDate published;

    NearTimes(TimeRow row, @Nullable LocalDate published) {
        this.p = row.p();
        this.row = row;
        this.published = published;
    }

    /** How many times the sentence tells. */
    int count() {
        return row.size();
    }

    /** The word that leads in a time; -1 when none does. */
    int cue(TimePhrase time) {
        return time.from() == 0 ? -1 : row.before(time);
    }

    /** The times next to a figure, so many on each side. */
    List<TimePhrase> around(Figure figure, int side) {
        int first = row.firstFrom(figure.start());
        return row.phrases().subList(Math.max(0, first - side), Math.min(row.size(), first + side));
    }

    /** {@code now}, {@code today}, {@code currently} near a figure: told, but seldom what it is for. */
    @Nullable
    TimePhrase now(Figure figure) {
        for (int far = 1; far <= AHEAD; far++) {
            for (int at : new int[] {figure.start() - far, figure.end() + far - 1}) {
                boolean now = p.is(at, "now") || p.is(at, "currently");
                boolean today = p.is(at, "today") && !p.is(at + 1, "'s");
                if (now || today) {
                    return new TimePhrase(at, at + 1, today && published != null ? Dates.day(published) : null);
                }
            }
        }
        return null;
    }

    /** How many other times stand between a figure and a time, up to three. */
    int between(Figure figure, TimePhrase time, boolean left) {
        int at = row.firstFrom(time.from());
        int first = row.firstFrom(figure.start());
        return Math.min(3, Math.max(0, left ? first - 1 - at : at - first));
    }
}
