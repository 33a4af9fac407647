package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The times of a sentence, and which of them a figure is for and which it is counted from. */
final class Times {

    private static final int AHEAD = 14;
    private static final int BACK = 40;
    /** How far a figure's time may stand from it by grammar, in words. */
    private static final int FAR = 100;

    private static final Set<String> LINKS = Set.of(
            "in", "during", "for", "of", "by", "over", "above", "below", "on", "through", "at", "until", "between",
            "from", "as");

    private final Passage p;
    private final TimeRow row;
    private final Baselines baselines;
    private final NearTimes near;
    private final TimeDates dates;
    private final BitSet covered = new BitSet();

    Times(Passage p, List<TimePhrase> phrases, @Nullable LocalDate published) {
        this.p = p;
        this.row = new TimeRow(p, phrases);
        this.dates = new TimeDates(p, row, published);
        this.baselines = new Baselines(row);
        this.near = new NearTimes(row, published);
        phrases.stream().filter(t -> !isClause(t)).forEach(t -> covered.set(t.from(), t.to()));
    }

    /** {@code since the city cut its budget by $5 million}: has figures and subjects of its own. */
    private boolean isClause(TimePhrase time) {
        return p.is(time.from() - 1, "since") && time.dates() == null && !p.parts(time.to());
    }

    /** Its times as they stand around a figure. */
    NearTimes near() {
        return near;
    }

    /** Its times as days. */
    TimeDates dates() {
        return dates;
    }

    BitSet covered() {
        return covered;
    }

    /** What a change is counted from: {@code since fiscal year 2020}, {@code compared with a decade ago}. */
    @Nullable
    TimePhrase baseline(int from, int to, int limit, boolean moved) {
        return baselines.of(from, to, limit, moved);
    }

    /** Whether any time is told but those that are counted from. */
    boolean other(@Nullable TimePhrase baseline) {
        return baselines.other(baseline);
    }

    /** {@code since 2016}. */
    boolean isSince(TimePhrase time) {
        return row.isSince(time);
    }

    /** What the words around a time say of it. */
    List<String> traits(TimePhrase time, Figure figure) {
        List<String> traits = new ArrayList<>();
        mark(traits, "named", isNamed(time));
        mark(traits, "compared", baselines.isOne(time, false));
        mark(traits, "compared-moved", baselines.isOne(time, figure.isMove()));
        mark(traits, "unfit", isUnfit(time, figure));
        mark(traits, "up-to-now", isUpToNow(time));
        mark(traits, "record", row.isRecord(time));
        mark(traits, "stretch", row.isStretch(time));
        mark(traits, "spans", RelativePeriods.spans(p, time));
        mark(traits, "undated", time.dates() == null);
        mark(traits, "shift", time.shift() != null);
        mark(traits, "explained", explained(figure) == time);
        return traits;
    }

    private static void mark(List<String> traits, String trait, boolean is) {
        if (is) {
            traits.add(trait);
        }
    }

    /** {@code the lowest since 2016}. */
    boolean isRecord(TimePhrase time) {
        return row.isRecord(time);
    }

    /** When a figure is for: the time nearest to it by grammar; where that was not read, by place. */
    @Nullable
    TimePhrase period(Figure figure, @Nullable TreeTimes tree, Set<TimePhrase> taken) {
        if (tree == null) {
            return period(figure.from(), figure.measured(), figure.limit(), figure.baseline(), figure.isMove());
        }
        TimePhrase next = follows(figure);
        next = next == null ? explained(figure) : next;
        boolean plain =
                next != null && next != figure.baseline() && !baselines.isOne(next, figure.isMove()) && !isNamed(next);
        plain = plain && next != null && !(isUpToNow(next) && !figure.isMove());
        return plain ? next : nearest(figure, tree, taken);
    }

    private @Nullable TimePhrase nearest(Figure figure, TreeTimes tree, Set<TimePhrase> taken) {
        TimePhrase best = null;
        int least = TreeTimes.APART;
        int past = figure.end() + FAR;
        for (int i = row.firstFrom(figure.from() - FAR);
                i < row.size() && row.get(i).from() < past;
                i++) {
            TimePhrase time = row.get(i);
            int distance = taken.contains(time) ? TreeTimes.APART : distance(time, figure, tree);
            boolean closer = distance < least
                    || distance == least && best != null && time.from() >= figure.end() && best.to() <= figure.start();
            if (distance != TreeTimes.APART && closer) {
                best = time;
                least = distance;
            }
        }
        return best;
    }

    private int distance(TimePhrase time, Figure figure, TreeTimes tree) {
        boolean other = time == figure.baseline()
                || isNamed(time)
                || baselines.isOne(time, figure.isMove())
                || isUnfit(time, figure);
        int distance = other ? TreeTimes.APART : tree.distance(time, figure.start(), figure.measured());
        return figure.traits.isWhole() && distance >= TreeTimes.STEP ? TreeTimes.APART : distance;
    }

