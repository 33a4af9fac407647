package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Finds the subject of a verb over a figure, also where the tree has hung it elsewhere. */
final class TreeVerbs {

    private static final Set<String> SUMMING = Set.of("averaging", "totaling", "totalling");

    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whose", "whom");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeMatters matters;

    TreeVerbs(ParsedPassage parsed, TreePhrases phrases, TreeMatters matters) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.matters = matters;
    }

    /** The subject of a clause, looked up through the clauses around it. */
    int subject(int verb, int from, int to) {
        int reported = phrases.reported(verb);
        boolean aside = reported < 0 && phrases.isReport(verb) && tree.is(verb, "parataxis");
        int summed = summed(verb);
        if (summed >= 0) {
            return summed;
        }
        int subject = own(reported >= 0 ? reported : aside ? tree.head(verb) : verb);
        if (subject >= 0 && parsed.place(subject) >= from && parsed.place(subject) < to) {
            return Tree.NONE;
        }
        boolean relative = subject >= 0 && RELATIVE.contains(p.lower(parsed.place(subject))) && tree.is(verb, "acl");
        if (!relative && subject >= 0 && (!matters.isPronoun(subject) || phrases.isAnaphor(subject))) {
            boolean time = phrases.isTime(subject) && !isSpentOn(subject);
            return phrases.isFigure(subject) || time ? Tree.NONE : subject;
        }
        int unmarked = subject < 0 ? unmarked(verb) : Tree.NONE;
        if (unmarked >= 0) {
            return unmarked;
        }
        int head = tree.head(verb);
        if (head >= 0 && tree.is(verb, "acl") && (relative || subject < 0)) {
            return phrases.isFigure(head) ? Tree.NONE : head;
        }
        return Tree.NONE;
    }

    /** {@code Every hour of shouting costs $300}: what time is spent on acts, as no mere time does. */
    private boolean isSpentOn(int time) {
        int place = parsed.place(time);
        boolean each = p.is(place - 1, "every") || p.is(place - 1, "each");
        return each && p.is(place + 1, "of") && !Periods.isTime(p, place + 2);
    }

    /** The subject of a verb that the tree gives none, though its words show one. */
    private int unmarked(int verb) {
        if (tree.is(verb, "conj") && isReduced(verb)) {
            return verb - 1;
        }
        int head = tree.head(verb);
        int root = tree.root();
        boolean gerund = tree.is(verb, "acl") && root < verb && tree.head(head) == root && isBareGerund(root);
        if (gerund) {
            return root;
        }
        for (int child : tree.children(verb)) {
            boolean bare = tree.relation(child).equals("obl:unmarked") && child < verb;
            if (bare && isThing(child) && tree.partOfSpeech(verb) == PartOfSpeech.VERB) {
                return child;
            }
        }
        return Tree.NONE;
    }

    /** {@code gave a raise, averaging $90}: of what the verb before does. */
    private int summed(int verb) {
        boolean sums = tree.head(verb) >= 0 && SUMMING.contains(tree.form(verb));
        int object = sums ? tree.objectOf(tree.head(verb)).orElse(Tree.NONE) : Tree.NONE;
        boolean matter = object >= 0 && object < verb && matters.isMatter(object) && !matters.isPronoun(object);
        return matter ? object : Tree.NONE;
    }

    /** {@code Spending on drugs climbed}: a noun that trees take for the verb of the sentence. */
    private boolean isBareGerund(int root) {
        return tree.form(root).endsWith("ing")
                && tree.children(root, "aux").length == 0
                && tree.child(root, "mark").isEmpty();
    }

    /** {@code homes and trusts valued at $50 million}: a participle right behind its noun, hung elsewhere. */
    private boolean isReduced(int verb) {
        boolean participle = tree.lemma(verb).length() < tree.form(verb).length()
                && tree.form(verb).endsWith("ed");
        return participle && verb > 0 && isThing(verb - 1);
    }

    int own(int verb) {
        int[] own = tree.children(verb, "nsubj");
        int subject =
                own.length > 0 ? own[own.length - 1] : tree.subjectOf(verb).orElse(Tree.NONE);
        return subject < 0 ? subject : phrases.pointed(subject);
    }

    private boolean isThing(int word) {
        return phrases.isNoun(word) && !phrases.isFigure(word) && !phrases.isTime(word);
    }
}
