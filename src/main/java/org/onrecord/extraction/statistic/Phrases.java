package org.onrecord.extraction.statistic;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of up to six words with what they mean, found at a place in a {@link Passage}; the longest wins. */
final class Phrases<T> {

    private static final int LONGEST = 6;

    private final Map<String, T> meanings;

    Phrases(Map<String, T> meanings) {
        this.meanings = Map.copyOf(new HashMap<>(meanings));
    }

    /** A phrase and where it stands, by word index. */
    record Match<T>(int from, int to, T meaning) {}

    @Nullable
    Match<T> endingAt(Passage passage, int to) {
        Match<T> best = null;
        StringBuilder phrase = new StringBuilder();
        for (int from = to - 1; from >= 0 && from >= to - LONGEST; from--) {
            phrase.insert(0, from == to - 1 ? passage.lower(from) : passage.lower(from) + " ");
            T meaning = meanings.get(phrase.toString());
            best = meaning == null ? best : new Match<>(from, to, meaning);
        }
        return best;
    }

    @Nullable
    Match<T> startingAt(Passage passage, int from) {
        Match<T> best = null;
        StringBuilder phrase = new StringBuilder();
        for (int to = from + 1; to <= passage.size() && to <= from + LONGEST; to++) {
            phrase.append(to == from + 1 ? "" : " ").append(passage.lower(to - 1));
            T meaning = meanings.get(phrase.toString());
            best = meaning == null ? best : new Match<>(from, to, meaning);
        }
        return best;
    }
}
