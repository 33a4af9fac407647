package org.onrecord.extraction.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which classes a word can have, from a word net and from lists of the words that belong to small classes. */
public final class Dictionary {

    private static final Map<String, int[]> OPEN = open();
    private static final Map<String, Set<String>> CLOSED = closed();
    private static final int NOUN = 0;
    private static final int VERB = 1;
    private static final int ADJECTIVE = 2;
    private static final int ADVERB = 3;

    private Dictionary() {}

    private static Map<String, int[]> open() {
        Map<String, int[]> words = new HashMap<>(60_000);
        for (String[] row : WordList.rows("word-classes")) {
            words.put(row[0], counts(row[1]));
        }
        return words;
    }

    /** {@code n72v135}: tagged 72 times as a noun, 135 times as a verb; -1 for the classes it never has. */
    private static int[] counts(String packed) {
        int[] counts = {-1, -1, -1, -1};
        int at = 0;
        while (at < packed.length()) {
            int kind = "nvar".indexOf(packed.charAt(at));
            int end = at + 1;
            while (end < packed.length() && Character.isDigit(packed.charAt(end))) {
                end++;
            }
            counts[kind] = Integer.parseInt(packed.substring(at + 1, end));
            at = end;
        }
        return counts;
    }

    private static Map<String, Set<String>> closed() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String[] row : WordList.rows("closed-classes")) {
            classes.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
        return classes;
    }

    /** Whether a word in small letters belongs to a closed class, such as {@code preposition}. */
    public static boolean is(String word, String kind) {
        return CLOSED.getOrDefault(kind, Set.of()).contains(word);
    }

    static boolean isVerb(String base) {
        return count(base, VERB) >= 0;
    }

    static boolean knows(String word) {
        return OPEN.containsKey(word) || Verbs.of(word).isPresent() || noun(word) >= 0;
    }

    /** How often a word was tagged as a noun, singular or plural; -1 for never. */
    static int noun(String word) {
        int own = count(word, NOUN);
        if (own >= 0 || !word.endsWith("s") || word.length() < 3) {
            return own;
        }
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("ie")) {
            return count(stem.substring(0, stem.length() - 2) + "y", NOUN);
        }
        return Math.max(count(stem, NOUN), stem.endsWith("e") ? count(stem.substring(0, stem.length() - 1), NOUN) : -1);
    }

    static int verb(String base) {
        return count(base, VERB);
    }

    static int adjective(String word) {
        return count(word, ADJECTIVE);
    }

    static int adverb(String word) {
        return count(word, ADVERB);
    }

    private static int count(String word, int kind) {
        int[] counts = OPEN.get(word);
        return counts == null ? -1 : counts[kind];
    }
}
