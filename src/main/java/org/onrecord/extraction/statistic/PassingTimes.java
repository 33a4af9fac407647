package org.onrecord.extraction.statistic;

import java.util.Set;

/** Tells lengths of time that only date something: {@code two days after}, {@code $5 million over two years}. */
final class PassingTimes {

    /** Behind a length of time: it tells when something was, not how long. */
    private static final Set<String> AFTER = Set.of(
            "after", "before", "ago", "later", "earlier", "off", "from", "away", "ended", "ending", "hence", "into",
            "until");

    /** Before a length of time: it bounds what another figure is for. */
    private static final Set<String> BOUNDS = Set.of("first", "last", "past", "next", "final", "following");

    /** How far before {@code in 34 years} its superlative stands. */
    private static final int REACH = 6;

    private PassingTimes() {}

    /** {@code two days after}, {@code six months to go}, {@code within three weeks}, {@code over two years}: the time dates something else. */
    static boolean dates(Passage p, Numeral n, Measure m) {
        String unit = p.lower(m.to() - 1);
        boolean brief = unit.startsWith("sec") || unit.startsWith("min") || unit.startsWith("hour");
        boolean bounds = BOUNDS.contains(p.lower(n.from() - 1)) && FigureWords.is("definite", p.lower(n.from() - 2));
        boolean goes = p.is(m.to(), "to") && p.is(m.to() + 1, "go");
        boolean shifts =
                AFTER.contains(p.lower(m.to())) && !(p.is(m.to(), "from") && Changes.before(p, n.from()) != null);
        if ((bounds || goes || shifts) && !p.isHyphen(n.to())) {
            return true;
        }
        int before = n.from() - 1;
        while (before > 0
                && (p.is(before, "just") || p.is(before, "only") || p.is(before, "about") || p.is(before, "the"))) {
            before--;
        }
        boolean in = p.is(before, "in") || p.is(before, "within");
        boolean definite = p.is(n.from() - 1, "the");
        return (!brief || definite) && !p.isHyphen(n.to()) && (in && !isRecord(p, before) || isSpread(p, before));
    }

    /** {@code the biggest raise in 34 years}: how long there was no such thing. */
    private static boolean isRecord(Passage p, int in) {
        for (int i = in - 1; i >= 0 && i > in - REACH && !p.parts(i); i--) {
            if (FigureWords.is("superlative", p.lower(i))) {
                return p.is(in, "in") && !p.is(in + 1, "the");
            }
        }
        return false;
    }

    /**
     * {@code $5 million over two years}, {@code $2 billion for bridges over five years}: a sum or a noun stands before.
     */
    private static boolean isSpread(Passage p, int over) {
        int noun = over - 1;
        return p.is(over, "over")
                && noun >= 0
                && (p.at(noun).isNumber() || p.at(noun).isText() && (isCounted(p, noun) || isNoun(p, noun)));
    }

    private static boolean isCounted(Passage p, int i) {
        return NumberWords.is("scale", p.lower(i)) || Units.isUnit(p, i);
    }

    private static boolean isNoun(Passage p, int i) {
        String word = p.lower(i);
        return !FigureWords.isClosed(word)
                && (FigureWords.is("tally", word) || !FigureWords.isVerb(word))
                && !FigureWords.is("auxiliary", p.lower(i - 1))
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.endsWith("ly");
    }
}
