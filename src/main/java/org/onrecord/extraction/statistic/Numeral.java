package org.onrecord.extraction.statistic;

import java.math.BigDecimal;

/**
 * A number in a passage.
 *
 * @param from index of its first word, without currency
 * @param to index just past its last word
 * @param low its value, or the lower end
 * @param high its value, or the upper end
 * @param scale what its digits were multiplied by, such as a million, or 1
 * @param form how it is written
 */
record Numeral(int from, int to, BigDecimal low, BigDecimal high, BigDecimal scale, Form form) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        SPELLED,
        /** {@code dozens of}, {@code hundreds of}: open upwards. */
        VAGUE,
        /** {@code a third}, {@code two-fifths}. */
        PART,
        /** {@code one in five}. */
        ONE_IN,
        /** {@code doubled}, {@code tenfold}, {@code twice as many}. */
        MULTIPLE,
        /** {@code the fourth … in a row}. */
        RANK,
        /** {@code no deaths}, {@code none of them}. */
        NIL,
        /** {@code two to one}. */
        TO_ONE,
        /** {@code voted 52-48}: low is the smaller number, high the greater. */
        SCORE
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    boolean isBelow(int limit) {
        return high.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    Numeral with(int newFrom, int newTo) {
        return new Numeral(newFrom, newTo, low, high, scale, form);
    }
}
