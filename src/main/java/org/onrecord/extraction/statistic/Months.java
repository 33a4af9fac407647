package org.onrecord.extraction.statistic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;

/** Names of months and seasons. */
final class Months {

    private static final Map<String, Integer> NUMBERS = WordList.rows("months").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0].toLowerCase(Locale.ROOT), row -> Integer.valueOf(row[1])));
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9, "winter", 12);
    /** Months whose names are other words too. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "jan", "jun");

    private static final Set<String> BEFORE = Set.of(
            "in", "since", "by", "of", "until", "till", "from", "to", "through", "during", "last", "this", "next",
            "early", "late", "mid", "on", "before", "after", "for", "between", "and", "every", "ending");

    private Months() {}

    /** Number of the month named by this word, from 1; null when it names none. */
    static @Nullable Integer number(Passage p, int i) {
        Integer number = p.at(i).isCapital() ? NUMBERS.get(p.lower(i)) : null;
        if (number != null && AMBIGUOUS.contains(p.lower(i)) && !isSure(p, i)) {
            return null;
        }
        return number;
    }

    /**
     * Number of the first month of a season, as meteorologists count them in the northern half; null for any other
     * word.
     */
    static @Nullable Integer season(String word) {
        return SEASONS.get(word);
    }

    private static boolean isSure(Passage p, int i) {
        return p.at(i + 1).isNumber()
                || p.is(i + 1, "quarter")
                || p.at(i - 1).isNumber()
                || BEFORE.contains(p.lower(i - 1))
                || p.is(i - 1, "(");
    }
}
