package org.onrecord.articles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words with case, accents, curly marks and runs of blanks taken away, so that a search finds them however they are
 * typed.
 */
public record Folded(String words) {

    /** The character that makes the next one literal in a pattern of {@link #within()}. */
    public static final char ESCAPE = '\\';

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public static Folded of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String plain =
                bare.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
        return new Folded(BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** A pattern for {@code like} that finds these words anywhere, each character literally. */
    public String within() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
