package org.onrecord.extraction.reading;

import java.util.Comparator;
import java.util.List;

/** Finds where a mark ends: runs of one mark, ellipses, faces made of marks, and emoji with all that belongs to them. */
final class Marks {

    private static final List<String> FACES = WordPieces.of("emoticon").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final List<String> WHOLE = List.of("''", "’’", "‘’", "``", "<-");
    private static final String POINTS = ".…";
    private static final String CALLS = "!?";
    private static final String RUNS = "-–—*=~+#_/|<>^";
    private static final int JOINER = 0x200D;
    private static final int PICTURE = 0xFE0F;

    private Marks() {}

    /** Just past the mark that begins at a place; every character that no word takes is one. */
    static int end(String text, int at) {
        int face = pastFace(text, at);
        if (face > at) {
            return face;
        }
        for (String mark : WHOLE) {
            if (text.startsWith(mark, at)) {
                return at + mark.length();
            }
        }
        char c = text.charAt(at);
        if (POINTS.indexOf(c) >= 0 || CALLS.indexOf(c) >= 0) {
            return pastStops(text, at);
        }
        return RUNS.indexOf(c) >= 0 ? pastRun(text, at, c) : pastSymbol(text, at);
    }

    /** Whether a token is a face made of marks. */
    static boolean isFace(String token) {
        return FACES.contains(token);
    }

    /** {@code :)}, {@code ;-)}: not inside a word, not before a letter or digit. */
    private static int pastFace(String text, int at) {
        for (String face : FACES) {
            boolean here = text.startsWith(face, at) && !Characters.isWordAt(text, at + face.length());
            boolean letter = Character.isLetter(face.charAt(face.length() - 1)) || face.endsWith("/");
            boolean apart = at == 0 || !Characters.isWordBefore(text, at) || !letter;
            boolean tight = Characters.isDigitAt(text, at - 1) || text.startsWith("//", at + 1);
            if (here && apart && !tight) {
                return at + face.length();
            }
        }
        return at;
    }

    /** {@code ...}, {@code ?!}, {@code .?}; but {@code ...} and {@code ?} are two marks. */
    private static int pastStops(String text, int at) {
        int points = past(text, at, POINTS);
        return points - at > 1 ? points : past(text, points, CALLS);
    }

    private static int past(String text, int at, String marks) {
        int end = at;
        while (end < text.length() && marks.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int pastRun(String text, int at, char mark) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return mark == '-' && text.startsWith(">", end) ? end + 1 : end;
    }

    /** One symbol with its variation and skin tone, others joined to it, or a flag's two letters. */
    private static int pastSymbol(String text, int at) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean flag = isFlagLetter(first) && isFlagLetter(c) && end - at == 2;
            boolean joined = c == JOINER || text.codePointBefore(end) == JOINER && !Characters.isBlank(c);
            if (c != PICTURE && !joined && !flag && !(c >= 0x1F3FB && c <= 0x1F3FF)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
