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
        int clause = reported >= 0 ? reported : aside ? tree.head(verb) : verb;
        int act = act(clause);
        if (act >= 0) {
            return act;
        }
        int subject = own(clause);
        if (subject >= 0 && parsed.place(subject) >= from && parsed.place(subject) < to) {
            return Tree.NONE;
        }
        boolean relative = subject >= 0 && RELATIVE.contains(p.lower(parsed.place(subject))) && isRelative(verb);
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
            return phrases.isFigure(head) ? Tree.NONE : counted(head);
        }
        if (relative && head >= 0 && tree.is(verb, "advcl")) {
            return told(head);
        }
        return subject < 0 && head > verb ? ofReport(verb, head) : Tree.NONE;
    }

    private boolean isRelative(int verb) {
        return tree.is(verb, "acl") || tree.relation(verb).equals("advcl:relcl");
    }

    /** {@code put exports at 9, which is 3 percent more}: of what the clause tells of, its object before its subject. */
    private int told(int verb) {
        int object = tree.objectOf(verb).orElse(Tree.NONE);
        int told = object >= 0 && isThing(object) ? object : own(verb);
        return told >= 0 && isThing(told) ? told : Tree.NONE;
    }

    /** {@code the number of cards in use passed 51 million}: of the number, not of what trees hang the verb from. */
    private int counted(int noun) {
        int whole = tree.head(noun);
        return whole >= 0 && tree.is(noun, "nmod") && phrases.isTally(whole) ? whole : noun;
    }

    /** {@code Exports numbered 400, the agency said}: trees may give both subjects to the verb that reports. */
    private int ofReport(int verb, int report) {
        int[] own = phrases.isReport(report) ? tree.children(report, "nsubj") : new int[0];
        return own.length > 1 && own[0] < verb && isThing(own[0]) ? own[0] : Tree.NONE;
    }

    /**
     * {@code Getting a permit takes 26 months}, {@code It takes 26 months to get a permit}: what is done, by its
     * object; {@code what a tenant pays}: by who does it.
     */
    private int act(int verb) {
        int clause = tree.child(verb, "csubj").orElse(Tree.NONE);
        if (clause >= 0 && (!isAct(clause) || tree.child(verb, "nsubj").isPresent())) {
            return Tree.NONE;
        }
        boolean takes = FigureWords.is("taking", tree.form(verb)) || FigureWords.is("taking", tree.lemma(verb));
        if (clause < 0 && takes && isIt(verb)) {
            clause = aim(verb);
        }
        if (clause < 0) {
            return Tree.NONE;
        }
        int object = tree.objectOf(clause).orElse(Tree.NONE);
        if (object >= 0 && isThing(object)) {
            return object;
        }
        int actor = own(clause);
        return actor >= 0 && isThing(actor) ? actor : Tree.NONE;
    }

    private boolean isAct(int clause) {
        int first = parsed.place(parsed.first(clause));
        return tree.form(clause).endsWith("ing") || p.is(first, "to") || p.is(first, "what");
    }

    private boolean isIt(int verb) {
        for (int own : tree.children(verb)) {
            if (own < verb && p.is(parsed.place(own), "it")) {
                return true;
            }
        }
        return false;
    }

    /** {@code to get a permit} behind {@code it takes}. */
    private int aim(int verb) {
        int[] children = tree.children(verb);
        for (int child : children) {
            boolean clause = tree.is(child, "advcl") || tree.is(child, "xcomp") || tree.is(child, "ccomp");
            if (clause && child > verb && tree.child(child, "mark").isPresent()) {
                return child;
            }
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
        int last = own.length - 1;
        while (last > 0 && own[last] > verb) {
            last--;
        }
        int subject = last >= 0 ? own[last] : tree.subjectOf(verb).orElse(Tree.NONE);
        return subject < 0 ? subject : phrases.pointed(subject);
    }

    private boolean isThing(int word) {
        return phrases.isNoun(word) && !phrases.isFigure(word) && !phrases.isTime(word);
    }
}
