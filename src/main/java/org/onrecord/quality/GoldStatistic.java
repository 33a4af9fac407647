package org.onrecord.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * A figure as a careful reader marks it.
 *
 * @param number the words of the number
 * @param low its value, or the lower end
 * @param high its value, or the upper end
 * @param unit in the text's words; empty for none
 * @param kind as {@link org.onrecord.text.Quantity.Kind#label()} spells it
 * @param comparator as {@link org.onrecord.text.Quantity.Comparator#label()} spells it
 * @param change as {@link org.onrecord.text.Quantity.Change#label()} spells it, or null
 * @param heads head nouns of its subject that count as right; empty when it has none
 * @param sources names that count as right; empty when the article itself says so
 */
record GoldStatistic(
        Span number,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String kind,
        String comparator,
        @Nullable String change,
        List<String> heads,
        @Nullable String place,
        @Nullable Time period,
        @Nullable Time baseline,
        List<String> sources) {

    GoldStatistic {
        heads = List.copyOf(heads);
        sources = List.copyOf(sources);
    }

    /** A time that the text gives: where, and its days where they can be told. */
    record Time(
            Span at, @Nullable LocalDate start, @Nullable LocalDate end) {}
}
