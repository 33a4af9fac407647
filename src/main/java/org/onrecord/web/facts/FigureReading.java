package org.onrecord.web.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Quantity.Kind;

/**
 * A figure in our words.
 *
 * @param number its value, or both ends of a range
 * @param unit as the text words it; empty when there is none
 * @param words the article's words for it
 */
public record FigureReading(
        Kind kind, Comparator comparator, @Nullable Change change, String number, String unit, String words) {

    static FigureReading of(Statistic statistic) {
        return new FigureReading(
                statistic.kind(),
                statistic.comparator(),
                statistic.change(),
                Figures.range(statistic.low(), statistic.high()),
                statistic.unit(),
                statistic.anchor().exact());
    }

    /** Whether the article's own words say it best: a rank such as “fourth in a row”. */
    public boolean isWorded() {
        return kind == Kind.RANK;
    }

    /** Message key of the number with its comparator. */
    public String code() {
        return "comparator." + comparator.name();
    }

    /** Message key of the change, or null. */
    public @Nullable String changeCode() {
        return change == null ? null : "change." + change.name().toLowerCase(Locale.ROOT);
    }
}
