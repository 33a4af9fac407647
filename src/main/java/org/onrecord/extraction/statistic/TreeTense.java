package org.onrecord.extraction.statistic;

import org.onrecord.text.Tree;

/** Tells whether the clause that a word stands in speaks of the past, of now or of what is to come. */
final class TreeTense {

    private static final int STEPS = 12;

    private final Tree tree;

    TreeTense(Tree tree) {
        this.tree = tree;
    }

    /**
     * How a clause's verb stands in time; {@code has risen} reaches from the past to now; a clause without one has
     * none.
     */
    enum Tense {
        PAST,
        PERFECT,
        PRESENT,
        FUTURE,
        NONE
    }

    /** The word that a clause hangs from: its finite verb, or what is said to be something; or none. */
    int clause(int word) {
        int at = word;
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (finite(at) != Tense.NONE) {
                return at;
            }
            at = tree.head(at);
        }
        return Tree.NONE;
    }

    Tense of(int word) {
        int clause = clause(word);
        return clause < 0 ? Tense.NONE : finite(clause);
    }

    private Tense finite(int word) {
        Tense tense = Tense.NONE;
        for (int child : tree.children(word)) {
            if (tree.is(child, "aux") || tree.is(child, "cop")) {
                Tense own = auxiliary(child);
                tense = tense == Tense.NONE || own == Tense.PERFECT ? own : tense;
            }
        }
        return tense == Tense.NONE && !tree.is(word, "aux") && !tree.is(word, "cop") ? verb(word) : tense;
    }

    private Tense auxiliary(int word) {
        String penn = tree.tag(word).penn();
        if (penn.equals("MD")) {
            return Tense.FUTURE;
        }
        Tense tense = verb(word);
        return tense == Tense.PRESENT && tree.lemma(word).equals("have") ? Tense.PERFECT : tense;
    }

    private Tense verb(int word) {
        return switch (tree.tag(word).penn()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }
}
