package org.onrecord.web.statistics;

import java.util.Locale;
import java.util.Set;
import org.onrecord.statistics.Statistic;

/** Tells figures in percent from others by their unit. */
final class Percent {

    private static final Set<String> UNITS = Set.of("percent", "per cent", "%", "pct", "pct.");

    private Percent() {}

    static boolean is(Statistic statistic) {
        return UNITS.contains(statistic.unit().strip().toLowerCase(Locale.ROOT));
    }
}
