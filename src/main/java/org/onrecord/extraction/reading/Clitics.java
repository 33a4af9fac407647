package org.onrecord.extraction.reading;

import java.util.Set;
import org.onrecord.text.LowerCase;

/** The little words that cling to the word before them: {@code she|’s}, {@code do|n’t}, {@code can|not}. */
final class Clitics {

    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "d", "m", "ll", "re", "ve");

    private Clitics() {}

    /** Where the clitic of a word begins, or the word's start when it has none. */
    static int in(String text, int start, int end) {
        for (int i = Math.max(start + 1, end - 3); i < end; i++) {
            if (Characters.isApostrophe(text.charAt(i))) {
                return behind(text, start, i, end);
            }
        }
        return start + (end - start > 8 ? 0 : WordPieces.split(text.substring(start, end)));
    }

    private static int behind(String text, int start, int apostrophe, int end) {
        String tail = LowerCase.of(text.substring(apostrophe + 1, end));
        boolean not = tail.equals("t")
                && apostrophe - start >= 2
                && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
        return not ? apostrophe - 1 : AFTER_APOSTROPHE.contains(tail) ? apostrophe : start;
    }

    /**
     * Just past a clitic or a shortened word that stands apart ({@code 's}, {@code ‘s}, {@code 'em}), or the place itself
     * where none does.
     */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (!Characters.isApostrophe(c) && c != '`') {
            return at;
        }
        int end = Characters.pastLetters(text, at + 1);
        String letters = text.substring(at + 1, end);
        boolean alone = !Characters.isWordAt(text, end);
        boolean clings = Characters.isWordBefore(text, at);
        boolean s = letters.equals("s") && (clings || c == '\'');
        return alone && (s || !clings && c != '`' && WordPieces.isElision(letters)) ? end : at;
    }

    /** Whether a token is a clitic with its apostrophe. */
    static boolean is(String token) {
        int apostrophe = token.length() > 1 && Character.toLowerCase(token.charAt(0)) == 'n' ? 1 : 0;
        char mark = token.charAt(apostrophe);
        if (!Characters.isApostrophe(mark) && mark != '`') {
            return false;
        }
        String tail = LowerCase.of(token.substring(apostrophe + 1));
        return apostrophe == 1 ? tail.equals("t") : AFTER_APOSTROPHE.contains(tail);
    }
}
