package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.extraction.statistic.Streaks.Streak;
import org.onrecord.text.Quantity.Kind;

/** The numbers of one sentence from its first word to its last: those that mean something, those in doubt. */
final class NumberScan {

    /** Among how many figures before the one may stand whose unit goes on. */
    private static final int NEAR = 3;

    private final Passage p;
    private final BitSet covered;
    private final @Nullable Measure carried;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> doubted = new ArrayList<>();

    /**
     * @param covered words of times
     * @param carried the last measure of the sentence before, in the same paragraph, or null
     */
    NumberScan(Passage p, BitSet covered, @Nullable Measure carried) {
        this.p = p;
        this.covered = covered;
        this.carried = carried;
        int i = 0;
        while (i < p.size()) {
            i = next(i);
        }
    }

    List<Found> found() {
        return found;
    }

    /** Numbers that the rules pass over. */
    List<Found> doubted() {
        return doubted;
    }

    private @Nullable Found latest() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private int next(int i) {
        Streak streak = covered.get(i) && !p.at(i).isText() ? null : Streaks.at(p, i);
        if (streak != null) {
            return rank(streak, i);
        }
        Numeral n = numeral(i);
        if (n == null) {
            return i + 1;
        }
        Measure speed = Units.paired(p, n);
        if (speed != null) {
            found.add(new Found(n, speed.leftOut(n.to())));
            found.add(new Found(Numerals.digits(p, n.to() + 1), speed));
            return speed.to();
        }
        if (NotFigures.isDisguised(p, n, covered)) {
            return p.at(i).isNumber() ? skipJoined(n.to()) : n.to();
        }
        Numeral score = Scores.from(p, n);
        if (score != null) {
            return against(score);
        }
        Numeral range = n.form() == Form.DIGITS || n.form() == Form.SPELLED ? Ranges.from(p, n) : null;
        return count(range == null ? n : range);
    }

    private int against(Numeral n) {
        boolean vote = n.form() == Form.SCORE;
        found.add(new Found(
                n, new Measure(n.to(), vote ? "votes" : "", Type.NONE, vote ? Kind.SCORE : Kind.RATIO, null, null)));
        return n.to();
    }

    private @Nullable Numeral numeral(int i) {
        Numeral nil = Nils.at(p, i);
        if (nil != null) {
            return nil;
        }
        Numeral n = Multiples.at(p, i);
        return n == null ? Numerals.at(p, i) : n;
    }

    /** Past the rest of a telephone number, a date or an address, so that none of its parts is read alone. */
    private int skipJoined(int to) {
        int i = to;
        while (p.glued(i)
                && (p.at(i).isNumber() || p.at(i).isMark() && p.at(i + 1).isNumber() && p.glued(i + 1))) {
            i++;
        }
        return i;
    }

    private int rank(Streak streak, int i) {
        Numeral n = new Numeral(streak.from(), streak.to(), streak.value(), streak.value(), BigDecimal.ONE, Form.RANK);
        found.add(new Found(n, new Measure(streak.to(), streak.noun(), Type.NONE, Kind.RANK, null, null)));
        return Math.max(streak.to(), i + 1);
    }

    /** {@code leads 46 to 40 percent}: two shares, the larger first; null for other numbers. */
    private @Nullable Measure setAgainst(Numeral n, Measure m) {
        Numeral next = p.is(n.to(), "to") && p.at(n.to() + 1).isNumber() ? Numerals.digits(p, n.to() + 1) : null;
        boolean two = next != null && m.type() == Type.NONE && next.low().compareTo(n.low()) < 0 && n.isBelow(101);
        Measure share = two && next != null ? Units.of(p, next) : null;
        return share != null && share.type() == Type.SHARE ? share.leftOut(n.to()) : null;
    }

    private int count(Numeral n) {
        Measure bound = Ages.limit(p, n);
        Measure limit = bound == null ? Ages.level(p, n) : bound;
        Measure m = limit == null ? inherited(n, measure(n)) : limit;
        Measure share = setAgainst(n, m);
        m = share == null ? onAtRate(n, m) : share;
        if (m.type() == Type.NONE && m.unit().isEmpty()) {
            Measure taken = Ellipsis.measure(p, n, lastMeasured(n.form() == Form.VAGUE), carried);
            if (taken != null && !Ages.isPassing(p, n, m)) {
                found.add(new Found(n, taken));
                return n.to();
            }
        }
        Measure same = isGap(n) && !Money.stands(p, n.from()) ? ofGap(n) : null;
        if (same != null) {
            found.add(new Found(n, same));
            return n.to();
        }
        boolean compared = isCompared(n, m);
        if (!PassingNumbers.isPassing(p, n, m, compared) && new BareNumbers(p, latest()).isMeant(n, m, compared)) {
            found.add(new Found(n, m));
            return Math.max(n.to(), m.to());
        }
        boolean supposed = n.form() == Form.VAGUE; // would be ruinous for thousands of shops
        if (!supposed && !PassingNumbers.isNever(p, n, m)) {
            doubted.add(new Found(n, m));
        }
        return n.to();
    }

