package org.onrecord.extraction.statistic;

import java.util.Set;

/** Bounds of noun phrases, told from closed-class words, word endings and plurals; no tags are needed. */
final class NounPhrases {

    private static final int LONGEST = 9;
    private static final Set<String> SKIPPED =
            Set.of("more", "other", "additional", "extra", "further", "such", "different", "separate");

    private NounPhrases() {}

    /** Index just past the noun phrase that begins at a word; the word's own index when none begins there. */
    static int end(Passage p, int from) {
        int i = from;
        while (i < from + LONGEST && runsOn(p, from, i)) {
            i = p.isHyphen(i + 1) && p.glued(i + 2) && !p.isMark(i + 2) ? compoundEnd(p, i) : i + 1;
            boolean name = !p.parts(i - 2) && p.at(i - 1).isCapital() && !isPeople(p, i - 1) && runsOn(p, from, i);
            if (isHead(p, i - 1) && !headFollows(p, i) && !name) {
                if (!isOwnedByMany(p, i)) {
                    break;
                }
                i++;
            }
            i = p.is(i, "'s") && p.at(i + 1).isText() && !FigureWords.isClosed(p.lower(i + 1)) ? i + 1 : i;
            i = i > from && coordinates(p, i) ? i + 1 : i;
        }
        return trimmed(p, from, i);
    }

    /** {@code magistrates' courts}: the plural before the mark only owns what follows. */
    private static boolean isOwnedByMany(Passage p, int i) {
        return (p.is(i, "'") || p.is(i, "’")) && p.glued(i) && !p.glued(i + 1) && continues(p, i + 1);
    }

    private static int compoundEnd(Passage p, int from) {
        int i = from + 1;
        while (i < from + LONGEST
                && p.isHyphen(i)
                && p.glued(i)
                && p.glued(i + 1)
                && (p.at(i + 1).isText() || p.at(i + 1).isNumber())) {
            i += 2;
        }
        return i;
    }

    private static boolean runsOn(Passage p, int from, int i) {
        Word word = p.at(i);
        if (!word.isText() || (i > from && word.lower().equals("'s"))) {
            return false;
        }
        String w = word.lower();
        boolean joined = p.isHyphen(i + 1)
                && p.glued(i + 1)
                && p.glued(i + 2)
                && p.at(i + 2).isText();
        if (FigureWords.isClosed(w) && !joined || isNumberWord(w)) {
            return false;
        }
        boolean last = !continues(p, i + 1);
        if (w.endsWith("ly") && w.length() > 4) {
            return !last && !FigureWords.is("verb", p.lower(i + 1));
        }
        if (FigureWords.is("verb", w) && !word.isCapital()) {
            boolean noun = i > from && FigureWords.isPlural(w) || FigureWords.is("noun-too", w);
            if (noun && !isObject(p, i + 1)) {
                return true;
            }
            return i == from
                    ? !last || FigureWords.isPlural(w) || w.endsWith("ed")
                    : !last && !w.endsWith("ed") && FigureWords.isPlural(p.lower(i + 1));
        }
        return i == from
                || !last
                || !(w.endsWith("ed") || w.endsWith("ing"))
                || FigureWords.is("gerund", w)
                || p.isHyphen(i - 1);
    }

    /** What a verb would take: {@code the plan helps families}, not {@code construction projects at bases}. */
    private static boolean isObject(Passage p, int i) {
        String w = p.lower(i);
        return p.at(i).isNumber()
                || p.at(i).shape() == Word.Shape.CURRENCY
                || FigureWords.is("determiner", w)
                || FigureWords.is("pronoun", w)
                || FigureWords.is("adverb", w)
                || p.at(i).isText() && !FigureWords.isClosed(w)
                || w.equals("to")
                || w.equals("that");
    }

    private static boolean continues(Passage p, int i) {
        return p.at(i).isText() && !FigureWords.isClosed(p.lower(i)) || p.isHyphen(i) && p.glued(i);
    }

