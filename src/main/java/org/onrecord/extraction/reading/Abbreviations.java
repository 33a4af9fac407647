package org.onrecord.extraction.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.text.LowerCase;

/** Words that keep a full stop, and whether a sentence may end with them. */
final class Abbreviations {

    private static final Map<String, String> KINDS =
            WordList.rows("abbreviations").stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private static final Set<String> IN_PASSING = Set.of("e.g", "i.e", "a.k.a", "c.f");

    private Abbreviations() {}

    /**
     * Whether a full stop belongs to the word before it.
     *
     * @param word without its full stop
     * @param beforeNumber whether a digit follows, or a bracket opens before it
     */
    static boolean takes(String word, boolean beforeNumber) {
        char first = word.charAt(0);
        if (word.length() == 1 && Character.isUpperCase(first)) {
            return first != 'I';
        }
        if (word.indexOf('.') > 0) {
            return Character.isLetter(first) && word.length() <= 8;
        }
        return switch (KINDS.getOrDefault(LowerCase.of(word), "none")) {
            case "number" -> beforeNumber;
            case "inner" -> true;
            case "title", "end" -> Character.isUpperCase(first) || word.equals("etc") || word.equals("al");
            default -> false;
        };
    }

    /**
     * Whether a sentence may end with an abbreviation.
     *
     * @param token with its full stop
     */
    static boolean mayEnd(String token) {
        String word = token.substring(0, token.length() - 1);
        return word.length() > 1
                && Character.isLetter(word.charAt(0))
                && !IN_PASSING.contains(LowerCase.of(word))
                && (word.indexOf('.') > 0
                        || KINDS.getOrDefault(LowerCase.of(word), "none").equals("end"));
    }
}
