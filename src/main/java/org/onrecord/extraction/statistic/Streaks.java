package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places in a row: {@code the fourth year in a row}, {@code a third straight month}, {@code ranked 47th}. */
final class Streaks {

    private static final Set<String> IN_LINE = Set.of("consecutive", "straight", "successive");
    private static final Set<String> RANKS = Set.of("ranks", "ranked", "rank", "ranking", "placed");
    private static final Set<String> ENDS = Set.of("th", "st", "nd", "rd");

    private Streaks() {}

    /** A rank: the ordinal's value, and the noun that is counted off. */
    record Streak(int from, int to, BigDecimal value, String noun) {}

    static @Nullable Streak at(Passage p, int i) {
        BigDecimal value = NumberWords.value("ordinal", p.lower(i));
        int next = i + 1;
        if (p.at(i).isNumber() && p.glued(next) && ENDS.contains(p.lower(next))) {
            value = Numerals.parse(p.lower(i));
            next++;
        }
        if (value == null) {
            return null;
        }
        int from = p.is(i - 1, "the") || p.is(i - 1, "a") || p.is(i - 1, "its") || p.is(i - 1, "their") ? i - 1 : i;
        if (IN_LINE.contains(p.lower(next))) {
            int end = NounPhrases.end(p, next + 1);
            int noun = Math.min(end, next + 3);
            return noun > next + 1 ? new Streak(from, noun, value, p.words(next + 1, noun)) : null;
        }
        if (RANKS.contains(p.lower(i - 1))) {
            return new Streak(i - 1, next, value, "");
        }
        int after = rowEnd(p, next + 1);
        return after > next + 1 ? new Streak(from, after, value, p.words(next, next + 1)) : null;
    }

    private static int rowEnd(Passage p, int i) {
        if (p.is(i, "in") && p.is(i + 1, "a") && p.is(i + 2, "row")) {
            return i + 3;
        }
        return p.is(i, "running") || p.is(i, "straight") ? i + 1 : i;
    }
}
