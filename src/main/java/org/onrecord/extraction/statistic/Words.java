package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.statistic.Word.Shape;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Span;

/** Takes a stretch of text apart into {@link Word}s, in one pass. */
final class Words {

    /** A lakh crore has three pairs before its last group of three. */
    private static final int INDIAN_PAIRS = 5;

    private final String text;
    private final int end;
    private final List<Word> found = new ArrayList<>();
    private int at;

    private Words(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
    }

    static List<Word> of(String text, Span span) {
        return new Words(text, span).all();
    }

    private List<Word> all() {
        boolean spaced = true;
        while (at < end) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
                spaced = true;
                continue;
            }
            add(nextEnd(c), spaced);
            spaced = false;
        }
        return List.copyOf(found);
    }

    private int nextEnd(char c) {
        if (Character.isDigit(c) || (c == '.' && isDigit(at + 1) && !isDigit(at - 1))) {
            return numberEnd();
        }
        return Character.isLetter(c) ? wordEnd() : isClitic(at) ? at + 2 : at + 1;
    }

    private void add(int stop, boolean spaced) {
        String words = text.substring(at, stop);
        found.add(new Word(at, stop, lower(words), shape(words.charAt(0), words), spaced));
        at = stop;
    }

    private static Shape shape(char first, String words) {
        if (Character.isDigit(first) || (first == '.' && words.length() > 1)) {
            return Shape.NUMBER;
        }
        if (Character.isLetter(first)) {
            return isCapital(first, words) ? Shape.CAPITAL : Shape.LOWER;
        }
        if (isApostrophe(first) && words.length() > 1) {
            return Shape.LOWER;
        }
        return Character.getType(first) == Character.CURRENCY_SYMBOL ? Shape.CURRENCY : Shape.MARK;
    }

    /** A capital at the start, or within as in {@code iPhone}. */
    private static boolean isCapital(char first, String words) {
        return Character.isUpperCase(first) || words.length() > 2 && Character.isUpperCase(words.charAt(1));
    }

    /** Digits with separators: {@code 1,307,000}, {@code 10 000} with a no-break blank, {@code 2.5}. */
    private int numberEnd() {
        int i = at;
        boolean point = false;
        while (i < end) {
            if (isDigit(i)) {
                i++;
            } else if (!point && isGroup(i)) {
                i += 4;
            } else if (!point && isIndianGroup(i)) {
                i += 3;
            } else if (!point && text.charAt(i) == '.' && isDigit(i + 1)) {
                point = true;
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isGroup(int i) {
        char c = text.charAt(i);
        boolean separator = c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
        return separator && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
    }

    /** {@code 1,23,456}: groups of two before the last of three. */
    private boolean isIndianGroup(int i) {
        int group = i;
        for (int pairs = 0; pairs < INDIAN_PAIRS && group + 3 < end && text.charAt(group) == ','; pairs++) {
            boolean two = isDigit(group + 1) && isDigit(group + 2) && !isDigit(group + 3);
            group = two ? group + 3 : end;
            if (group + 3 < end && text.charAt(group) == ',' && isGroup(group)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Letters, digits after letters, and the full stops of {@code U.S.} and {@code a.m.}; not a possessive's ending.
     */
    private int wordEnd() {
        int i = at;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || isMarkOn(i) || isInnerApostrophe(i))) {
            i++;
        }
        i = codeEnd(i);
        while (i - at >= 1 && i + 1 < end && text.charAt(i) == '.' && isLoneLetter(i + 1) && isLoneTail(i)) {
            i += 2;
        }
        return i < end && i - at >= 3 && text.charAt(i) == '.' && text.charAt(i - 2) == '.' ? i + 1 : i;
    }

    /** {@code USD1,700} and {@code $A20} are a currency's code and a number. */
    private int codeEnd(int stop) {
        int i = at;
        while (i < stop && Character.isLetter(text.charAt(i))) {
            i++;
        }
        boolean dollar = at > 0 && text.charAt(at - 1) == '$';
        boolean code = i < stop
                && Character.isUpperCase(text.charAt(at))
                && Character.isDigit(text.charAt(i))
                && (dollar || Money.isCode(lower(text.substring(at, Math.min(i, at + 4)))));
        return code ? i : stop;
    }

    private boolean isMarkOn(int i) {
        return Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
    }

    private boolean isLoneTail(int i) {
        return i - at == 1 || text.charAt(i - 2) == '.';
    }

    private boolean isLoneLetter(int i) {
        return Character.isLetter(text.charAt(i)) && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private boolean isInnerApostrophe(int i) {
        return isApostrophe(text.charAt(i))
                && i > at
                && i + 1 < end
                && Character.isLetter(text.charAt(i + 1))
                && !isClitic(i);
    }

    private boolean isClitic(int i) {
        return i + 1 < end
                && isApostrophe(text.charAt(i))
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < end && Character.isDigit(text.charAt(i));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u200b';
    }

    /** {@code US} is the country, never the pronoun. */
    private static String lower(String words) {
        if (words.equals("US")) {
            return "u.s.";
        }
        return LowerCase.of(words).replace('\u2019', '\'').replace('\u2018', '\'');
    }
}
