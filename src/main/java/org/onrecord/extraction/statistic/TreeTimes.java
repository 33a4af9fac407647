package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.extraction.statistic.TreeTense.Tense;
import org.onrecord.text.Tree;

/** Tells by a sentence's grammar how near a time stands to a figure. */
final class TreeTimes {

    /** No relation at all. */
    static final int APART = Integer.MAX_VALUE;

    private static final int STEPS = 14;
    static final int STEP = 100;
    /** Their time is that of the figure. */
    private static final Set<String> MEASURING =
            Set.of("estimate", "project", "forecast", "report", "show", "add", "find", "claim");

    private static final Set<String> OTHER =
            Set.of("after", "before", "because", "if", "unless", "since", "until", "though", "although", "to");

    private static final Set<String> CLAUSES =
            Set.of("acl", "advcl", "appos", "ccomp", "parataxis", "conj", "csubj", "list");

    private final ParsedPassage parsed;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeTense tense;

    TreeTimes(ParsedPassage parsed, TreePhrases phrases) {
        this.parsed = parsed;
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.tense = new TreeTense(tree);
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
        int told = told(time, governor);
        if (told < 0) {
            return APART;
        }
        int own = modified(governor, figure);
        if (own != APART) {
            return own;
        }
        int holder = told;
        for (int climbed = 0; climbed < STEPS; climbed++) {
            int steps = steps(figure, holder);
            if (steps != APART) {
                return clashes(figure, governor) ? APART : steps + climbed;
            }
            int head = tree.head(holder);
            boolean purpose =
                    RelativePeriods.spans(parsed.passage(), time) && (isInfinitive(holder) || tree.is(holder, "conj"));
            if (head < 0 || isClause(holder) && !purpose || told(time, head) != head) {
                return APART;
            }
            holder = head;
        }
        return APART;
    }

    /**
     * The word whose time it is when a time hangs from one: none for {@code said in May}; the verb that is reported for
     * {@code a survey found in May}, unless that is the day on which it was told.
     */
    private int told(TimePhrase time, int governor) {
        boolean passive = tree.children(governor, "nsubj:pass").length > 0;
        if (!phrases.isReport(governor) || passive) {
            return governor;
        }
        if (!MEASURING.contains(tree.lemma(governor)) || TimePhrase.DAY >= time.days(parsed.passage())) {
            return Tree.NONE;
        }
        int head = tree.head(governor);
        boolean behind = tree.is(governor, "ccomp") && head >= 0 && head < governor;
        return tree.is(governor, "parataxis") || behind ? head : governor;
    }

    /**
     * {@code 11 hulls ordered in fiscal 2019}, {@code the $5 million that it raised in May}: a clause that tells which.
     */
    private int modified(int verb, int figure) {
        if (!tree.is(verb, "acl") || FigureWords.is("publishing-verb", tree.lemma(verb))) {
            return APART;
        }
        int noun = tree.head(verb);
        boolean aside = parsed.passage().is(parsed.place(parsed.first(verb)) - 1, ",");
        for (int steps = 0; steps < 3 && noun >= 0; steps++) {
            if (noun == figure) {
                return aside ? STEP + STEP : STEP / 2;
            }
            boolean part = tree.is(noun, "nmod") && phrases.preposition(noun).equals("of");
            noun = part && !phrases.isTally(noun) ? tree.head(noun) : Tree.NONE;
        }
        return APART;
    }

    /**
     * Whether the time is told with what was, and the figure with what is: {@code Japan had 54 in 2010; two run now}.
     */
    private boolean clashes(int figure, int governor) {
        int here = tense.clause(figure);
        int there = tense.clause(governor);
        if (here < 0 || there < 0 || here == there) {
            return false;
        }
        if (phrases.isReport(governor)) {
            return false;
        }
        Tense now = tense.of(figure);
        Tense then = tense.of(governor);
        boolean passed = then == Tense.PAST || then == Tense.PERFECT;
        return (now == Tense.PRESENT || now == Tense.FUTURE) && passed;
    }

    Tense tense(int from, int to) {
        int figure = parsed.top(from, to);
        return figure < 0 ? Tense.NONE : tense.of(figure);
    }

    /** Whether a figure stands in a clause or phrase that only tells more of a noun. */
    boolean isAside(int from, int to) {
        int at = parsed.top(from, to);
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (tree.is(at, "acl")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
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
            if (tree.relation(at).equals("acl:relcl") || isOther(at)) {
                return APART;
            }
            at = tree.head(at);
        }
        return APART;
    }

    /** {@code will get $4 million to mend bridges over the next five years}: what is meant takes as long. */
    private boolean isInfinitive(int verb) {
        for (int mark : tree.children(verb, "mark")) {
            if (tree.lemma(mark).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** {@code after awarding $3 million}, {@code voted to spend $3 million}: told with its own time, or with none. */
    private boolean isOther(int verb) {
        for (int mark : tree.children(verb, "mark")) {
            if (OTHER.contains(tree.lemma(mark))) {
                return true;
            }
        }
        return false;
    }
}
