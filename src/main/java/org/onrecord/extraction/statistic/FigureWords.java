package org.onrecord.extraction.statistic;

import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.reading.WordList;

/** Words that bound and shape the noun phrases around a figure. */
final class FigureWords {

    private static final Map<String, Set<String>> KINDS = WordList.kinds("figure-words");

    private FigureWords() {}

    static boolean is(String kind, String word) {
        return KINDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a word looks like a plural noun. */
    static boolean isPlural(String word) {
        if (is("plural", word)) {
            return true;
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s")
                && !isClosed(word);
    }

    /** A word of the grammar, which no noun phrase runs through. */
    static boolean isClosed(String word) {
        return is("determiner", word)
                || is("preposition", word)
                || is("conjunction", word)
                || is("pronoun", word)
                || is("auxiliary", word)
                || is("adverb", word);
    }

    static boolean isVerb(String word) {
        return is("verb", word) || is("auxiliary", word);
    }
}
