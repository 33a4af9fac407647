package org.onrecord.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hits, findings and gold, counted under the names of measures; the names keep the order in which they came. */
final class Tallies {

    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void count(String measure, int hits, int found, int gold) {
        int[] row = counts.computeIfAbsent(measure, name -> new int[3]);
        row[0] += hits;
        row[1] += found;
        row[2] += gold;
    }

    /** What was counted under a name; nothing for one that has not come. */
    Score of(String measure) {
        int[] row = counts.getOrDefault(measure, new int[3]);
        return new Score(row[0], row[1], row[2]);
    }

    List<Measure> measures() {
        return counts.keySet().stream().map(name -> new Measure(name, of(name))).toList();
    }
}
