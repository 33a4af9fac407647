package org.onrecord.extraction.reading;

import java.util.Set;
import org.onrecord.text.LowerCase;

/** Finds web and mail addresses, file names, account names and topics, which are words with marks inside. */
final class Addresses {

    private static final Set<String> HOSTS = WordPieces.of("host");
    private static final Set<String> FILES = WordPieces.of("file");
    private static final String PARTS_OF_NAMES = "-._%+#";
    private static final String NEVER_INSIDE = "<>\"“”«»{}|\\^`…";
    private static final String NEVER_LAST = ".,;:!?'’‘)]*";
    private static final int LONGEST_NAME = 80;

    private Addresses() {}

    /** Just past the address that begins at a place, or the place itself where none does. */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == '@' || c == '#') {
            return Characters.isLetterAt(text, at + 1) ? pastWord(text, at + 1) : at;
        }
        if (!Character.isLetterOrDigit(c) || Characters.isWordBefore(text, at)) {
            return at;
        }
        int name = pastName(text, at);
        if (text.startsWith("://", name) || text.startsWith("www.", at)) {
            return pastLink(text, at);
        }
        if (name < text.length() && text.charAt(name) == '@' && Characters.isWordAt(text, name + 1)) {
            return trimmed(text, name + 1, pastName(text, name + 1));
        }
        return named(text, at, trimmed(text, at, name));
    }

    private static int pastWord(String text, int at) {
        int end = at;
        while (Characters.isWordAt(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int pastName(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || PARTS_OF_NAMES.indexOf(c) >= 0;
    }

    /** {@code example.org}, {@code example.org/page}, {@code notes.pdf}. */
    private static int named(String text, int at, int end) {
        int dot = end - 1;
        while (dot > at && text.charAt(dot) != '.') {
            dot--;
        }
        if (dot <= at || !Characters.isLetterAt(text, dot + 1)) {
            return at;
        }
        String name = text.substring(at, dot);
        String last = LowerCase.of(text.substring(dot + 1, end));
        boolean host = HOSTS.contains(last) && Character.isLowerCase(text.charAt(dot + 1)) && name.length() > 1;
        if (host && text.startsWith("/", end) && Characters.isWordAt(text, end + 1)) {
            return pastLink(text, at);
        }
        boolean plain = name.indexOf('#') < 0 && !name.contains("..") && !name.endsWith(".");
        return host && plain || FILES.contains(last) ? end : at;
    }

    private static int pastLink(String text, int at) {
        int end = at;
        boolean bracket = false;
        while (end < text.length()
                && !Characters.isBlank(text.charAt(end))
                && NEVER_INSIDE.indexOf(text.charAt(end)) < 0) {
            bracket |= text.charAt(end) == '(';
            end++;
        }
        int trimmed = trimmed(text, at, end);
        return bracket && text.startsWith(")", trimmed) ? trimmed + 1 : trimmed;
    }

    private static int trimmed(String text, int at, int end) {
        int last = end;
        while (last > at && (NEVER_LAST.indexOf(text.charAt(last - 1)) >= 0 || text.charAt(last - 1) == '-')) {
            last--;
        }
        return last;
    }
}
