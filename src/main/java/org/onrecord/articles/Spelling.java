package org.onrecord.articles;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are told apart: by their exact letters, accents included, but not by their blanks. */
public final class Spelling {

    /** The longest name that is kept, in UTF-16 units. */
    public static final int LONGEST = 500;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    /** The name on one line, with single blanks and composed letters; look-alike letters stay what they are. */
    public static String of(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether it can be kept: something, and not a whole page. */
    public static boolean isName(String name) {
        String spelling = of(name);
        return !spelling.isEmpty() && spelling.length() <= LONGEST;
    }
}
