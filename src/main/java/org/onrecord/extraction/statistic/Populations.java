package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;

/**
 * Among whom a figure holds: {@code among women aged 25 to 34}, {@code in children under five}, {@code for Black men}.
 * After {@code among} any plural is the population of a share or rate, after {@code in} and {@code for} only a word for
 * people; an amount holds {@code among} people alone, since what is {@code for} them goes to them.
 */
final class Populations {

    private static final int REACH = 14;

    private Populations() {}

    /**
     * The population told behind a figure, else before it in its clause, else at the head of its sentence; null when
     * none is told.
     */
    static @Nullable String around(Passage p, Figure figure) {
        boolean shared = figure.isShared();
        String told = first(p, shared, figure.end(), Math.min(figure.limit(), figure.end() + REACH));
        if (told == null) {
            told = first(p, shared, clauseStart(p, figure), figure.from());
        }
        boolean after = told == null && end(p, shared, 0) < figure.from();
        return after ? named(p, shared, 0) : told;
    }

    private static int clauseStart(Passage p, Figure figure) {
        int last = figure.previous == null ? 0 : figure.previous.to;
        int i = figure.from();
        while (i > last && i > figure.from() - REACH && !ends(p, i - 1)) {
            i--;
        }
        return i;
    }

    private static @Nullable String first(Passage p, boolean shared, int from, int to) {
        for (int i = from; i < to && !ends(p, i); i++) {
            String told = named(p, shared, i);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static boolean ends(Passage p, int i) {
        return p.parts(i) || p.is(i, "and") || p.is(i, "but") || p.is(i, "while");
    }

    private static @Nullable String named(Passage p, boolean shared, int i) {
        int end = end(p, shared, i);
        int start = NounPhrases.afterDeterminers(p, i + 1);
        return end == i ? null : p.words(p.is(start - 1, "those") ? start - 1 : start, end);
    }

    /** Index just past the population whose preposition is this word; the word's own index when none begins there. */
    private static int end(Passage p, boolean shared, int i) {
        boolean among = p.is(i, "among") || p.is(i, "amongst");
        if (!among && !(shared && (p.is(i, "in") || p.is(i, "for")))) {
            return i;
        }
        int start = NounPhrases.afterDeterminers(p, i + 1);
        int end = NounPhrases.end(p, start);
        boolean those = p.is(start - 1, "those") && agedEnd(p, start) > start;
        boolean group = end > start
                && (FigureWords.is("people", p.lower(end - 1))
                        || among && shared && FigureWords.isPlural(p.lower(end - 1)) && !isBest(p, start));
        return those ? agedEnd(p, start) : group ? agedEnd(p, end) : i;
    }

    /** {@code aged 25 to 34}, {@code ages 65 and over}, {@code under five}, {@code over 80}. */
    private static int agedEnd(Passage p, int from) {
        boolean aged = p.is(from, "aged") || p.is(from, "ages");
        int i = aged ? from + 1 : from;
        boolean bound = p.is(i, "under") || p.is(i, "over") || p.is(i, "between") || p.is(i, "above");
        i = bound ? i + 1 : i;
        if (i == from || !isAge(p, i)) {
            return from;
        }
        i++;
        boolean joined = p.is(i, "to") || p.is(i, "and") || p.isHyphen(i);
        boolean open = p.is(i + 1, "over") || p.is(i + 1, "older") || p.is(i + 1, "up") || p.is(i + 1, "under");
        return joined && (isAge(p, i + 1) || open || p.is(i + 1, "younger")) ? i + 2 : i;
    }

    private static boolean isAge(Passage p, int i) {
        return p.at(i).isNumber() || NumberWords.is("unit", p.lower(i)) || NumberWords.is("ten", p.lower(i));
    }

    /** {@code among the largest cities}: a place in a row, not a group that was looked at. */
    private static boolean isBest(Passage p, int i) {
        String w = p.lower(i);
        return w.equals("most")
                || w.equals("least")
                || w.equals("first")
                || w.endsWith("est")
                || w.equals("many")
                || p.is(i - 1, "other");
    }
}
