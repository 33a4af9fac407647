package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Tree;

/** Corrects the counted noun behind a number by the sentence's grammar. */
final class TreeCounts {

    private static final int FAR = 7;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;

    TreeCounts(ParsedPassage parsed) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
    }

    /**
     * The figure with its noun as the tree has it; null where nothing is counted at all, as in {@code one got away}.
     */
    @Nullable
    Found corrected(Found found, @Nullable Measure before) {
        Numeral n = found.numeral();
        Measure m = found.measure();
        boolean plain = n.form() == Form.DIGITS
                || n.form() == Form.SPELLED
                || n.form() == Form.PART
                || n.form() == Form.ONE_IN && !p.at(n.from() + 1).isText();
        if (n.form() == Form.ONE_IN && m.type() == Type.COUNT && m.to() > n.to() && isVerb(m.to() - 1)) {
            return m.to() > n.to() + 1 && !p.is(n.to(), "of")
                    ? with(found, m.to() - 1)
                    : new Found(n, new Measure(n.to(), "", Type.NONE, m.kind(), null, null));
        }
        if (n.form() == Form.VAGUE && m.type() == Type.COUNT && m.to() == n.to() + 1 && isVerb(n.to())) {
            return new Found(n, new Measure(n.to(), "", Type.NONE, m.kind(), null, null));
        }
        if (m.type() != Type.COUNT
                || m.kind() == Kind.RATE
                || !plain
                || p.isHyphen(n.to())
                || m.to() <= n.to()
                || p.is(n.to(), "of")) {
            return found;
        }
        int number = parsed.top(n.from(), n.to());
        int noun = number < 0 ? Tree.NONE : tree.head(number);
        boolean counts =
                noun > number && (tree.is(number, "nummod") || tree.is(number, "compound") || tree.is(number, "amod"));
        int place = counts ? parsed.place(noun) : -1;
        if (counts && isNoun(noun) && place >= n.to() && place < n.to() + FAR) {
            boolean both = place == n.to() && p.is(place + 1, "and") && place + 3 == m.to();
            boolean right =
                    place + 1 == m.to() || both || NounPhrases.isBroken(p, n.to(), place) || isCutShort(n, m, place);
            return right ? found : with(found, place + 1);
        }
        return !counts && isVerb(n.to()) ? bare(found, before) : found;
    }

    /**
     * {@code non-citizens}, {@code combat and civilian deaths}: the plural behind the tree's noun is what is counted.
     */
    private boolean isCutShort(Numeral n, Measure m, int place) {
        boolean plural = FigureWords.isPlural(p.lower(m.to() - 1)) && !FigureWords.isPlural(p.lower(place));
        return plural && place < m.to() - 1 && !n.isBelow(2);
    }

    private Found with(Found found, int end) {
        Measure m = found.measure();
        Numeral n = found.numeral();
        int start = NounPhrases.afterJudgement(p, NounPhrases.afterDeterminers(p, n.to()), end);
        if (start >= end) {
            return found;
        }
        String words = p.words(start, end);
        String unit = m.place() != null || Places.demonymEnd(p, start) > start && Places.demonymEnd(p, start) < end
                ? p.words(Math.max(start, Places.demonymEnd(p, start)), end)
                : words;
        return new Found(n, new Measure(end, unit, Type.COUNT, m.kind(), words, m.place()));
    }

    private @Nullable Found bare(Found found, @Nullable Measure before) {
        Numeral n = found.numeral();
        if (before != null && before.type() == Type.COUNT && n.form() != Form.PART) {
            return new Found(n, before.leftOut(n.to()));
        }
        return n.isBelow(100) && n.form() != Form.PART
                ? null
                : new Found(
                        n, new Measure(n.to(), "", Type.NONE, found.measure().kind(), null, null));
    }

    private boolean isNoun(int word) {
        PartOfSpeech part = tree.partOfSpeech(word);
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
    }

    private boolean isVerb(int place) {
        int word = parsed.wordAt(place);
        return word < tree.size()
                && (tree.partOfSpeech(word) == PartOfSpeech.VERB || tree.partOfSpeech(word) == PartOfSpeech.AUX)
                && !tree.is(word, "amod")
                && !tree.is(word, "compound");
    }
}
