package org.onrecord.extraction.reading;

import java.util.Map;
import java.util.Set;

/** Which classes a word can have, from a word net and from lists of the words that belong to small classes. */
public final class Dictionary {

    /** {@code n72v135}: tagged 72 times as a noun, 135 times as a verb, never as anything else. */
    private static final WordList OPEN = WordList.named("word-classes");

    private static final Map<String, Set<String>> CLOSED = WordList.kinds("closed-classes");

    private Dictionary() {}

    /** Whether a word in small letters belongs to a closed class, such as {@code preposition}. */
    public static boolean is(String word, String kind) {
        return CLOSED.getOrDefault(kind, Set.of()).contains(word);
    }

    static boolean isVerb(String base) {
        return count(base, 'v') >= 0;
    }

    static boolean knows(String word) {
        return OPEN.contains(word) || Verbs.of(word).isPresent() || noun(word) >= 0;
    }

    /** How often a word was tagged as a noun, singular or plural; -1 for never. */
    static int noun(String word) {
        int own = count(word, 'n');
        if (own >= 0 || !word.endsWith("s") || word.length() < 3) {
            return own;
        }
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("ie")) {
            return count(stem.substring(0, stem.length() - 2) + "y", 'n');
        }
        return Math.max(count(stem, 'n'), stem.endsWith("e") ? count(stem.substring(0, stem.length() - 1), 'n') : -1);
    }

    static int verb(String base) {
        return count(base, 'v');
    }

    static int adjective(String word) {
        return count(word, 'a');
    }

    static int adverb(String word) {
        return count(word, 'r');
    }

    /** How often a word was tagged as a class; -1 for never. */
    private static int count(String word, char kind) {
        String counts = OPEN.get(word);
        int at = counts == null ? -1 : counts.indexOf(kind);
        if (counts == null || at < 0) {
            return -1;
        }
        int count = 0;
        while (++at < counts.length() && Character.isDigit(counts.charAt(at))) {
            count = 10 * count + counts.charAt(at) - '0';
        }
        return count;
    }
}
