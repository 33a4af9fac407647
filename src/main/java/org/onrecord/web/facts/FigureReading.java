package org.onrecord.web.facts;

import java.math.BigDecimal;
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
                unit(statistic),
                statistic.anchor().exact());
    }

    /** The unit as it stands after a number: {@code 20 miles} for the article's {@code 20-mile}. */
    private static String unit(Statistic statistic) {
        String unit = statistic.unit();
        boolean joined = !unit.isEmpty() && statistic.anchor().exact().contains("-" + unit);
        boolean one = statistic.high().compareTo(BigDecimal.ONE) == 0;
        return joined && !one ? plural(unit) : unit;
    }

    private static String plural(String unit) {
        if (unit.endsWith("s") || unit.startsWith("percent")) {
            return unit;
        }
        if (unit.endsWith("foot")) {
            return unit.substring(0, unit.length() - 4) + "feet";
        }
        if (unit.matches(".*[^aeiou]y")) {
            return unit.substring(0, unit.length() - 1) + "ies";
        }
        return unit + (unit.matches(".*(ch|sh|x)") ? "es" : "s");
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
