package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;

/** Two numbers set against each other: a vote ({@code 52-48}), or so many to one. */
final class Scores {

    private static final int NEAR = 6;

    private Scores() {}

    /** The vote or ratio that begins with a number; null where none does. */
    static @Nullable Numeral from(Passage p, Numeral first) {
        if (first.form() != Form.DIGITS && first.form() != Form.SPELLED
                || first.low().scale() > 0) {
            return null;
        }
        Numeral second = second(p, first);
        if (second == null) {
            return null;
        }
        boolean one = second.low().compareTo(BigDecimal.ONE) == 0 && first.low().compareTo(BigDecimal.ONE) > 0;
        if (one && isRatio(p, first, second)) {
            return new Numeral(first.from(), second.to(), first.low(), first.low(), BigDecimal.ONE, Form.TO_ONE);
        }
        return isVote(p, first, second)
                ? new Numeral(
                        first.from(),
                        second.to(),
                        first.low().min(second.low()),
                        first.low().max(second.low()),
                        BigDecimal.ONE,
                        Form.SCORE)
                : null;
    }

    private static @Nullable Numeral second(Passage p, Numeral first) {
        int at = first.to();
        if (p.isHyphen(at) && p.is(at + 1, "to") && p.isHyphen(at + 2)) {
            at += 3;
        } else if (p.is(at, "to") || p.isDash(at) && p.glued(at) && p.glued(at + 1)) {
            at++;
        } else {
            return null;
        }
        Numeral second = Numerals.plain(p, at);
        boolean plain =
                second != null && second.scale().compareTo(BigDecimal.ONE) == 0 && !Units.isUnit(p, second.to());
        return plain && !Money.stands(p, first.from()) ? second : null;
    }

    private static boolean isRatio(Passage p, Numeral first, Numeral second) {
        boolean to = p.is(second.from() - 1, "to") || p.is(second.from() - 2, "to");
        boolean over = p.parts(second.to())
                || second.to() == p.size()
                || FigureWords.isClosed(p.lower(second.to()))
                || p.is(second.to(), "ratio")
                || p.is(second.to(), "margin");
        return to && over && !p.is(first.from() - 1, "from") && !Changes.movesFrom(p, first.from());
    }

    private static boolean isVote(Passage p, Numeral first, Numeral second) {
        if (Changes.movesFrom(p, first.from()) || p.isHyphen(second.to()) && !p.is(second.to() + 1, "vote")) {
            return false;
        }
        int behind = p.isHyphen(second.to()) ? second.to() + 1 : second.to();
        if (FigureWords.is("voting", p.lower(behind)) || FigureWords.is("voting", p.lower(behind + 1))) {
            return true;
        }
        for (int i = first.from() - 1; i >= 0 && i >= first.from() - NEAR; i--) {
            if (FigureWords.is("voting", p.lower(i))) {
                return true;
            }
            if (p.parts(i) || p.at(i).isNumber()) {
                return false;
            }
        }
        return false;
    }
}
