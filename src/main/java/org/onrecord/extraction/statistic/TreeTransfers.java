package org.onrecord.extraction.statistic;

import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What a sum is that somebody gets or gives when no words say what it is for: the grants or funds of the sentence. */
final class TreeTransfers {

    private static final int STEPS = 4;
    private static final int NEAR = 30;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;

    TreeTransfers(ParsedPassage parsed, TreePhrases phrases) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
    }

    /** The verb that moves a sum: {@code received $5 million}, {@code $5 million was awarded}; none for others. */
    int verb(int top) {
        int at = top;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            int head = tree.head(at);
            if (head >= 0 && tree.is(at, "nsubj") && FigureWords.is("flow-verb", tree.lemma(head))) {
                return head;
            }
            boolean moved = tree.is(at, "obj") || tree.relation(at).equals("nsubj:pass");
            if (head >= 0 && moved) {
                return FigureWords.is("transfer-verb", tree.lemma(head)) ? head : Tree.NONE;
            }
            boolean of = head >= 0 && tree.is(at, "nmod") && phrases.isTally(head);
            if (!of && !tree.is(at, "conj") && !tree.is(at, "appos")) {
                return Tree.NONE;
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** {@code For roads there is $3 million}: what stands first. */
    int there(int top) {
        int verb = tree.is(top, "nsubj") ? tree.head(top) : Tree.NONE;
        if (verb < 0 || tree.child(verb, "expl").isEmpty()) {
            return Tree.NONE;
        }
        for (int child : tree.children(verb, "obl")) {
            if (child < verb && phrases.preposition(child).equals("for")) {
                return child;
            }
        }
        return Tree.NONE;
    }

    /** The nearest word for money that is given, those behind the sum first; none when the sentence has none. */
    int funds(int top) {
        for (int i = top + 1; i < tree.size() && i < top + NEAR; i++) {
            if (isFunds(i)) {
                return i;
            }
        }
        for (int i = top - 1; i >= 0 && i > top - NEAR; i--) {
            if (isFunds(i)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    private boolean isFunds(int word) {
        int place = parsed.place(word);
        boolean name = p.at(place).isCapital() || tree.is(word, "compound");
        return !name && phrases.isNoun(word) && FigureWords.is("funds", p.lower(place));
    }

    /** {@code from the settlement}, {@code as part of the relief act}: where a sum comes from. */
    int origin(int verb, int to) {
        for (int child : tree.children(verb, "obl")) {
            boolean behind = parsed.place(child) >= to && !phrases.isTime(child) && !phrases.isFigure(child);
            boolean name = tree.partOfSpeech(child) == PartOfSpeech.PROPN;
            boolean giver = name && FigureWords.is("raising-verb", tree.lemma(verb));
            if (behind && !giver && phrases.preposition(child).equals("from")) {
                return child;
            }
            if (behind && p.is(parsed.place(child), "part")) {
                return phrases.ofTally(child, child);
            }
        }
        return Tree.NONE;
    }
}
