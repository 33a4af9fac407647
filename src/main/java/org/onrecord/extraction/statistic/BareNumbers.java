package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;

/**
 * Tells whether a number measures something when its unit does not say it.
 *
 * @param last the figure before it in the sentence, or null
 */
record BareNumbers(Passage p, @Nullable Found last) {

    /** How far before its reading an index may stand. */
    private static final int INDEX = 16;

    private static final Set<String> INDEX_VERBS =
            Set.of("touched", "touches", "hit", "hits", "reached", "reaches", "at", "to", "was", "is");

    /** A bare number needs a sign that it measures something; a vague one must not be mere supposition. */
    boolean isMeant(Numeral n, Measure m, boolean compared) {
        if (n.form() == Form.VAGUE) {
            return compared || !isSupposed(n.from());
        }
        if (n.form() == Form.NIL) {
            return m.type() == Type.COUNT;
        }
        if (m.type() != Type.NONE
                || !m.unit().isEmpty()
                || n.form() == Form.PART
                || n.form() == Form.ONE_IN
                || n.form() == Form.MULTIPLE) {
            return true;
        }
        int start = Ellipsis.sign(p, n);
        boolean moved = Changes.before(p, start) != null || Changes.movesFrom(p, start);
        return compared
                || moved
                || isReading(n)
                || isStanding(start)
                || comesFrom(start)
                || n.isRange()
                || n.scale().compareTo(BigDecimal.ONE) > 0
                || !n.isBelow(1000);
    }

    /** {@code stands at 40}, {@code ran to 84}, {@code numbered 48}, {@code put the number of flights at 22}. */
    private boolean isStanding(int start) {
        boolean at = p.is(start - 1, "at");
        if (FigureWords.is("numbering", p.lower(start - 1))
                || at && FigureWords.is("standing", p.lower(start - 2))
                || (at || p.is(start - 1, "to")) && FigureWords.is("running", p.lower(start - 2))) {
            return true;
        }
        for (int i = start - 2; at && i >= 0 && i > start - INDEX && !p.parts(i); i--) {
            if (p.is(i, "number") && p.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /** {@code sank to -31 from +4}: right behind the level reached stands the one before. */
    private boolean comesFrom(int start) {
        return last != null && p.is(start - 1, "from") && last.numeral().to() == start - 1;
    }

    /** {@code an index at 96.08}: a level given to decimals. */
    private boolean isReading(Numeral n) {
        boolean level = p.is(n.from() - 1, "at") || p.is(n.from() - 1, "of") || p.is(n.from() - 1, "to");
        return n.form() == Form.DIGITS && (level && n.low().scale() > 0 || isIndex(n));
    }

    /** {@code The index touched 487}. */
    private boolean isIndex(Numeral n) {
        boolean level = INDEX_VERBS.contains(p.lower(n.from() - 1));
        for (int i = n.from() - 2; level && i > n.from() - INDEX && !p.parts(i); i--) {
            if (p.is(i, "index")) {
                return true;
            }
        }
        return false;
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
