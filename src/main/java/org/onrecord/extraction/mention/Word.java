package org.onrecord.extraction.mention;

import java.text.Normalizer;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Span;

/**
 * A word as names are read: without its possessive ending, with what stands before it.
 *
 * @param key lower case, without accents and full stops
 * @param possessive whether {@code ’s} or {@code ’} follows
 * @param gap what separates it from the word before
 * @param opens whether it may be capitalised only for its place: first of a sentence, line or quotation
 */
record Word(int start, int end, String text, String key, boolean possessive, Gap gap, boolean opens) {

    /** What stands between two words. */
    enum Gap {
        /** Nothing but blanks, or the full stop of an abbreviation: one name may go on. */
        BLANK,
        COMMA,
        /** An opening parenthesis or bracket. */
        OPEN,
        QUOTE,
        OTHER,
        /** The end of a sentence. */
        STOP,
        /** The end of a paragraph or line. */
        BREAK
    }

    static String key(String text) {
        String plain = text.indexOf('.') < 0 ? text : text.replace(".", "");
        String folded = isAscii(plain) ? plain : fold(plain);
        return LowerCase.of(folded);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == '’' ? '\'' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    Span span() {
        return new Span(start, end);
    }

    boolean joined() {
        return gap == Gap.BLANK;
    }

    boolean capital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether it has two letters or more, all capitals, as {@code NASA} and {@code U.S} do. */
    boolean allCapitals() {
        return text.length() > 1 && text.codePoints().noneMatch(Character::isLowerCase) && capital();
    }

    /** Whether it is a single capital letter, as in {@code John F. Kennedy}. */
    boolean initial() {
        return capital() && key.length() == 1 || allCapitals() && text.indexOf('.') == 1 && key.length() == 2;
    }

    /** Whether it is an article, pronoun, preposition and the like; {@code US} is none though {@code us} is. */
    boolean closed() {
        return WordLists.isClosed(key) && !(key.equals("us") && allCapitals()) && text.indexOf('.') < 0;
    }
}
