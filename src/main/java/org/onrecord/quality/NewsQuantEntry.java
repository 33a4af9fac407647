package org.onrecord.quality;

import java.math.BigDecimal;
import java.util.List;

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
    record Item(
            BigDecimal low,
            @org.jspecify.annotations.Nullable BigDecimal high,
            String unit,
            String change,
            String concept) {}
}
