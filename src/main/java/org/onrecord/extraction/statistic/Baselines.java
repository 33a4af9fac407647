package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the times of a sentence that a change is counted from: {@code from 2019}, {@code compared with a decade ago}.
 */
final class Baselines {

    private static final int AHEAD = 14;
    private static final int BACK = 40;
    /** How many words of a sentence are looked at for a time. */
    private static final int FAR = 100;

    /** How far a time may stand behind the {@code than} that it belongs to. */
    private static final int REACH = 9;
    /** Behind {@code than}: begins what is compared with, and no number. */
    private static final Set<String> TOLD =
            Set.of("it", "they", "he", "she", "we", "what", "the", "its", "their", "that", "those", "his", "her");

    private static final Set<String> COMPARES = Set.of("with", "to", "against", "versus", "vs", "than");

    private final Passage p;
    private final TimeRow row;

    Baselines(TimeRow row) {
        this.p = row.p();
        this.row = row;
    }

    /** {@code with}, {@code against}, {@code than}: leads in what is compared with. */
    static boolean isCompare(String word) {
        return COMPARES.contains(word);
    }

    /**
     * What a change is counted from: {@code since fiscal year 2020}, {@code from 2019}, {@code compared with a decade
     * ago}.
     */
    @Nullable
    TimePhrase of(int from, int to, int limit, boolean moved) {
        int first = row.firstFrom(to);
        int past = Math.min(limit, to + AHEAD);
        for (int i = first; i < row.size() && row.get(i).from() < past; i++) {
            if (isOne(row.get(i), moved) && !row.isRecord(row.get(i))) {
                return isInNextClause(to, row.get(i)) ? null : row.get(i);
            }
        }
        boolean behind = first < row.size() && row.get(first).from() < past;
        if (behind && moved && to > 0 && isMultiple(from, to) && comparesBefore(to, row.get(first))) {
            return row.get(first);
        }
        TimePhrase lead = row.size() == 0 ? null : row.get(0);
        boolean leads = lead != null && lead.from() <= 4 && lead.to() <= from && row.isSince(lead);
        return leads && moved ? lead : null;
    }

    /** {@code cooled to 4 percent, and rents have been falling since May}. */
    private boolean isInNextClause(int to, TimePhrase time) {
        for (int i = to; i < time.from(); i++) {
            boolean joins = p.is(i + 1, "and") || p.is(i + 1, "but") || p.is(i + 1, "while");
            if (p.is(i, ";") || p.is(i, ",") && joins) {
                return true;
            }
        }
        return false;
    }

    private boolean isMultiple(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(i, "times") || NumberWords.is("times", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code twice as many as in 2010}, {@code triple the bill in 2013}: nothing else parts the two. */
    private boolean comparesBefore(int to, TimePhrase time) {
        for (int i = to; i < time.from(); i++) {
            if (p.parts(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words around a time say that something is counted from it, or compared with it. */
    boolean isOne(TimePhrase time, boolean moved) {
        int cue = row.before(time);
        if (isOnYear(time) || moved && (isEarlier(time, cue) || p.at(cue).isNumber() && p.is(cue - 1, "from"))) {
            return true;
        }
        boolean led = switch (p.lower(cue)) {
            case "since" -> moved;
            case "from" -> moved && !p.is(time.to(), "to") && !p.is(time.to(), "through") && !row.isStretch(time);
            case "over" -> moved && !RelativePeriods.spans(p, time);
            case "above", "below", "than" -> true;
            case "in", "during", "for", "at" -> p.is(cue - 1, "than") || compared(cue - 1);
            default -> compared(cue);
        };
        return led || isTold(time, cue);
    }

    /**
     * {@code 14 percent more than it did in fiscal 2014}, {@code 9 percent above the figure for 2015}: what is compared
     * with is told in a clause or noun of its own.
     */
    private boolean isTold(TimePhrase time, int cue) {
        for (int i = Math.min(cue, time.from() - 1);
                i > cue - REACH && !p.parts(i) && !p.at(i).isNumber();
                i--) {
            boolean than = p.is(i, "than") || p.is(i, "above") || p.is(i, "below");
            if (than) {
                return TOLD.contains(p.lower(i + 1));
            }
        }
        return false;
    }

    /** {@code up 5 percent on last year}, {@code up 5 percent a year earlier}. */
    private boolean isEarlier(TimePhrase time, int cue) {
        boolean shifted = time.shift() != null;
        boolean earlier = shifted && (p.is(time.to() - 1, "earlier") || p.is(time.to() - 1, "before"));
        boolean on = p.is(cue, "on") && (shifted || p.is(time.from(), "year") || isCountedOn(time, cue));
        return on || earlier && !p.is(cue, "in");
    }

    /** {@code four points down on December}, {@code an increase of $4 million on this year}: no day on which it was. */
    private boolean isCountedOn(TimePhrase time, int on) {
        String w = p.lower(on - 1);
        boolean stretch = time.days(p) > TimePhrase.DAY;
        boolean size =
                p.is(on - 2, "of") || p.at(on - 2).isNumber() || p.at(on - 1).isNumber();
        return stretch && (w.equals("up") || w.equals("down") || size && !Weekdays.stands(p, time.from()));
    }

    /** {@code year on year}. */
    private boolean isOnYear(TimePhrase time) {
        return time.shift() != null
                && p.lower(time.from()).equals(p.lower(time.to() - 1))
                && time.to() - time.from() > 2;
    }

    private boolean compared(int i) {
        return isCompare(p.lower(i))
                && (p.is(i - 1, "compared")
                        || p.is(i - 1, "relative")
                        || p.is(i - 1, "comparison")
                        || p.is(i, "versus")
                        || p.is(i, "vs")
                        || p.is(i, "against"));
    }

    /** Whether any time is told but those that are counted from. */
    boolean other(@Nullable TimePhrase baseline) {
        for (TimePhrase time : row.phrases().subList(0, Math.min(row.size(), BACK))) {
            if (time != baseline && !isOne(time, true) && !Weekdays.stands(p, time.from())) {
                return true;
            }
        }
        for (int i = 0; i < Math.min(p.size(), FAR); i++) {
            if (FigureWords.is("other-time", p.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
