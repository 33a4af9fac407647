package org.onrecord.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.text.Quantity;

/** Ways to narrow a list of figures down, each with how many would be left, the most first. */
public record StatisticFacets(
        Map<String, Long> units,
        Map<Quantity.Change, Long> changes,
        Map<String, Long> sources,
        Map<String, Long> places) {

    public StatisticFacets {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }
}