    /** {@code last year, when its margin was 6 percent}. */
    private @Nullable TimePhrase explained(Figure figure) {
        int when = figure.head() - 1;
        while (when > figure.head() - AHEAD && !p.is(when, "when") && !p.parts(when)) {
            when--;
        }
        int end = p.is(when - 1, ",") ? when - 1 : when;
        int first = p.is(when, "when") ? row.firstFrom(when) - 1 : -1;
        return first >= 0 && row.get(first).to() == end ? row.get(first) : null;
    }

    /** No six years in a month; a move is not {@code as of} a day, only the level that it reached is. */
    private boolean isUnfit(TimePhrase time, Figure figure) {
        if (isUpToNow(time) && !figure.isMove()) {
            return true;
        }
        boolean asOf = p.is(row.before(time), "of") && p.is(row.before(time) - 1, "as");
        return asOf ? figure.level.isSize() : figure.traits.lasts() > time.days(p);
    }

    /** {@code quadrupled in a month}: how long a move took, no time of anything else. */
    boolean isUpToNow(TimePhrase time) {
        boolean article = p.is(time.from(), "a") && time.shift() == null && p.is(time.from() - 1, "in");
        int noun = p.is(time.from() + 1, "single") ? time.from() + 2 : time.from() + 1;
        return article && noun + 1 == time.to() && Step.of(p.lower(noun)) != null;
    }

    /** A time right behind a figure: {@code 45,000 in 2019}. */
    @Nullable
    TimePhrase follows(Figure figure) {
        int at = figure.measured();
        at = LINKS.contains(p.lower(at)) ? at + 1 : at;
        at = p.is(at, "the") ? at + 1 : at;
        at = p.is(at - 1, "the") && p.at(at).isText() && p.is(at + 1, "of") ? at + 2 : at;
        at = at > figure.measured() && (p.is(at, "early") || p.is(at, "late")) ? at + 1 : at;
        return row.at(at);
    }

    /** When a figure is for: the nearest time behind it within its clause, else the nearest before it. */
    @Nullable
    TimePhrase period(int from, int to, int limit, @Nullable TimePhrase baseline, boolean moved) {
        int first = row.firstFrom(to);
        for (int i = first; i < row.size() && row.get(i).from() < Math.min(limit, to + AHEAD); i++) {
            if (row.get(i) != baseline && !isNamed(row.get(i)) && !baselines.isOne(row.get(i), false)) {
                return row.get(i);
            }
        }
        for (int i = Math.min(first, row.size()) - 1; i >= 0 && row.get(i).to() > from - BACK; i--) {
            if (row.get(i) != baseline && isNear(row.get(i), from) && !baselines.isOne(row.get(i), moved)) {
                return row.get(i);
            }
        }
        return null;
    }

    /** {@code the 2026 Event}, {@code the Budget Act of 2026}, {@code last week's deal}: part of a name or phrase. */
    private boolean isNamed(TimePhrase time) {
        boolean inside = FigureWords.is("determiner", p.lower(time.from() - 1))
                || p.at(time.from() - 1).isCapital() && time.from() > 1;
        boolean named = inside && p.at(time.to()).isCapital() && !p.parts(time.to());
        boolean act = p.is(time.from() - 1, "of") && p.at(time.from() - 2).isCapital() && !p.is(time.from() - 2, "as");
        boolean document = p.is(time.from() - 1, "a") && FigureWords.is("dated-by-year", p.lower(time.to()));
        boolean each = p.is(time.from() - 1, "each") || p.is(time.from() - 1, "every");
        boolean owns = p.is(time.to(), "'s");
        return named || act || document || each || owns || row.isRecord(time) || p.is(time.from(), "before");
    }

    /** A time before a figure is for it at the head of the sentence, or close by in the same clause. */
    private boolean isNear(TimePhrase time, int figure) {
        if (time.to() > figure || isNamed(time)) {
            return false;
        }
        boolean leads = time.from() <= 5;
        for (int i = time.to() + 1; i < figure && !leads; i++) {
            if (p.parts(i) || p.is(i, "that") || i > time.to() + 10) {
                return false;
            }
        }
        return true;
    }

    /** Index just past a time that follows a figure directly: {@code in 2022}, {@code since fiscal year 2020}. */
    int endAfter(int to) {
        int at = to;
        while (at < to + 4
                && (LINKS.contains(p.lower(at))
                        || p.is(at, "the")
                        || p.is(at, "since")
                        || p.is(at, "compared")
                        || Baselines.isCompare(p.lower(at)))) {
            at++;
        }
        TimePhrase time = at > to ? row.at(at) : null;
        return time == null ? to : time.to();
    }
}
