package org.onrecord.extraction.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.text.LowerCase;

/** The listed pieces of words that decide where a token ends. */
final class WordPieces {

    private static final Map<String, Set<String>> KINDS = WordList.kinds("word-pieces");
    private static final Set<String> PREFIXES = of("prefix");
    private static final Set<String> SUFFIXES = of("suffix");
    private static final Set<String> LOOSE = of("loose");
    private static final Set<String> UNITS = of("unit");
    private static final Set<String> MONEY_UNITS = of("money-unit");
    private static final Set<String> ELISIONS = of("elision");
    private static final List<String> WHOLE = Stream.of("slashed", "degree", "marked")
            .flatMap(kind -> of(kind).stream())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();
    private static final Map<String, Integer> MERGED = of("merged").stream()
            .collect(Collectors.toUnmodifiableMap(word -> word.replace(" ", ""), word -> word.indexOf(' ')));
    private static final int LONGEST_PREFIX = 7;

    private WordPieces() {}

    /** The pieces of one kind. */
    static Set<String> of(String kind) {
        return KINDS.getOrDefault(kind, Set.of());
    }

    /**
     * Whether a hyphen stays inside its word: behind a prefix ({@code co-operate}) or before a suffix
     * ({@code clock-wise}); {@code over-the-counter} is cut for its small words.
     *
     * @param start where the word begins
     * @param hyphen where its hyphen stands
     */
    static boolean holds(String text, int start, int hyphen) {
        String rest = text.substring(hyphen + 1, Characters.pastLetters(text, hyphen + 1));
        if (SUFFIXES.contains(rest) && !Characters.isWordAt(text, hyphen + 1 + rest.length())) {
            return true;
        }
        boolean capitals = hyphen - start > 1 && Character.isUpperCase(text.charAt(start + 1));
        return hyphen - start <= LONGEST_PREFIX
                && !capitals
                && PREFIXES.contains(lower(text, start, hyphen))
                && !LOOSE.contains(rest)
                && (hyphen - start > 1 || !rest.isEmpty() && Character.isLowerCase(rest.charAt(0)));
    }

    /** The end of a word that is listed with its marks, such as {@code w/o} or {@code Ph.D}; else the place itself. */
    static int pastWhole(String text, int at) {
        for (String word : WHOLE) {
            boolean here = text.regionMatches(Character.isLowerCase(word.charAt(0)), at, word, 0, word.length());
            if (here && !Characters.isWordAt(text, at + word.length())) {
                return at + word.length();
            }
        }
        return at;
    }

    /** Whether letters behind a number are a word of their own: {@code 5|pm}, {@code $3|M}. */
    static boolean isUnit(String letters, boolean money) {
        return UNITS.contains(letters) || money && MONEY_UNITS.contains(letters);
    }

    /** Whether the letters behind an apostrophe are a shortened word: {@code 'em}, {@code ’til}. */
    static boolean isElision(String letters) {
        return ELISIONS.contains(LowerCase.of(letters));
    }

    /** Where the second word begins in one that is written as one, such as {@code cannot}; 0 for other words. */
    static int split(String word) {
        return word.length() > 8 ? 0 : MERGED.getOrDefault(LowerCase.of(word), 0);
    }

    private static String lower(String text, int start, int end) {
        return LowerCase.of(text.substring(start, end));
    }
}
