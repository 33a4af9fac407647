package org.onrecord.web.statistics;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.text.Quantity.Change;
import org.onrecord.web.layout.Refused;

/** Reads what the address of the list of figures asks for. */
final class StatisticQuery {

    private static final int DIGITS = 4;

    private StatisticQuery() {}

    static @Nullable Integer year(@Nullable String year) {
        if (year == null || year.isBlank()) {
            return null;
        }
        String digits = year.strip();
        boolean plain = digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain || digits.equals("0000")) {
            throw new Refused("problem.400.year");
        }
        return Integer.valueOf(digits);
    }

    static @Nullable Change change(@Nullable String change) {
        if (change == null || change.isBlank()) {
            return null;
        }
        return Stream.of(Change.values())
                .filter(known -> known.name().equals(change.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused("problem.400.change"));
    }

    static StatisticSearch.Order order(@Nullable String order) {
        if (order == null || order.isBlank()) {
            return StatisticSearch.Order.LATEST;
        }
        return Stream.of(StatisticSearch.Order.values())
                .filter(known -> known.name().equals(order.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused("problem.400.order"));
    }
}
