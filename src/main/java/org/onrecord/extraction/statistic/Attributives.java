package org.onrecord.extraction.statistic;

import org.onrecord.extraction.statistic.Measure.Type;

/**
 * Numbers in a compound that sort a thing instead of measuring it: {@code a two-term governor}, {@code a three-way
 * race}.
 */
final class Attributives {

    /** Compounds with larger numbers count: {@code a 50-state poll}. */
    private static final int SMALL = 13;

    private Attributives() {}

    /** Whether a number that is joined to the word behind it says only of what sort something is. */
    static boolean sorts(Passage p, Numeral n, Measure m) {
        int noun = n.to() + 1;
        if (!p.isHyphen(n.to()) || !p.at(noun).isText()) {
            return false;
        }
        boolean joined = p.isHyphen(noun + 1) && (p.is(noun, "on") || p.is(noun, "by") || p.is(noun, "to"));
        boolean kind = FigureWords.is("sorting", p.lower(noun))
                || FigureWords.is("contestant", p.lower(noun)) && isNear(p, noun, "contest");
        return joined || n.isBelow(SMALL) && (kind || isOneOfAKind(p, n, m)) || isSpan(p, noun, m);
    }

    /** {@code a one-bedroom flat}, {@code a one-issue candidate}; a {@code one-vote} lead counts. */
    private static boolean isOneOfAKind(Passage p, Numeral n, Measure m) {
        boolean counts = p.is(n.to() + 1, "vote") || p.is(n.to() + 1, "seat");
        return p.is(n.from(), "one") && m.type() == Type.COUNT && !counts;
    }

    /** {@code over a five-year period}: the time that another figure is for. */
    private static boolean isSpan(Passage p, int unit, Measure m) {
        return m.type() == Type.TIME && isNear(p, unit, "span");
    }

    private static boolean isNear(Passage p, int noun, String kind) {
        return FigureWords.is(kind, p.lower(noun + 1))
                || p.at(noun + 1).isText() && FigureWords.is(kind, p.lower(noun + 2));
    }
}
