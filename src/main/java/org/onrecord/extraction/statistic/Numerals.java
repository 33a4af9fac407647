package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;

/** Reads the number that begins at a word: digits, words, fractions, {@code dozens of}, {@code one in five}. */
final class Numerals {

    private static final Set<String> ALWAYS_SCALES = Set.of("bn", "mn", "mln", "bln", "tn", "trn");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Numerals() {}

    static @Nullable Numeral at(Passage p, int i) {
        if (p.at(i).isNumber()) {
            Numeral digits = digits(p, i);
            Numeral ratio = Fractions.oneIn(p, digits);
            return ratio == null ? andAHalf(p, digits) : ratio;
        }
        if (!p.at(i).isText()) {
            return null;
        }
        return firstOf(p, i);
    }

    /** A number in digits or words, and nothing behind it that makes it a part or a share; null for any other word. */
    static @Nullable Numeral plain(Passage p, int i) {
        return p.at(i).isNumber() ? digits(p, i) : SpelledNumbers.at(p, i);
    }

    /** {@code half a percentage point}, {@code half of one percent}. */
    private static @Nullable Numeral halfUnit(Passage p, int i) {
        if (!p.is(i, "half")) {
            return null;
        }
        int one = p.is(i + 1, "of") ? i + 2 : i + 1;
        boolean article = p.is(one, "a") || p.is(one, "an") || p.is(one, "one") || p.is(one, "1");
        return article && Units.isUnit(p, one + 1)
                ? new Numeral(i, one + 1, HALF, HALF, BigDecimal.ONE, Form.SPELLED)
                : null;
    }

    private static @Nullable Numeral firstOf(Passage p, int i) {
        Numeral half = halfUnit(p, i);
        if (half != null) {
            return half;
        }
        Numeral part = Fractions.part(p, i);
        if (part != null) {
            return part;
        }
        Numeral spelled = SpelledNumbers.at(p, i);
        if (spelled == null) {
            return SpelledNumbers.vague(p, i);
        }
        Numeral ratio = Fractions.oneIn(p, spelled);
        return ratio == null ? repeated(p, andAHalf(p, spelled)) : ratio;
    }

    /** {@code ten (10) requests}: the digits in brackets say the same once more. */
    private static Numeral repeated(Passage p, Numeral n) {
        int to = n.to();
        boolean digits = p.is(to, "(") && p.at(to + 1).isNumber() && p.is(to + 2, ")");
        return digits && parse(p.lower(to + 1)).compareTo(n.low()) == 0 ? n.with(n.from(), to + 3) : n;
    }

    /** {@code 433}, {@code 1.5 billion}, {@code $5m}, {@code 1.5-billion}, {@code 2½}, {@code 1/16 of}. */
    static Numeral digits(Passage p, int i) {
        BigDecimal value = parse(p.lower(i));
        int to = i + 1;
        BigDecimal vulgar = Fractions.sign(p.lower(to));
        if (vulgar != null) {
            value = value.add(vulgar);
            to++;
        } else if (Fractions.isSlash(p, to) && p.at(to + 1).isNumber() && p.is(to + 2, "of")) {
            return Fractions.slash(p, i);
        }
        return scaled(p, new Numeral(i, to, value, value, BigDecimal.ONE, Form.DIGITS));
    }

    private static Numeral scaled(Passage p, Numeral plain) {
        int to = plain.to();
        BigDecimal scale = BigDecimal.ONE;
        for (int turn = 0; turn < 2; turn++) {
            int word = p.isHyphen(to) && NumberWords.is("scale", p.lower(to + 1)) ? to + 1 : to;
            BigDecimal factor = factor(p, plain.from(), word);
            if (factor == null) {
                break;
            }
            scale = scale.multiply(factor);
            to = word + 1;
        }
        BigDecimal value = plain.low().multiply(scale);
        return new Numeral(plain.from(), to, value, value, scale, Form.DIGITS);
    }

    private static @Nullable BigDecimal factor(Passage p, int from, int word) {
        BigDecimal factor = NumberWords.value("scale", p.lower(word));
        if (factor != null) {
            return factor;
        }
        boolean letters = ALWAYS_SCALES.contains(p.lower(word))
                || (p.glued(word)
                        && !isNamed(p, from - 1)
                        && (p.words(word, word + 1).equals("M")
                                || p.words(word, word + 1).equals("B")))
                || (Money.stands(p, from) && (p.glued(word) || p.lower(word).length() > 1));
        return letters ? NumberWords.value("letter", p.lower(word)) : null;
    }

    /** {@code Flat 6B}, {@code Unit 2B} are names. */
    private static boolean isNamed(Passage p, int before) {
        return p.at(before).isCapital() || FigureWords.is("anchor", p.lower(before));
    }

    /** {@code two and a half}, {@code a four-and-a-half-acre lot}. */
    private static Numeral andAHalf(Passage p, Numeral n) {
        int to = n.to();
        boolean joined = p.isHyphen(to) && p.is(to + 1, "and") && p.isHyphen(to + 2) && p.is(to + 3, "a");
        if (joined && p.isHyphen(to + 4) && p.is(to + 5, "half")) {
            BigDecimal value = n.low().add(HALF.multiply(n.scale()));
            return new Numeral(n.from(), to + 6, value, value, n.scale(), n.form());
        }
        if (p.is(n.to(), "and") && p.is(n.to() + 1, "a") && p.is(n.to() + 2, "half")) {
            BigDecimal value = n.low().add(HALF.multiply(n.scale()));
            return new Numeral(n.from(), n.to() + 3, value, value, n.scale(), n.form());
        }
        return n;
    }

    static BigDecimal parse(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length() && plain.length() < 40; i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                plain.append(c);
            } else if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            }
        }
        return new BigDecimal(plain.toString());
    }
}
