package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;

/**
 * Numbers in words: {@code twenty-five}, {@code a hundred and six}, {@code half a million}, {@code tens of thousands}.
 */
final class SpelledNumbers {

    /** The longest run of digits behind {@code point} that is read. */
    private static final int DECIMALS = 6;

    private static final Set<String> A_FEW = Set.of("several", "few", "many");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Passage p;
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private String last = "";

    private SpelledNumbers(Passage p, int from) {
        this.p = p;
        this.from = from;
        this.at = from;
    }

    static @Nullable Numeral at(Passage p, int i) {
        return new SpelledNumbers(p, i).read();
    }

    private @Nullable Numeral read() {
        begin();
        while (step()) {
            // each step reads one number word
        }
        if (last.isEmpty() || (last.equals("a") && scale.equals(BigDecimal.ONE))) {
            return null;
        }
        BigDecimal value = total.add(current);
        return new Numeral(from, at, value, value, scale, Form.SPELLED);
    }

    /** {@code a hundred}, {@code half a million}, {@code half-million}. */
    private void begin() {
        String w = p.lower(from);
        if ((w.equals("a") || w.equals("an")) && isScale(from + 1)) {
            start(BigDecimal.ONE, 1);
        } else if (w.equals("half")) {
            int article = p.is(from + 1, "a") || p.isHyphen(from + 1) ? 1 : 0;
            if (isScale(from + 1 + article)) {
                start(HALF, 1 + article);
            }
        }
    }

    private void start(BigDecimal value, int words) {
        current = value;
        at = from + words;
        last = "a";
    }

    private boolean isScale(int i) {
        return NumberWords.is("scale", p.lower(i));
    }

    private boolean step() {
        int digits = decimalsEnd();
        if (digits > at) {
            decimals(digits);
            return true;
        }
        int word = !last.isEmpty() && (p.isHyphen(at) || isAnd(at)) ? at + 1 : at;
        if (!p.at(word).isText()) {
            return false;
        }
        boolean read = small(p.lower(word)) || (!last.isEmpty() && large(p.lower(word)));
        at = read ? word + 1 : at;
        return read;
    }

    /**
     * Just past {@code point seven} in {@code one point seven million}; of {@code one point} alone the place itself.
     */
    private int decimalsEnd() {
        boolean whole = last.equals("unit") || last.equals("ten");
        if (!whole || !p.is(at, "point")) {
            return at;
        }
        int end = at + 1;
        while (end < at + DECIMALS && isDigit(end)) {
            end++;
        }
        boolean counts = isScale(end) || p.is(end, "percent") || p.is(end, "per");
        return end > at + 1 && counts ? end : at;
    }

    private boolean isDigit(int i) {
        BigDecimal digit = NumberWords.value("unit", p.lower(i));
        return digit != null && digit.compareTo(BigDecimal.TEN) < 0;
    }

    private void decimals(int end) {
        BigDecimal place = BigDecimal.ONE;
        for (int i = at + 1; i < end; i++) {
            place = place.movePointLeft(1);
            BigDecimal digit = NumberWords.value("unit", p.lower(i));
            current = digit == null ? current : current.add(digit.multiply(place));
        }
        at = end;
        last = "point";
    }

    private boolean isAnd(int i) {
        return p.is(i, "and")
                && last.equals("scale")
                && (NumberWords.is("unit", p.lower(i + 1)) || NumberWords.is("ten", p.lower(i + 1)));
    }

    private boolean small(String word) {
        BigDecimal unit = NumberWords.value("unit", word);
        BigDecimal ten = NumberWords.value("ten", word);
        if (unit != null && !last.equals("unit") && !(last.equals("ten") && unit.intValue() > 9) && !last.equals("a")) {
            current = current.add(unit);
            last = "unit";
            return true;
        }
        if (ten != null && (last.isEmpty() || last.equals("scale"))) {
            current = current.add(ten);
            last = "ten";
            return true;
        }
        return false;
    }

    private boolean large(String word) {
        BigDecimal factor = NumberWords.value("scale", word);
        if (factor == null || current.signum() == 0 && total.signum() == 0) {
            return false;
        }
        scale = factor;
        if (factor.intValue() == 100 || word.equals("dozen")) {
            current = current.multiply(factor);
        } else {
            total = current.signum() == 0 ? total.multiply(factor) : total.add(current.multiply(factor));
            current = BigDecimal.ZERO;
        }
        last = "scale";
        return true;
    }

    /** {@code dozens}, {@code hundreds of thousands}, {@code several hundred}: at least so many. */
    static @Nullable Numeral vague(Passage p, int i) {
        if (A_FEW.contains(p.lower(i)) && NumberWords.is("scale", p.lower(i + 1))) {
            BigDecimal value = scaleAt(p, i + 1);
            int to = i + 2;
            if (NumberWords.is("scale", p.lower(to))) {
                value = value.multiply(scaleAt(p, to));
                to++;
            }
            return new Numeral(i, to, value, value, value, Form.VAGUE);
        }
        BigDecimal first = NumberWords.value("vague", p.lower(i));
        if (first == null) {
            return null;
        }
        BigDecimal second = p.is(i + 1, "of") ? NumberWords.value("vague", p.lower(i + 2)) : null;
        if (second == null) {
            return p.is(i, "tens") ? null : new Numeral(i, i + 1, first, first, first, Form.VAGUE);
        }
        BigDecimal value = first.multiply(second);
        return new Numeral(i, i + 3, value, value, value, Form.VAGUE);
    }

    private static BigDecimal scaleAt(Passage p, int i) {
        BigDecimal value = NumberWords.value("scale", p.lower(i));
        return value == null ? BigDecimal.ONE : value;
    }
}
