package org.onrecord.quality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a NewsQuant file with what people found in it.
 *
 * @param text the sentence
 * @param quantities its quantities, in the file's order
 */
record NewsQuantEntry(String text, List<Item> quantities) {

    NewsQuantEntry {
        quantities = List.copyOf(quantities);
    }

    /**
     * A quantity as that file words it.
     *
     * @param low its value, or the first of a range
     * @param high null unless it is a range
     * @param unit normalised name in the singular, such as {@code percentage}
     * @param change {@code =}, {@code ~}, {@code >}, {@code <}, {@code up} or {@code down}
     * @param concept words that say what is measured; empty for none
     */
    record Item(BigDecimal low, @Nullable BigDecimal high, String unit, String change, String concept) {

        /** Whether another has the same value in the same unit. */
        boolean isSameAmount(Item other) {
            BigDecimal theirs = other.high();
            boolean range = high == null ? theirs == null : theirs != null && high.compareTo(theirs) == 0;
            return range && low.compareTo(other.low()) == 0 && unit.equals(other.unit());
        }
    }
}
