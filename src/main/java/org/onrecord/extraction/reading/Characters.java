package org.onrecord.extraction.reading;

/** What a character is to a reader of words; places outside a text hold nothing. */
final class Characters {

    private static final int LONGEST_REACH = 80;

    private Characters() {}

    /** Blanks, and invisible characters that no word needs. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0;
    }

    /** Letters, digits, the marks on them, and what joins emoji. */
    static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || isJoined(c);
    }

    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.SURROGATE
                || c == 0x200D
                || c == '_';
    }

    static boolean isWordAt(String text, int at) {
        return at >= 0 && at < text.length() && isWord(text.codePointAt(at));
    }

    static boolean isWordBefore(String text, int at) {
        return at > 0 && isWord(text.codePointBefore(at));
    }

    static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    static boolean isBlankAt(String text, int at) {
        return at < 0 || at >= text.length() || isBlank(text.charAt(at));
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Just past the digits that begin at a place, at most {@value #LONGEST_REACH}. */
    static int pastDigits(String text, int at) {
        int end = at;
        while (isDigitAt(text, end) && end - at < LONGEST_REACH) {
            end++;
        }
        return end;
    }

    /** Just past the letters that begin at a place, at most {@value #LONGEST_REACH}. */
    static int pastLetters(String text, int at) {
        int end = at;
        while (isLetterAt(text, end) && end - at < LONGEST_REACH) {
            end++;
        }
        return end;
    }
}
