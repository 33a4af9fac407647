package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;

/** Parts of a whole: {@code a third}, {@code two-fifths}, {@code half of}, {@code 1/16 of}, {@code one in five}. */
final class Fractions {

    private static final MathContext EIGHT_DIGITS = new MathContext(8, RoundingMode.HALF_EVEN);
    private static final Map<String, BigDecimal> SIGNS = Map.of(
            "½", new BigDecimal("0.5"),
            "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "⅓", new BigDecimal("0.33333333"),
            "⅔", new BigDecimal("0.66666667"));
    /** Wholes that people divide by when they say {@code two in five}. */
    private static final Set<Integer> WHOLES =
            Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100, 200, 500, 1000, 10000, 100000);
    /** Before a bare {@code half} or {@code a third}, these show that a share is meant. */
    private static final Set<String> SHARE_CUES = Set.of(
            "nearly",
            "almost",
            "than",
            "about",
            "roughly",
            "over",
            "approximately",
            "around",
            "by",
            "least",
            "some",
            "to");

    private static final Set<String> WHOLE_STARTS =
            Set.of("of", "the", "its", "their", "his", "her", "our", "my", "your", "all", "as", "that");

    private static final Numeral HUNDRED =
            new Numeral(0, 1, BigDecimal.valueOf(100), BigDecimal.valueOf(100), BigDecimal.ONE, Form.SPELLED);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Fractions() {}

    static @Nullable BigDecimal sign(String mark) {
        return SIGNS.get(mark);
    }

    static boolean isSlash(Passage p, int i) {
        return (p.is(i, "/") || p.is(i, "⁄")) && p.glued(i) && p.glued(i + 1);
    }

    static Numeral slash(Passage p, int i) {
        BigDecimal value = quotient(Numerals.parse(p.lower(i)), Numerals.parse(p.lower(i + 2)));
        return new Numeral(i, i + 3, value, value, BigDecimal.ONE, Form.PART);
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? BigDecimal.ZERO : above.divide(below, EIGHT_DIGITS);
    }

    /** {@code a third of}, {@code two-thirds}, {@code nearly half}, {@code half the}. */
    static @Nullable Numeral part(Passage p, int i) {
        String w = p.lower(i);
        if (w.equals("half") && p.is(i + 1, "as")) {
            return null;
        }
        if (w.equals("half") && p.isHyphen(i + 1) && isPriced(p, i + 2)) {
            return new Numeral(i, i + 1, HALF, HALF, BigDecimal.ONE, Form.SPELLED);
        }
        if (w.equals("half")) {
            return isShare(p, i, i + 1) ? numeral(i, i + 1, BigDecimal.ONE, BigDecimal.valueOf(2)) : null;
        }
        BigDecimal above = w.equals("a") || w.equals("an") ? BigDecimal.ONE : NumberWords.value("unit", w);
        int word = p.isHyphen(i + 1) ? i + 2 : i + 1;
        BigDecimal below = NumberWords.value("part", p.lower(word));
        if (above == null || below == null || above.signum() == 0) {
            return null;
        }
        if (p.is(word, "quarters") && above.intValue() > 3) {
            return null;
        }
        boolean unit = p.isHyphen(word + 1) && isPriced(p, word + 2);
        if (unit) {
            BigDecimal value = quotient(above, below);
            return new Numeral(i, word + 1, value, value, BigDecimal.ONE, Form.SPELLED);
        }
        Numeral tiny = ofOnePercent(p, i, word + 1, quotient(above, below));
        if (tiny != null) {
            return tiny;
        }
        boolean several = above.compareTo(BigDecimal.ONE) > 0 && p.lower(word).endsWith("s");
        boolean sure = several || (word == i + 2 && !p.is(i, "a")) || isShare(p, i, word + 1);
        return sure && !p.isHyphen(word + 1) ? numeral(i, word + 1, above, below) : null;
    }

    /** {@code a half-cent tax}, {@code a quarter-percent fee}: the fraction counts the unit it is hyphened to. */
    private static boolean isPriced(Passage p, int i) {
        String type = Units.typeAt(p, i);
        return "money".equals(type) || "share".equals(type);
    }

    /** {@code one-eighth of 1 percent}: so small a share; null for other parts. */
    private static @Nullable Numeral ofOnePercent(Passage p, int from, int to, BigDecimal value) {
        boolean one = p.is(to, "of") && (p.is(to + 1, "1") || p.is(to + 1, "one") || p.is(to + 1, "a"));
        boolean share = "share".equals(Units.typeAt(p, to + 2));
        return one && share ? new Numeral(from, to + 2, value, value, BigDecimal.ONE, Form.SPELLED) : null;
    }

    private static Numeral numeral(int from, int to, BigDecimal above, BigDecimal below) {
        BigDecimal value = quotient(above, below);
        return new Numeral(from, to, value, value, BigDecimal.ONE, Form.PART);
    }

    private static boolean isShare(Passage p, int from, int to) {
        boolean other = p.is(from - 1, "other")
                || p.is(from - 1, "first")
                || p.is(from - 1, "second")
                || p.is(from - 1, "and")
                || p.is(from - 1, "a") && p.is(from - 2, "and");
        if (other || p.isHyphen(to) || p.isHyphen(from)) {
            return false;
        }
        return p.is(to, "of") && !Periods.isTime(p, to + 1)
                || WHOLE_STARTS.contains(p.lower(to))
                || SHARE_CUES.contains(p.lower(from - 1));
    }

    /** {@code one in five}, {@code nine out of ten}; null when the number is not part of one. */
    static @Nullable Numeral oneIn(Passage p, Numeral n) {
        Numeral several = severalIn(p, n);
        if (several != null) {
            return several;
        }
        int next = afterNoun(p, n);
        if (p.is(next, "out") && p.is(next + 1, "of")) {
            next += 2;
        } else if (p.is(next, "in") || (p.isHyphen(next) && p.is(next + 1, "in") && p.isHyphen(next + 2))) {
            next += p.is(next, "in") ? 1 : 3;
        } else if (p.is(next, "of") && p.is(next + 1, "every")) {
            next += 1;
        } else {
            return null;
        }
        next += p.is(next, "every") ? 1 : 0;
        Numeral whole = Numerals.plain(p, next);
        boolean named = afterNoun(p, n) > n.to();
        boolean odd = whole != null && isOdds(n, whole) && !(named && isCounted(p.lower(whole.to())));
        if (whole == null
                || !(odd || isWhole(n, whole))
                || Money.stands(p, n.from())
                || Periods.isTime(p, whole.to())) {
            return null;
        }
        BigDecimal value = quotient(n.low(), whole.low());
        return new Numeral(n.from(), whole.to(), value, value, BigDecimal.ONE, Form.ONE_IN);
    }

    /**
     * {@code nine mothers in ten bring}, {@code two posts out of five}: a plural between, and behind the whole nothing
     * that could be counted; null for {@code two fires in five counties}.
     */
    private static @Nullable Numeral severalIn(Passage p, Numeral n) {
        int in = n.to();
        while (in < n.to() + 3 && p.at(in).isText() && !p.is(in, "out") && !FigureWords.isClosed(p.lower(in))) {
            in++;
        }
        boolean plural =
                in > n.to() && (FigureWords.isPlural(p.lower(in - 1)) || n.low().compareTo(BigDecimal.ONE) == 0);
        int out = p.is(in, "out") && p.is(in + 1, "of") ? in + 2 : in + 1;
        int at = p.is(out, "every") ? out + 1 : out;
        if (!plural || !p.is(in, "in") && out == in + 1 || Units.isUnit(p, n.to()) && !p.is(out, "every")) {
            return null;
        }
        Numeral whole = p.is(at, "hundred") ? HUNDRED.with(at, at + 1) : Numerals.plain(p, at);
        if (whole == null || !isWhole(n, whole) || !isEnd(p, whole.to())) {
            return null;
        }
        BigDecimal value = quotient(n.low(), whole.low());
        return new Numeral(n.from(), whole.to(), value, value, BigDecimal.ONE, Form.ONE_IN);
    }

    /** Behind a whole that is only divided by: a verb, a word of the grammar or a mark, no noun. */
    private static boolean isEnd(Passage p, int i) {
        String next = p.lower(i);
        boolean verb = FigureWords.isVerb(next) && !FigureWords.is("noun-too", next);
        boolean clause = p.at(i).isMark() && !p.isHyphen(i);
        return i >= p.size() || verb || clause || next.endsWith("ed") || FigureWords.isClosed(next);
    }

    /** {@code one case in 14 states}, not {@code one case in 14 ends in a charge}. */
    private static boolean isCounted(String next) {
        boolean verb = FigureWords.isVerb(next) && !FigureWords.is("noun-too", next);
        return FigureWords.isPlural(next) && !verb;
    }

    /** {@code one worker in six}: past a noun between. */
    private static int afterNoun(Passage p, Numeral n) {
        int noun = n.to();
        boolean text = p.at(noun).isText() && !FigureWords.isClosed(p.lower(noun));
        boolean of = p.is(noun + 1, "in") || p.is(noun + 1, "of") || p.is(noun + 1, "out") && p.is(noun + 2, "of");
        boolean every = of && (p.is(noun + 2, "every") || p.is(noun + 3, "every"));
        boolean one = n.low().compareTo(BigDecimal.ONE) == 0 && !p.is(noun + 1, "of");
        return text && of && (one || every) ? noun + 1 : noun;
    }

    /** {@code one in 14}: of one, any number up to a hundred is a whole. */
    private static boolean isOdds(Numeral part, Numeral whole) {
        return part.low().compareTo(BigDecimal.ONE) == 0
                && whole.isBelow(101)
                && whole.low().compareTo(part.low()) > 0
                && whole.low().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isWhole(Numeral part, Numeral whole) {
        return whole.isBelow(1_000_000)
                && whole.low().compareTo(part.low()) > 0
                && whole.low().stripTrailingZeros().scale() <= 0
                && WHOLES.contains(whole.low().intValue());
    }
}
