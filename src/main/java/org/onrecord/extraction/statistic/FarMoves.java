package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.text.Quantity.Change;

/** Words of change that stand apart from their figure, behind what is moved or when it moved. */
final class FarMoves {

    /** How many words may stand between. */
    private static final int REACH = 14;

    private static final int OBJECT = 9;

    private FarMoves() {}

    /**
     * {@code reduce the risk of strikes by 27 percent}, {@code fell in March to 5}, {@code sank 8.6 percent last year, to
     * 2.31 million}: what moved, when, or by how much stands between verb and figure.
     */
    static @Nullable Moved before(Passage p, int figure) {
        if (!p.is(figure - 1, "by") && !p.is(figure - 1, "to")) {
            return null;
        }
        boolean set = p.is(figure - 2, ",");
        int past = set ? figure - 3 : figure - 2;
        int least = figure - (set ? REACH : OBJECT);
        for (int i = past; i >= 0 && i >= least && !p.parts(i); i--) {
            Change verb = Changes.as("verb", p.lower(i));
            if (verb != null && moves(p, i, figure, set)) {
                return new Moved(i, i + 1, verb, false, true);
            }
            Change adverb = set && i == past && !Changes.isPhrasal(p, i) ? Changes.as("adverb", p.lower(i)) : null;
            if (adverb != null) {
                return new Moved(i, i + 1, adverb, false);
            }
            boolean other = FigureWords.isVerb(p.lower(i)) && !FigureWords.is("noun-too", p.lower(i));
            if (other || !set && isAnother(p, i)) {
                return null;
            }
        }
        return null;
    }

    /** A number that is no year. */
    private static boolean isAnother(Passage p, int i) {
        return p.at(i).isNumber() && !Years.stands(p, i);
    }

    private static boolean moves(Passage p, int i, int figure, boolean set) {
        boolean dative = p.is(figure - 1, "to") && !set && FigureWords.is("given", p.lower(figure - 2));
        boolean noun = p.is(i - 1, "the") || p.is(i - 1, "a");
        boolean spreads = (p.lower(i).startsWith("expan") || p.lower(i).startsWith("exten")) && p.is(figure - 1, "to");
        boolean idle = dative || noun || spreads || IdleMoves.isMargin(p, p.lower(i), figure);
        String next = p.lower(i + 1);
        boolean takes = FigureWords.is("determiner", next) || !FigureWords.isClosed(next);
        return !idle && (takes || set || isWhen(p, i + 1));
    }

    /** {@code in March}, {@code during the first quarter}, {@code from a year earlier}: when a move took place. */
    private static boolean isWhen(Passage p, int i) {
        return FigureWords.is("while", p.lower(i));
    }

    /** {@code has stayed at $1.50}, {@code held rates at 5 percent}, {@code had not budged from 58}: nothing moved. */
    static @Nullable Moved held(Passage p, int figure) {
        if (p.is(figure - 1, "from")) {
            return isStill(p, figure - 2) ? new Moved(figure - 2, figure - 1, Change.UNCHANGED, false) : null;
        }
        boolean set = p.is(figure - 2, ",");
        int past = !p.is(figure - 1, "at") ? -1 : set ? figure - 3 : figure - 2;
        for (int i = past; i >= 0 && i >= figure - OBJECT && !p.parts(i); i--) {
            String w = p.lower(i);
            if (FigureWords.is("holding", w) && !set || Changes.as("verb", w) == Change.UNCHANGED) {
                return new Moved(i, i + 1, Change.UNCHANGED, false);
            }
            if (FigureWords.isVerb(w) && !FigureWords.is("noun-too", w) || Changes.as("verb", w) != null) {
                return null;
            }
        }
        return null;
    }

    private static boolean isStill(Passage p, int i) {
        boolean budge = p.is(i, "budged") || p.is(i, "budge") || p.is(i, "moved") || p.is(i, "changed");
        boolean not = p.is(i - 1, "n't") || p.is(i - 1, "not") || p.is(i - 1, "barely") || p.is(i - 1, "hardly");
        return p.is(i, "unchanged") || budge && (not || p.lower(i - 1).endsWith("n't") || p.is(i - 1, "little"));
    }
}
