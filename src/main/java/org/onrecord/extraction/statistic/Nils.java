package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;

/** Nothing, told as a number: {@code no deaths}, {@code none of the 12}, {@code not one of them}. */
final class Nils {

    private static final Set<String> WHOLES =
            Set.of("the", "these", "those", "them", "its", "their", "his", "her", "our", "us", "which", "whom");
    private static final int ADJECTIVES = 2;

    private Nils() {}

    /** The nought that begins at a word; null where none does, as in {@code no doubt}. */
    static @Nullable Numeral at(Passage p, int i) {
        if (p.is(i, "none") && isWhole(p, i + 1)) {
            return nought(i, i + 1);
        }
        boolean opens = p.parts(i - 1) || p.is(i - 1, "and") || p.is(i - 1, "but");
        boolean person = opens && p.at(i + 2).isText() && !FigureWords.isClosed(p.lower(i + 2));
        if (p.is(i, "not") && p.is(i + 1, "one") && (person || isWhole(p, i + 2))) {
            return nought(i, i + 2);
        }
        if (p.is(i, "not") && p.is(i + 1, "a") && p.is(i + 2, "single") && !p.parts(i + 3)) {
            return nought(i, i + 3);
        }
        return (p.is(i, "no") || p.is(i, "zero")) && countsAfter(p, i + 1) ? nought(i, i + 1) : null;
    }

    private static boolean isWhole(Passage p, int i) {
        return p.is(i, "of") && (WHOLES.contains(p.lower(i + 1)) || p.at(i + 1).isNumber());
    }

    private static boolean countsAfter(Passage p, int from) {
        for (int i = from; i <= from + ADJECTIVES && p.at(i).isText(); i++) {
            if (FigureWords.is("nil", p.lower(i))) {
                return !p.is(i + 1, "penalty") && !p.is(i + 1, "toll");
            }
            if (FigureWords.isClosed(p.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private static Numeral nought(int from, int to) {
        return new Numeral(from, to, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, Form.NIL);
    }
}
