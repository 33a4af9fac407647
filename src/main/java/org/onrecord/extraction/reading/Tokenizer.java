package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/**
 * Splits a text into words, numbers and marks. Clitics stand alone ({@code Biden|’s}, {@code do|n’t}); abbreviations keep
 * their full stop; a compound with hyphens is one word.
 */
public final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("s", "d", "m", "ll", "re", "ve");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** All tokens of a text, in order. */
    public static List<Token> tokens(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        return tokens;
    }

    private int step(int at) {
        int c = text.codePointAt(at);
        if (isBlank(c)) {
            return at + Character.charCount(c);
        }
        return isWord(c) || startsTag(at) ? word(at) : mark(at);
    }

    /** Blanks, and invisible characters that no word needs. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0;
    }

    private static boolean isWord(int c) {
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

    /** An account name or a topic: {@code @name}, {@code #topic}. */
    private boolean startsTag(int at) {
        char c = text.charAt(at);
        return (c == '@' || c == '#') && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int word(int start) {
        int end = start + 1;
        boolean address = startsTag(start);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isWord(c) && !joins(start, end, address)) {
                break;
            }
            address |= c == '@' || (c == ':' && text.startsWith("://", end));
            end += Character.charCount(c);
        }
        int stop = withFullStop(start, end);
        addWord(start, stop);
        return stop;
    }

    /** Whether a mark inside a word holds it together: hyphen, apostrophe, a number's point, an address. */
    private boolean joins(int start, int at, boolean address) {
        if (at + 1 >= text.length() || !isWord(text.codePointAt(at + 1))) {
            boolean slashes = address && text.charAt(at) == '/' && text.charAt(at - 1) == ':';
            return at + 3 < text.length() && (text.startsWith("://", at) || slashes);
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '‐', '‑', '\'', '’', '&', '@' -> isWord(before);
            case '.' -> digits || address || initials(start, at) || !digits && looksLikeHost(at);
            case ',', ':' -> digits;
            case '/', '?', '=', '%', '#', '+', '~' -> address;
            default -> false;
        };
    }

    /** {@code U.S}: single letters with full stops between. */
    private boolean initials(int start, int at) {
        int length = at - start;
        return Character.isLetter(text.charAt(at - 1))
                && (length == 1 || (text.charAt(at - 2) == '.'))
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    /** {@code example.com}: both sides in small letters. */
    private boolean looksLikeHost(int at) {
        return Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
    }

    private int withFullStop(int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.' || end - start > 12) {
            return end;
        }
        int next = end + 1;
        while (next < text.length() && next < end + 4 && isBlank(text.charAt(next))) {
            next++;
        }
        boolean beforeNumber = next < text.length() && Character.isDigit(text.charAt(next));
        return Abbreviations.takes(text.substring(start, end), beforeNumber) ? end + 1 : end;
    }

    private void addWord(int start, int end) {
        int split = clitic(start, end);
        if (split > start) {
            add(start, split);
            add(split, end);
        } else {
            add(start, end);
        }
    }

    /** Where the clitic of a word begins, or its start when it has none. */
    private int clitic(int start, int end) {
        int from = Math.max(start + 1, end - 3);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’' || c == '‘') {
                String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                boolean not = tail.equals("t") && i - start >= 2 && Character.toLowerCase(text.charAt(i - 1)) == 'n';
                return not ? i - 1 : CLITICS.contains(tail) ? i : start;
            }
        }
        return start;
    }

    private int mark(int start) {
        char c = text.charAt(start);
        int end = start + Character.charCount(text.codePointAt(start));
        if (c == '\'' && end < text.length() && text.charAt(end) == '\'' || c == '’' && text.startsWith("’’", start)) {
            end++;
        } else if (c == '.' || c == '-' || c == '!' || c == '?') {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        }
        if ((c == '’' || c == '\'' || c == '‘') && end == start + 1) {
            end = apostrophe(start, end);
        }
        add(start, end);
        return end;
    }

    /** {@code Filter‘s}: a wrong mark before a clitic. */
    private int apostrophe(int start, int end) {
        boolean afterWord = start > 0 && isWord(text.charAt(start - 1));
        if (afterWord && end < text.length() && text.charAt(end) == 's') {
            boolean alone = end + 1 >= text.length() || !isWord(text.charAt(end + 1));
            return alone ? end + 1 : end;
        }
        return end;
    }

    private void add(int start, int end) {
        tokens.add(new Token(new Span(start, end)));
    }
}
