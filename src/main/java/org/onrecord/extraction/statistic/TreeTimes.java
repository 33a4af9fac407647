package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.text.Tree;

/** Tells by a sentence's grammar how near a time stands to a figure. */
final class TreeTimes {

    /** No relation at all. */
    static final int APART = Integer.MAX_VALUE;

    private static final int STEPS = 14;
    private static final int STEP = 100;
    /** Their time is that of the figure. */
    private static final Set<String> MEASURING =
            Set.of("estimate", "project", "forecast", "report", "show", "add", "find", "claim");

    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "parataxis", "conj", "csubj", "list");

    private final ParsedPassage parsed;
    private final Tree tree;
    private final TreePhrases phrases;

    TreeTimes(ParsedPassage parsed, TreePhrases phrases) {
        this.parsed = parsed;
        this.tree = parsed.tree();
        this.phrases = phrases;
    }

    /**
     * How many steps lie between a figure and what a time belongs to: 0 when the time hangs from the figure; {@link
     * #APART} when it belongs to another clause or tells when somebody said it.
     *
     * @param from first word of the figure
     * @param to just past its unit
     */
    int distance(TimePhrase time, int from, int to) {
        int when = parsed.top(time.from(), time.to());
        int figure = parsed.top(from, to);
        int governor = when < 0 ? Tree.NONE : tree.head(when);
        if (governor < 0 || figure < 0) {
            return APART;
        }
        boolean passive = tree.children(governor, "nsubj:pass").length > 0;
        if (phrases.isReport(governor) && !passive && !MEASURING.contains(tree.lemma(governor))) {
            return APART;
        }
        int holder = governor;
        for (int climbed = 0; climbed < STEPS; climbed++) {
            int steps = steps(figure, holder);
            if (steps != APART) {
                return steps + climbed;
            }
            int head = tree.head(holder);
            if (head < 0 || isClause(holder)) {
                return APART;
            }
            holder = head;
        }
        return APART;
    }

    private boolean isClause(int word) {
        String relation = tree.relation(word);
        int colon = relation.indexOf(':');
        return CLAUSES.contains(colon < 0 ? relation : relation.substring(0, colon));
    }

    /** Steps up from a figure to a word, never out of a relative clause. */
    private int steps(int figure, int holder) {
        int at = figure;
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (at == holder) {
                return steps * STEP;
            }
            if (tree.relation(at).equals("acl:relcl")) {
                return APART;
            }
            at = tree.head(at);
        }
        return APART;
    }
}