    private static boolean isNumberWord(String w) {
        return NumberWords.is("unit", w)
                || NumberWords.is("ten", w)
                || NumberWords.is("scale", w)
                || NumberWords.is("vague", w);
    }

    private static boolean isHead(Passage p, int i) {
        return FigureWords.isPlural(p.lower(i)) && !p.isHyphen(i + 1);
    }

    /** {@code Republicans} are counted, {@code Arkansas} stands before what is. */
    private static boolean isPeople(Passage p, int i) {
        String w = p.lower(i);
        return w.endsWith("ans")
                || w.endsWith("ers")
                || w.endsWith("crats")
                || w.endsWith("ists")
                || FigureWords.isVerb(p.lower(i + 1));
    }

    /** {@code sports fans}, {@code veterans hospitals}: a plural may stand before the head. */
    private static boolean headFollows(Passage p, int i) {
        Word next = p.at(i);
        return next.isText()
                && FigureWords.isPlural(next.lower())
                && !FigureWords.isVerb(next.lower())
                && !next.isCapital();
    }

    /** {@code local and federal laws}: two modifiers joined before the head. */
    private static boolean coordinates(Passage p, int i) {
        return (p.is(i, "and") || p.is(i, "or"))
                && p.at(i + 1).isText()
                && !FigureWords.isClosed(p.lower(i + 1))
                && !FigureWords.isVerb(p.lower(i + 1))
                && FigureWords.isPlural(p.lower(i + 2))
                && !FigureWords.isVerb(p.lower(i + 2))
                && !FigureWords.isPlural(p.lower(i - 1));
    }

    private static int trimmed(Passage p, int from, int to) {
        int i = to;
        while (i > from && (p.is(i - 1, "'s") || p.is(i - 1, "and") || p.isMark(i - 1))) {
            i--;
        }
        return i;
    }

    /** Index of the first word of the noun phrase that ends just before a word; that word's index when none does. */
    static int start(Passage p, int to) {
        int i = to;
        while (i > 0 && to - i < LONGEST && runsBack(p, i - 1, to)) {
            i--;
        }
        while (i < to
                && (p.is(i, "'s")
                        || p.isDash(i)
                        || FigureWords.isClosed(p.lower(i))
                        || FigureWords.is("evaluative", p.lower(i)))) {
            i++;
        }
        return i;
    }

    private static boolean runsBack(Passage p, int i, int to) {
        Word word = p.at(i);
        if (p.isHyphen(i) && p.glued(i) && p.glued(i + 1)) {
            return true;
        }
        String w = word.lower();
        if (!word.isText() || w.equals("'s")) {
            return w.equals("'s") && i + 1 < to;
        }
        if (FigureWords.isClosed(w)) {
            return p.isHyphen(i + 1) && p.isHyphen(i - 1);
        }
        boolean verb = FigureWords.is("verb", w) && !word.isCapital() && !FigureWords.isPlural(w);
        return !(verb && i + 1 < to) && !(w.endsWith("ly") && w.length() > 4);
    }

    /** Index after determiners and words such as {@code more} that are no part of what is counted. */
    static int afterDeterminers(Passage p, int from) {
        int i = from;
        while (i < from + 4 && (FigureWords.is("determiner", p.lower(i)) || SKIPPED.contains(p.lower(i)))) {
            i++;
        }
        return i;
    }

    /** Index after adjectives that only judge, such as {@code staggering}. */
    static int afterJudgement(Passage p, int from, int to) {
        int i = from;
        while (i < to - 1 && FigureWords.is("evaluative", p.lower(i))) {
            i++;
        }
        return i;
    }

    /** Whether more than modifiers stands between two places: a mark, a preposition, an auxiliary. */
    static boolean isBroken(Passage p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.parts(i) || FigureWords.is("preposition", p.lower(i)) || FigureWords.is("auxiliary", p.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
