package org.onrecord.extraction.statistic;

import org.onrecord.extraction.statistic.TreeTense.Tense;
import org.onrecord.text.Tree;

/** How a figure and another word of its sentence hang together by grammar. */
final class Ways {

    private static final int STEPS = 7;

    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeTense tense;
    private final int top;

    Ways(ParsedPassage parsed, TreePhrases phrases, Figure figure) {
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.tense = new TreeTense(tree);
        this.top = parsed.top(figure.start(), figure.unitEnd());
    }

    /** The relation of the figure itself. */
    String figure() {
        return relation(top);
    }

    /** The lemma of the verb that the figure's clause hangs from. */
    String verb() {
        int clause = top < 0 ? Tree.NONE : tense.clause(top);
        return clause < 0 ? "" : tree.lemma(clause);
    }

    /** {@code same}, {@code above} or {@code other}: whose clause a word stands in. */
    String clause(int word) {
        int here = top < 0 ? Tree.NONE : tense.clause(top);
        int there = word < 0 ? Tree.NONE : tense.clause(word);
        if (here < 0 || there < 0) {
            return "none";
        }
        if (here == there) {
            return "same";
        }
        return isAbove(there, here) ? "above" : isAbove(here, there) ? "below" : "other";
    }

    private boolean isAbove(int upper, int lower) {
        int at = lower;
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (at == upper) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    Tense tense(int word) {
        return word < 0 ? Tense.NONE : tense.of(word);
    }

    /** What a word hangs from, and how. */
    String governor(int word) {
        int governor = word < 0 ? Tree.NONE : tree.head(word);
        return governor < 0 ? "" : tree.lemma(governor) + "&" + tree.relation(word);
    }

    /** The part of speech of what a word hangs from. */
    String part(int word) {
        int governor = word < 0 ? Tree.NONE : tree.head(word);
        return governor < 0 ? "" : tree.partOfSpeech(governor).name();
    }

    boolean isReported(int word) {
        int governor = word < 0 ? Tree.NONE : tree.head(word);
        return governor >= 0 && phrases.isReport(governor);
    }

    String relation(int word) {
        if (word < 0) {
            return "";
        }
        String by = phrases.preposition(word);
        return by.isEmpty() ? tree.relation(word) : tree.relation(word) + ":" + by;
    }

    /** The relations from the figure up and down to a word: {@code obl^nsubj} for {@code prices rose by 5 percent}. */
    String to(int word) {
        StringBuilder up = new StringBuilder();
        int at = top;
        for (int step = 0; step <= STEPS && at >= 0 && word >= 0; step++) {
            StringBuilder down = new StringBuilder();
            int below = word;
            int steps = 0;
            while (below >= 0 && below != at && steps < STEPS - step) {
                down.insert(0, "." + relation(below));
                below = tree.head(below);
                steps++;
            }
            if (below == at) {
                return up + "^" + down;
            }
            up.append(step == 0 ? "" : ".").append(tree.relation(at));
            at = tree.head(at);
        }
        return "far";
    }
}
