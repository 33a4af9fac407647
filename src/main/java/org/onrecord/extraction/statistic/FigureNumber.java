package org.onrecord.extraction.statistic;

import java.math.BigDecimal;

/** A figure's number with its currency and sign. */
record FigureNumber(Passage p, Numeral n) {

    /** First word of the number, with its currency and a minus. */
    int start() {
        int start = Money.start(p, n.from());
        boolean minus = p.is(start - 1, "minus") && !p.is(start - 2, "or");
        return minus || isSign(start - 1) ? start - 1 : isHyphenedMinus(start) ? start - 2 : start;
    }

    private boolean isHyphenedMinus(int start) {
        return p.isHyphen(start - 1) && p.is(start - 2, "minus") && !p.is(start - 4, "or");
    }

    private boolean isSign(int i) {
        return (p.is(i, "-") || p.is(i, "−")) && p.glued(i + 1) && !p.glued(i);
    }

    private boolean isNegative() {
        return start() < Money.start(p, n.from());
    }

    BigDecimal low() {
        return value(n.low(), n.high());
    }

    BigDecimal high() {
        return value(n.high(), n.low());
    }

    private BigDecimal value(BigDecimal value, BigDecimal other) {
        BigDecimal signed = isNegative() ? (n.isRange() ? other : value).negate() : value;
        BigDecimal plain = signed.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
