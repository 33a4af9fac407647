package org.onrecord.web.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;

/**
 * Between what a true value lies when a figure holds; null for no limit.
 */
record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    /** How far "about 400" reaches to either side: a tenth of it, the rounding that news does. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    static Bounds of(Statistic statistic) {
        BigDecimal low = statistic.low();
        BigDecimal high = statistic.high();
        return switch (statistic.comparator()) {
            case MORE_THAN, AT_LEAST -> new Bounds(low, null);
            case LESS_THAN, AT_MOST -> new Bounds(null, high);
            case ABOUT ->
                new Bounds(
                        low.subtract(low.abs().multiply(ROUNDING)),
                        high.add(high.abs().multiply(ROUNDING)));
            case EXACTLY, BETWEEN -> new Bounds(low, high);
        };
    }

    /** Whether not both can hold. */
    boolean apart(Bounds other) {
        return above(other) || other.above(this);
    }

    private boolean above(Bounds other) {
        return least != null && other.most != null && least.compareTo(other.most) > 0;
    }
}
