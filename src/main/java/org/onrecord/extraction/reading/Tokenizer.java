package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/**
 * Splits a text into words, numbers and marks as the English Universal Dependencies treebanks do. Clitics stand alone
 * ({@code Biden|’s}, {@code do|n’t}); abbreviations keep their full stop; a compound is cut at its hyphens
 * ({@code long|-|term}) unless one of its parts is a prefix ({@code co-operate}).
 */
public final class Tokenizer {

    private static final int LONGEST_ABBREVIATION = 12;

    /** Signs of currencies in letters that stand right before a number: {@code Sh2.4 billion}. */
    private static final Set<String> SHILLINGS = Set.of("Sh", "Ksh", "KSh", "Ush", "USh", "Tsh", "TSh", "Rs");

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
        if (Characters.isBlank(c)) {
            return at + Character.charCount(c);
        }
        int whole = whole(at);
        if (whole == at && Characters.isWord(c)) {
            return word(at);
        }
        int end = whole > at ? whole : Marks.end(text, at);
        add(at, end);
        return end;
    }

    /** Just past an address, a number or a shortened word, or the place itself where none begins. */
    private int whole(int at) {
        int end = Addresses.end(text, at);
        end = end > at ? end : Numbers.end(text, at);
        return end > at ? end : Clitics.end(text, at);
    }

    private int word(int start) {
        int listed = WordPieces.pastWhole(text, start);
        int end = listed > start ? listed : pastWord(start);
        end = withFullStop(start, end);
        int split = Clitics.in(text, start, end);
        if (split > start) {
            add(start, split);
        }
        add(split, end);
        return end;
    }

    private int pastWord(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Characters.isWord(c) ? isCode(start, end) : !joins(start, end)) {
                break;
            }
            end += Character.charCount(c);
        }
        return withDollar(start, end);
    }

    /** {@code USD|1,700}: a currency's code and a number are two words. */
    private boolean isCode(int start, int at) {
        if (!Character.isDigit(text.charAt(at)) || at - start > 3) {
            return false;
        }
        int past = Characters.pastDigits(text, at);
        boolean shillings = SHILLINGS.contains(text.substring(start, at));
        return shillings || at - start == 3 && text.startsWith(",", past) && isCapitals(start, at);
    }

    private boolean isCapitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code US$}. */
    private int withDollar(int start, int end) {
        return end - start <= 3 && text.startsWith("$", end) && isCapitals(start, end) ? end + 1 : end;
    }

    /** Whether a mark inside a word holds it together: an apostrophe, a prefix's hyphen, the full stops of initials. */
    private boolean joins(int start, int at) {
        if (!Characters.isWordAt(text, at + 1)) {
            return false;
        }
        char c = text.charAt(at);
        boolean letters = Characters.isLetterAt(text, at - 1) && Characters.isLetterAt(text, at + 1);
        return switch (c) {
            case '-', '‐', '‑' -> WordPieces.holds(text, start, at);
            case '\'', '’', '&' -> Characters.isWordBefore(text, at);
            case '*' -> letters;
            case '.' -> letters && (initials(start, at) || looksLikeHost(at));
            default -> false;
        };
    }

    /** {@code U.S}: single letters with full stops between. */
    private boolean initials(int start, int at) {
        return (at - start == 1 || text.charAt(at - 2) == '.') && !Characters.isLetterAt(text, at + 2);
    }

    /** {@code example.com}: both sides in small letters. */
    private boolean looksLikeHost(int at) {
        return Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
    }

    private int withFullStop(int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.' || end - start > LONGEST_ABBREVIATION) {
            return end;
        }
        int next = end + 1;
        while (next < text.length() && next < end + 4 && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        boolean beforeNumber = Characters.isDigitAt(text, next) || start > 0 && text.charAt(start - 1) == '(';
        return Abbreviations.takes(text.substring(start, end), beforeNumber) ? end + 1 : end;
    }

    private void add(int start, int end) {
        tokens.add(new Token(new Span(start, end)));
    }
}
