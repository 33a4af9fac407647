package org.onrecord.web.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.web.facts.Figures;

/**
 * A part of a whole, drawn on a bar of a hundred units.
 *
 * @param low where the sure part ends, from 0 to 100
 * @param high where the part that may be ends
 * @param label the share in percent
 */
public record ShareBar(double low, double high, String label) {

    /** The bar of a share in percent; null for changes, other units, and shares beyond the whole. */
    static @Nullable ShareBar of(Statistic statistic) {
        boolean beyond = statistic.low().signum() < 0 || statistic.high().compareTo(BigDecimal.valueOf(100)) > 0;
        if (!statistic.isPercent() || statistic.change() != null && !statistic.reached() || beyond) {
            return null;
        }
        double low = statistic.low().doubleValue();
        double high = statistic.high().doubleValue();
        boolean open = statistic.comparator() == Comparator.MORE_THAN || statistic.comparator() == Comparator.AT_LEAST;
        boolean upper = statistic.comparator() == Comparator.LESS_THAN || statistic.comparator() == Comparator.AT_MOST;
        return new ShareBar(upper ? 0 : low, open ? 100 : high, Figures.range(statistic.low(), statistic.high()));
    }

    /** How wide the part is that may be. */
    public double between() {
        return high - low;
    }
}
