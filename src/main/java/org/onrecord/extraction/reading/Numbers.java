package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds where a number ends: figures with their separators, dates, clock times, telephone numbers, decades. */
final class Numbers {

    private static final int MOST_GROUPS = 5;
    private static final int LONGEST_GROUP = 10;

    private Numbers() {}

    /** Just past the number that begins at a place, or the place itself where none does. */
    static int end(String text, int at) {
        int first = begin(text, at);
        if (first < 0) {
            return at;
        }
        if (first > at && Characters.isApostrophe(text.charAt(at))) {
            return pastYear(text, at, first);
        }
        int figure = pastFigure(text, first);
        int groups = pastGroups(text, first);
        return groups > figure ? groups : ending(text, at, listed(text, at, figure));
    }

    /** The first digit: here, or behind the sign of {@code +44}, the point of {@code .265}, the apostrophe of {@code '90s}. */
    private static int begin(String text, int at) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return at;
        }
        boolean sign = c == '+' || c == '.' || Characters.isApostrophe(c);
        return sign && Characters.isDigitAt(text, at + 1) && !Characters.isWordBefore(text, at) ? at + 1 : -1;
    }

    /** {@code '90s}, {@code ’72}: two digits. */
    private static int pastYear(String text, int at, int first) {
        int end = Characters.pastDigits(text, first);
        int tail = text.startsWith("s", end) ? end + 1 : end;
        return end - first == 2 && !Characters.isWordAt(text, tail) ? tail : at;
    }

    /** {@code 1,200.75}, {@code 7:30}; {@code 13,14} are two numbers. */
    private static int pastFigure(String text, int first) {
        int end = first;
        while (Characters.isDigitAt(text, end) || separates(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean separates(String text, int at) {
        if (!Characters.isDigitAt(text, at + 1) || !Characters.isDigitAt(text, at - 1)) {
            return false;
        }
        char c = text.charAt(at);
        return c == '.' || c == ':' || c == ',' && Characters.pastDigits(text, at + 1) == at + 4;
    }

    /** Telephone numbers, dates such as {@code 9/11} and {@code 11-20-2000}; {@code 5-10} is a range of two numbers. */
    private static int pastGroups(String text, int first) {
        List<Integer> lengths = new ArrayList<>();
        int at = first;
        boolean slash = false;
        while (lengths.size() <= MOST_GROUPS) {
            int end = Characters.pastDigits(text, at);
            lengths.add(end - at);
            boolean more = end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0;
            if (end == at || end - at > LONGEST_GROUP || !more || !Characters.isDigitAt(text, end + 1)) {
                boolean whole = end > at && !Characters.isWordAt(text, end);
                return whole && belongTogether(lengths, slash) ? end : first;
            }
            slash |= text.charAt(end) == '/';
            at = end + 1;
        }
        return first;
    }

    private static boolean belongTogether(List<Integer> lengths, boolean slash) {
        int size = lengths.size();
        if (size == 2) {
            int last = lengths.get(1);
            return slash
                    ? lengths.get(0) <= 2 && last <= 2
                    : last == 4 && (lengths.get(0) == 3 || lengths.get(0) == 5 || lengths.get(0) == 7);
        }
        return size > 2;
    }

    /** The number of a list's point at the start of a line keeps its full stop: {@code 2. Results}. */
    private static int listed(String text, int at, int end) {
        int before = at - 1;
        while (before >= 0 && at - before < 4 && text.charAt(before) != '\n' && Characters.isBlankAt(text, before)) {
            before--;
        }
        boolean starts = before < 0 || text.charAt(before) == '\n';
        boolean stopped = text.startsWith(".", end) && end - at < 6 && end + 1 < text.length();
        boolean heads = Characters.isLetterAt(text, end + 2) || text.startsWith("“", end + 2);
        return starts && stopped && text.charAt(end + 1) == ' ' && heads ? end + 1 : end;
    }

    /** What clings to a number: {@code 20th}, {@code 1990s}, {@code 3G}; but {@code 5|pm} and {@code 35|mm} are two words. */
    private static int ending(String text, int at, int end) {
        int letters = Characters.pastLetters(text, end);
        boolean money = at > 0 && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL;
        if (letters == end || WordPieces.isUnit(text.substring(end, letters), money)) {
            return decade(text, at, end) && letters == end ? end + 2 : end;
        }
        int tail = letters;
        while (Characters.isWordAt(text, tail)) {
            tail += Character.charCount(text.codePointAt(tail));
        }
        return tail;
    }

    /** {@code 1930’s}, {@code 80's}. */
    private static boolean decade(String text, int at, int end) {
        boolean tens = end > at && text.charAt(end - 1) == '0' && (end - at == 2 || end - at == 4);
        return tens
                && end + 1 < text.length()
                && Characters.isApostrophe(text.charAt(end))
                && text.charAt(end + 1) == 's'
                && !Characters.isWordAt(text, end + 2);
    }
}
