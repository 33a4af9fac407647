package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a year from a count of a thousand or two. */
final class Years {

    private static final Set<String> ROUGHLY = Set.of(
            "than",
            "about",
            "nearly",
            "over",
            "some",
            "roughly",
            "almost",
            "least",
            "approximately",
            "only",
            "just",
            "another");
    private static final Set<String> DATED = Set.of(
            "in", "since", "by", "of", "from", "until", "during", "the", "late", "early", "mid", "before", "after",
            "and", "to", "for", "through", "year", "'s", "’s", "her", "his", "its", "their", "a", "-", "–");

    private Years() {}

    /** Whether the word is a year such as {@code 2022}, and not a count, price or measure. */
    static boolean stands(Passage p, int i) {
        Word word = p.at(i);
        if (!word.isNumber() || word.lower().length() != 4 || word.end() - word.start() != 4 || !isYear(word.lower())) {
            return false;
        }
        boolean marked = Money.stands(p, i) || p.glued(i + 1) && isGluedWord(p, i + 1) && !isDecade(p, i);
        if (marked || Units.isUnit(p, i + 1) || p.is(i + 1, "people") || NumberWords.is("scale", p.lower(i + 1))) {
            return false;
        }
        boolean counts = p.at(i + 1).shape() == Word.Shape.LOWER && FigureWords.isPlural(p.lower(i + 1));
        boolean modern = word.lower().compareTo("1900") >= 0;
        return !counts || !(ROUGHLY.contains(p.lower(i - 1)) || !modern && !DATED.contains(p.lower(i - 1)));
    }

    private static boolean isGluedWord(Passage p, int i) {
        return p.at(i).isText() && !p.is(i, "'s");
    }

    private static boolean isYear(String digits) {
        return digits.indexOf('.') < 0 && digits.compareTo("1500") >= 0 && digits.compareTo("2150") <= 0;
    }

    static boolean isDecade(Passage p, int i) {
        return (p.is(i + 1, "s") || p.is(i + 1, "'s"))
                && p.glued(i + 1)
                && p.lower(i).endsWith("0");
    }

    /** Index just past a year or a pair such as {@code 2019-20}. */
    static int end(Passage p, int i) {
        boolean pair = (p.isHyphen(i + 1) || p.is(i + 1, "/"))
                && p.glued(i + 1)
                && p.glued(i + 2)
                && p.at(i + 2).isNumber();
        return pair && number(p.lower(i + 2)) != null && !p.isHyphen(i + 3) ? i + 3 : i + 1;
    }

    /** {@code 2020} or {@code 20} as a year; null for anything else. */
    static @Nullable Integer number(String digits) {
        if ((digits.length() != 2 && digits.length() != 4) || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 2
                ? Integer.valueOf(2000 + year)
                : year < 1500 || year > 2150 ? null : Integer.valueOf(year);
    }
}
