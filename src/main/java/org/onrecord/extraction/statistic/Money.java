package org.onrecord.extraction.statistic;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Signs and codes of currencies, before a number: {@code $}, {@code US$}, {@code USD}. */
final class Money {

    private static final Map<String, String> SYMBOLS = kind("symbol");
    private static final Map<String, String> CODES = kind("code");

    private Money() {}

    private static Map<String, String> kind(String kind) {
        return Units.ROWS.stream()
                .filter(row -> row[1].equals(kind))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[2], (a, b) -> a));
    }

    static boolean isCode(String word) {
        return CODES.containsKey(word);
    }

    /** Whether a currency stands before the word at this index. */
    static boolean stands(Passage p, int i) {
        return start(p, i) < i;
    }

    /** Index of the currency's first word before a number, or the number's own index. */
    static int start(Passage p, int i) {
        int sign = p.is(i - 1, "=") || p.is(i - 1, "-") ? i - 2 : i - 1;
        if (p.at(sign).shape() == Word.Shape.CURRENCY) {
            return p.glued(sign) && CODES.containsKey(p.lower(sign - 1) + p.lower(sign))
                    ? sign - 1
                    : p.at(sign - 1).isCapital() && CODES.containsKey(p.lower(sign - 1) + p.lower(sign))
                            ? sign - 1
                            : sign;
        }
        boolean behind = p.glued(sign) && p.glued(i) && CODES.containsKey(p.lower(sign) + p.lower(sign - 1));
        if (behind) {
            return sign - 1;
        }
        return sign == i - 1 && p.at(sign).isCapital() && CODES.containsKey(p.lower(sign)) ? sign : i;
    }

    /** The currency's name in the plural, such as {@code dollars}; null when none stands there. */
    static @Nullable String name(Passage p, int i) {
        int start = start(p, i);
        if (start == i) {
            return null;
        }
        int last = p.at(start + 1).shape() == Word.Shape.CURRENCY ? start + 1 : start;
        String two = CODES.get(p.lower(start) + p.lower(last));
        if (last > start && two != null) {
            return two;
        }
        String reversed = CODES.get(p.lower(start + 1) + p.lower(start));
        if (start + 1 < i && reversed != null) {
            return reversed;
        }
        return p.at(start).isCapital() ? CODES.get(p.lower(start)) : SYMBOLS.get(p.lower(start));
    }

    /** The name of a sign after a number, as in {@code 1,200€}; null for any other word. */
    static @Nullable String after(Passage p, int i) {
        String symbol = SYMBOLS.get(p.lower(i));
        return symbol == null && p.at(i).isCapital() && CODES.containsKey(p.lower(i)) ? CODES.get(p.lower(i)) : symbol;
    }
}