    /** {@code 612 offences, 94 fewer than in 2022}. */
    private boolean isGap(Numeral n) {
        boolean gap = p.is(n.to(), "more") || p.is(n.to(), "fewer") || p.is(n.to(), "less");
        return gap && p.is(n.to() + 1, "than") && (n.form() == Form.DIGITS || n.form() == Form.SPELLED);
    }

    /** {@code 3,400 arrests, 200 more than a year earlier}: the gap is counted in what the figure before is. */
    private @Nullable Measure ofGap(Numeral n) {
        Found last = latest();
        Measure before = last == null ? carried : last.measure();
        boolean sum = last != null && before != null && before.type() == Type.MONEY && !n.isBelow(1_000_000);
        boolean counts = sum || before != null && before.type() == Type.COUNT;
        if (before != null && counts && (last != null || Multiples.isTimeBehind(p, n.to() + 1))) {
            return before.leftOut(n.to());
        }
        return Multiples.isTimeBehind(p, n.to() + 1)
                ? new Measure(n.to(), "", Type.NONE, Kind.AMOUNT, null, null)
                : null;
    }

    private Measure measure(Numeral n) {
        if (n.form() == Form.MULTIPLE) {
            return new Measure(n.to(), "times", Type.TIMES, Kind.MULTIPLE, null, null);
        }
        if (n.form() == Form.ONE_IN
                && p.at(n.from() + 1).isText()
                && !p.is(n.from() + 1, "out")
                && !FigureWords.isClosed(p.lower(n.from() + 1))) {
            int end = n.from() + 2;
            while (end < n.from() + 4 && !p.is(end, "out") && !FigureWords.isClosed(p.lower(end))) {
                end++;
            }
            String noun = p.words(n.from() + 1, end);
            return new Measure(n.to(), noun, Type.COUNT, Kind.RATIO, noun, null);
        }
        Measure m = Units.of(p, n);
        if (n.form() == Form.PART || n.form() == Form.ONE_IN) {
            Kind kind = n.form() == Form.PART ? Kind.SHARE : Kind.RATIO;
            return new Measure(
                    m.to(),
                    m.unit(),
                    m.type(),
                    m.type() == Type.COUNT || m.type() == Type.NONE ? kind : m.kind(),
                    m.subject(),
                    m.place());
        }
        return m;
    }

    /** {@code from 9 percent to 16}: the second number has the unit of the first. */
    private Measure inherited(Numeral n, Measure m) {
        Found last = latest();
        boolean to = last != null && p.is(n.from() - 1, "to") && last.to() == n.from() - 1;
        boolean share = last != null
                && last.measure().type() == Type.SHARE
                && (!n.isBelow(1000) || Ranges.isStep(p, last, n.from()));
        return last == null
                        || share
                        || !to
                        || m.type() != Type.NONE
                        || last.measure().type() == Type.COUNT
                ? m
                : last.measure().leftOut(m.to());
    }

    /** {@code 2,940 deaths, six times the figure of 495}, {@code thousands of families for a week, hundreds for two}. */
    private @Nullable Found lastMeasured(boolean counted) {
        int last = found.size() - 1;
        for (int k = last; k >= 0 && k > last - NEAR; k--) {
            Measure m = found.get(k).measure();
            if (counted ? m.type() == Type.COUNT : m.kind() != Kind.MULTIPLE) {
                return found.get(k);
            }
        }
        return last < 0 ? null : found.get(last);
    }

    private Measure onAtRate(Numeral n, Measure m) {
        Found last = latest();
        return last == null ? m : Rates.goesOn(p, n, m, last.numeral(), last.measure());
    }

    private boolean isCompared(Numeral n, Measure m) {
        return Comparisons.before(p, Money.start(p, n.from())) != null || Comparisons.after(p, m.to()) != null;
    }
}
