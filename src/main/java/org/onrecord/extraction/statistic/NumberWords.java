package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;

/** Words that stand for numbers, by the part they play in the number grammar. */
final class NumberWords {

    private static final Map<String, Map<String, BigDecimal>> BY_KIND = load();

    private NumberWords() {}

    private static Map<String, Map<String, BigDecimal>> load() {
        Map<String, Map<String, BigDecimal>> all = new HashMap<>();
        for (String[] row : WordList.rows("number-words")) {
            all.computeIfAbsent(row[1], k -> new HashMap<>()).put(row[0], new BigDecimal(row[2]));
        }
        return Map.copyOf(all);
    }

    /** The value of a word that plays this part ({@code unit}, {@code ten}, {@code scale}, …), or null. */
    static @Nullable BigDecimal value(String kind, String word) {
        return BY_KIND.getOrDefault(kind, Map.of()).get(word);
    }

    static boolean is(String kind, String word) {
        return BY_KIND.getOrDefault(kind, Map.of()).containsKey(word);
    }
}
