package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Kind;

/** {@code doubled}, {@code tenfold}, {@code twice as many}, {@code three times higher}. */
final class Multiples {

    private static final Set<String> COMPARES = Set.of(
            "as",
            "more",
            "higher",
            "larger",
            "greater",
            "bigger",
            "the",
            "that",
            "what",
            "likelier",
            "faster",
            "less",
            "fewer");
    private static final Set<String> BEFORE =
            Set.of("than", "nearly", "almost", "about", "roughly", "to", "would", "could", "will", "over", "least");

    /** {@code will double the fee}: something is made to grow; {@code nearly double the average} compares. */
    private static final Set<String> MOVING =
            Set.of("to", "would", "could", "will", "should", "may", "might", "than", "nearly");

    /** {@code will double the fee}. */
    private static final Set<String> MADE = Set.of("to", "would", "could", "will", "should", "may", "might");

    private static final Set<String> THEN =
            Set.of("before", "ago", "earlier", "previous", "prior", "last", "previously");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** {@code half as much again}. */
    private static final BigDecimal AGAIN = new BigDecimal("1.5");

    private Multiples() {}

    /** A verb or adverb that multiplies; null for any other word. */
    static @Nullable Numeral at(Passage p, int i) {
        String w = p.lower(i);
        if (p.is(i + 1, "down")) {
            return null; // to double down is no figure
        }
        BigDecimal verb = NumberWords.value("multiplied", w);
        BigDecimal half = NumberWords.value("halved", w);
        BigDecimal fold = NumberWords.value("fold", w);
        BigDecimal times = NumberWords.value("times", w);
        if (verb != null || half != null) {
            boolean other = p.is(i + 1, "down")
                    || p.is(i + 1, "as")
                    || p.is(i + 1, "over")
                    || p.is(i + 1, "up")
                    || p.isHyphen(i + 1);
            return other ? null : numeral(i, verb == null ? half : verb);
        }
        if (p.is(i, "half") && p.is(i - 1, "in") && isCutBefore(p, i)) {
            return numeral(i, HALF);
        }
        if (p.is(i, "half") && isOldLevel(p, i + 1)) {
            return numeral(i, HALF);
        }
        if (p.is(i, "half") && p.is(i + 1, "as") && !p.isHyphen(i - 1)) {
            boolean again = isMuch(p, i + 2) && p.is(i + 3, "again");
            return again ? new Numeral(i, i + 4, AGAIN, AGAIN, BigDecimal.ONE, Form.MULTIPLE) : numeral(i, HALF);
        }
        if (times != null && isComparison(p, i)) {
            return numeral(i, times);
        }
        return numeral(i, fold);
    }

    /** {@code half the rate recorded in 2017}, {@code half what it was a year ago}. */
    private static boolean isOldLevel(Passage p, int i) {
        boolean level = p.is(i, "what") || p.is(i, "the") && FigureWords.is("level", p.lower(i + 1));
        return level && isTimeBehind(p, i + 1);
    }

    /** {@code cut its staff in half}. */
    private static boolean isCutBefore(Passage p, int half) {
        for (int i = half - 2; i >= 0 && i > half - 9 && !p.parts(i); i--) {
            if (Changes.as("verb", p.lower(i)) == Change.DECREASE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComparison(Passage p, int i) {
        String next = p.lower(i + 1);
        if (p.is(i, "twice") || p.is(i, "thrice")) {
            return isCompared(p, i)
                    || next.equals("the")
                    || next.equals("that")
                    || next.equals("what")
                    || p.is(i - 1, "than");
        }
        boolean whole = next.equals("the")
                || next.equals("that")
                || next.equals("its")
                || next.equals("their")
                || next.equals("what");
        return !p.isHyphen(i + 1)
                && (whole || BEFORE.contains(p.lower(i - 1)) && !NumberWords.is("unit", next))
                && !next.startsWith("digit");
    }

    /** {@code twice as many}, {@code twice as loud as}; not {@code scored twice as …}. */
    private static boolean isCompared(Passage p, int i) {
        return p.is(i + 1, "as") && (p.is(i + 3, "as") || p.is(i + 4, "as") || isMuch(p, i + 2));
    }

    private static boolean isMuch(Passage p, int i) {
        return p.is(i, "many") || p.is(i, "much") || p.is(i, "likely") || p.is(i, "high") || p.is(i, "large");
    }

    private static @Nullable Numeral numeral(int i, @Nullable BigDecimal value) {
        return value == null ? null : new Numeral(i, i + 1, value, value, BigDecimal.ONE, Form.MULTIPLE);
    }

    /** Which way a multiplying word moves the figure; null when it only compares. */
    static @Nullable Change change(Passage p, Numeral n) {
        String w = p.lower(n.from());
        if (w.equals("half")) {
            return p.is(n.from() - 1, "in") || isOldLevel(p, n.to()) ? Change.DECREASE : null;
        }
        if (NumberWords.is("halved", w)) {
            return Change.DECREASE;
        }
        boolean compares = p.is(n.to(), "the") || p.is(n.to(), "as") || p.is(n.to(), "that") || p.is(n.to(), "what");
        if (NumberWords.is("times", w) && compares && !MADE.contains(p.lower(n.from() - 1))) {
            return isTimeBehind(p, n.to()) ? Change.INCREASE : null;
        }
        return NumberWords.is("times", w) && !MOVING.contains(p.lower(n.from() - 1)) || p.is(n.from(), "twice")
                ? null
                : Change.INCREASE;
    }

    /**
     * {@code twice as long as before the drought}, {@code double the number in 2010}: compared with itself at another
     * time.
     */
    static boolean isTimeBehind(Passage p, int from) {
        for (int i = from; i < from + 9 && !p.parts(i); i++) {
            boolean led = FigureWords.is("preposition", p.lower(i - 1)) || FigureWords.is("year-lead", p.lower(i - 1));
            boolean year = led && Years.stands(p, i);
            if (year || THEN.contains(p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code three times as many} is a multiple, {@code three times} alone a count. */
    static Measure times(Passage p, Measure m) {
        boolean multiple = COMPARES.contains(p.lower(m.to())) || p.is(m.to() - 1, "fold");
        return multiple ? m.with(m.to(), "times", Kind.MULTIPLE) : m;
    }
}
