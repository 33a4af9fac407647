package org.onrecord.web.facts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of an article as headings and page titles: on one line, cut between words with an ellipsis. */
public final class Titles {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Titles() {}

    /** Some words on one line, no longer than this many UTF-16 units and an ellipsis. */
    public static String cut(String words, int longest) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : safe(line, longest);
        return line.substring(0, end) + "…";
    }

    private static int safe(String line, int end) {
        return Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
    }

    /** Words that start a heading. */
    public static String capital(String words) {
        int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** A figure's heading: what it counts and the article's words for it, such as {@code Sales: up 3 percent}. */
    public static String figure(@Nullable String subject, String words) {
        String line = cut(words, 120);
        if (subject == null || line.toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT))) {
            return capital(line);
        }
        return capital(cut(subject, 80) + ": " + line);
    }
}
