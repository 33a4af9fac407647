package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.extraction.statistic.Streaks.Streak;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Kind;

/** The figures of one sentence. */
final class Figures {

    private final Passage p;
    private final Times times;
    private final Backing backing;
    private final List<Found> found = new ArrayList<>();

    Figures(Passage p, List<TimePhrase> phrases, Backing backing) {
        this.p = p;
        this.times = new Times(p, phrases);
        this.backing = backing;
    }

    /** A number that counts, with its unit, before the words around it are read. */
    record Found(Numeral numeral, Measure measure) {

        int to() {
            return Math.max(numeral.to(), measure.to());
        }
    }

    List<Quantity> all() {
        int i = 0;
        while (i < p.size()) {
            i = next(i);
        }
        shareUnits();
        List<Quantity> quantities = new ArrayList<>();
        Figure previous = null;
        for (int k = 0; k < found.size(); k++) {
            int limit = k + 1 < found.size() ? found.get(k + 1).numeral().from() : p.size();
            Figure figure = new Figure(p, times, found.get(k), previous, limit);
            Quantity quantity = figure.quantity(backing);
            quantities.add(quantity);
            previous = figure;
        }
        return quantities;
    }

    /** {@code from 9 to 16 percent}: the first number has the unit of the second. */
    private void shareUnits() {
        for (int k = 0; k + 1 < found.size(); k++) {
            Found here = found.get(k);
            Measure next = found.get(k + 1).measure();
            boolean to = p.is(here.to(), "to")
                    && Money.start(p, found.get(k + 1).numeral().from()) == here.to() + 1;
            if (to && here.measure().type() == Type.NONE && p.is(here.numeral().from() - 1, "from")) {
                found.set(k, new Found(here.numeral(), next.with(here.to(), next.unit(), next.kind())));
            }
        }
    }

    private int next(int i) {
        Streak streak = times.covered().get(i) && !p.at(i).isText() ? null : Streaks.at(p, i);
        if (streak != null) {
            return rank(streak, i);
        }
        Numeral n = numeral(i);
        if (n == null) {
            return i + 1;
        }
        if (NotFigures.isDisguised(p, n, times.covered())) {
            return p.at(i).isNumber() ? skipJoined(n.to()) : n.to();
        }
        Numeral range = n.form() == Form.DIGITS || n.form() == Form.SPELLED ? Ranges.from(p, n) : null;
        return count(range == null ? n : range);
    }

    private @Nullable Numeral numeral(int i) {
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

    private int count(Numeral n) {
        Measure m = inherited(n, measure(n));
        boolean compared = isCompared(n, m);
        if (!PassingNumbers.isPassing(p, n, m, compared) && isMeant(n, m, compared)) {
            found.add(new Found(n, m));
            return Math.max(n.to(), m.to());
        }
        return n.to();
    }

    private Measure measure(Numeral n) {
        if (n.form() == Form.MULTIPLE) {
            return new Measure(n.to(), "times", Type.TIMES, Kind.MULTIPLE, null, null);
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
        Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean to = last != null && p.is(n.from() - 1, "to") && last.to() == n.from() - 1;
        return last == null || !to || m.type() != Type.NONE || last.measure().type() == Type.COUNT
                ? m
                : last.measure()
                        .with(m.to(), last.measure().unit(), last.measure().kind());
    }

    private boolean isCompared(Numeral n, Measure m) {
        return Comparisons.before(p, Money.start(p, n.from())) != null || Comparisons.after(p, m.to()) != null;
    }

    /** A bare number needs a sign that it measures something; a vague one must not be mere supposition. */
    private boolean isMeant(Numeral n, Measure m, boolean compared) {
        if (n.form() == Form.VAGUE) {
            return compared || !isSupposed(n.from());
        }
        if (m.type() != Type.NONE || n.form() == Form.PART || n.form() == Form.ONE_IN || n.form() == Form.MULTIPLE) {
            return true;
        }
        boolean moved = Changes.before(p, n.from()) != null || Changes.movesFrom(p, n.from());
        return compared
                || moved
                || isReading(n)
                || n.isRange()
                || n.scale().compareTo(BigDecimal.ONE) > 0
                || !n.isBelow(1000);
    }

    /** {@code an index at 96.08}: a level given to decimals. */
    private boolean isReading(Numeral n) {
        boolean level = p.is(n.from() - 1, "at") || p.is(n.from() - 1, "of") || p.is(n.from() - 1, "to");
        return level && n.form() == Form.DIGITS && n.low().scale() > 0;
    }

    private boolean isSupposed(int at) {
        for (int i = at - 1; i >= 0 && i > at - 15 && !p.is(i, ";"); i--) {
            if (p.is(i, "would") || p.is(i, "could") || p.is(i, "might")) {
                return true;
            }
        }
        return false;
    }
}
