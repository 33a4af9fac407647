package org.onrecord.extraction.statistic;

import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Nouns of a figure's sentence that it may count. */
final class UnitNouns {

    /** How far behind the number its own noun may stand. */
    private static final int FAR = 8;
    /** How far before and behind another noun may stand, and how many are taken. */
    private static final int REACH = 22;

    private static final int MOST = 4;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final Figure f;

    UnitNouns(Grammar grammar, Figure figure) {
        this.parsed = grammar.parsed();
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = grammar.phrases();
        this.f = figure;
    }

    /**
     * Names them.
     *
     * @param add takes a unit and how it was found
     * @param at takes a unit and where in the tree its noun stands
     */
    void add(BiConsumer<String, String> add, ObjIntConsumer<String> at) {
        int number = parsed.top(f.n.from(), f.n.to());
        if (number < 0) {
            return;
        }
        over(number, add, at);
        int right = parsed.wordAt(f.n.to());
        if (right < tree.size() && isNoun(right) && parsed.place(right) == f.n.to()) {
            give(p.words(f.n.to(), f.n.to() + 1), right, "right", add, at);
        }
        plurals(right, 1, "after", add, at);
        plurals(parsed.wordAt(f.start()) - 1, -1, "before", add, at);
    }

    /** {@code 325,000 mothers and babies}: the noun over the number, with another that is counted with it. */
    private void over(int number, BiConsumer<String, String> add, ObjIntConsumer<String> at) {
        int noun = tree.is(number, "nummod") || tree.is(number, "compound") || tree.is(number, "amod")
                ? tree.head(number)
                : Tree.NONE;
        if (noun <= number || !isNoun(noun) || parsed.place(noun) > f.n.to() + FAR) {
            return;
        }
        int start = NounPhrases.afterDeterminers(p, f.n.to());
        int place = parsed.place(noun);
        start = NounPhrases.afterJudgement(p, Math.min(start, place), place + 1);
        give(p.words(start, place + 1), noun, "over", add, at);
        int[] joined = tree.children(noun, "conj");
        int second = joined.length == 0 ? Tree.NONE : joined[0];
        boolean near = second > noun && parsed.place(second) < place + FAR && !phrases.isFigure(second);
        if (near && isNoun(second)) {
            int last = joined[joined.length - 1];
            int end = parsed.place(last) < place + FAR && isNoun(last) ? last : second;
            for (int i = place; i <= parsed.place(end); i++) {
                if (p.at(i).isNumber() || NumberWords.is("scale", p.lower(i)) || NumberWords.is("vague", p.lower(i))) {
                    return;
                }
            }
            give(p.words(start, parsed.place(end) + 1), end, "both", add, at);
        }
    }

    private static void give(
            @Nullable String words, int noun, String from, BiConsumer<String, String> add, ObjIntConsumer<String> at) {
        if (words != null && !words.isEmpty()) {
            String brief = UnitWords.brief(words);
            add.accept(brief, from);
            at.accept(brief, noun);
        }
    }

    private void plurals(int from, int step, String side, BiConsumer<String, String> add, ObjIntConsumer<String> at) {
        int found = 0;
        for (int k = 0; k < REACH && found < MOST; k++) {
            int i = from + k * step;
            if (i < 0 || i >= tree.size()) {
                return;
            }
            if (isNoun(i)
                    && FigureWords.isPlural(p.lower(parsed.place(i)))
                    && !tree.is(i, "compound")
                    && !phrases.isTime(i)) {
                found++;
                give(phrases.of(i, f.start(), f.unitEnd()), i, side + found, add, at);
            }
        }
    }

    private boolean isNoun(int word) {
        PartOfSpeech part = tree.partOfSpeech(word);
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
    }
}
