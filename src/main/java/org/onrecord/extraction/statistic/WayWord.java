package org.onrecord.extraction.statistic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.text.Quantity.Change;

/**
 * A word that points a way, and the part that it plays: {@code rose}, {@code an increase}, {@code up}, and such as only
 * hint at one: {@code reached}, {@code extra}, {@code its lowest}.
 */
record WayWord(Change change, String part) {

    private static final String[] PARTS = {"verb", "noun", "after", "adverb"};
    private static final Map<String, WayWord> HINTS = hints();

    private static Map<String, WayWord> hints() {
        Map<String, WayWord> hints = new HashMap<>();
        for (String[] row : WordList.rows("way-words")) {
            hints.put(row[0], new WayWord(Change.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
        }
        return Map.copyOf(hints);
    }

    /** Whether it may point a way and may not: {@code reached}. */
    boolean isHint() {
        return !isPart(part);
    }

    private static boolean isPart(String part) {
        for (String one : PARTS) {
            if (one.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** What a lower-case word points to, or null for one that points nowhere. */
    static @Nullable WayWord of(String lower) {
        for (String part : PARTS) {
            Change change = Changes.as(part, lower);
            if (change != null) {
                return new WayWord(change, part);
            }
        }
        return HINTS.get(lower);
    }
}
