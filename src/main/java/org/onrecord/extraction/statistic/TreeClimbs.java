package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Climbs from a figure up a sentence's tree to the noun that it measures. */
final class TreeClimbs {

    private static final int STEPS = 12;
    private static final Set<String> MOVED_BY = Set.of("", "in", "of", "to", "for");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeMatters matters;
    private final TreeVerbs verbs;

    TreeClimbs(ParsedPassage parsed, TreePhrases phrases, TreeMatters matters, TreeVerbs verbs) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.matters = matters;
        this.verbs = verbs;
    }

    /** The noun that a figure measures, or none. */
    int above(int top, int from, int to, Type type) {
        int moved = type == Type.TIMES && tree.partOfSpeech(top) == PartOfSpeech.VERB
                ? tree.objectOf(top).orElse(Tree.NONE)
                : Tree.NONE;
        if (moved >= 0 && matters.isMatter(moved)) {
            return moved;
        }
        int at = top;
        for (int step = 0; step < STEPS; step++) {
            int own = step == 0 && tree.is(at, "nsubj") ? Tree.NONE : verbs.subject(at, from, to);
            if (own >= 0) {
                return own;
            }
            int head = tree.head(at);
            if (head == Tree.NONE || tree.is(at, "nsubj")) {
                return Tree.NONE;
            }
            int found = through(at, head, type, to);
            if (found >= 0) {
                return found;
            }
            if (phrases.isReport(head) && (tree.is(at, "ccomp") || tree.is(at, "parataxis"))) {
                return Tree.NONE;
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** What the step from a word to its head says; none where the climb goes on. */
    private int through(int at, int head, Type type, int to) {
        boolean noun = phrases.isNoun(head)
                && !phrases.isFigure(head)
                && !phrases.isTime(head)
                && !p.lower(parsed.place(head)).endsWith("wide");
        if (!noun && (tree.is(at, "obj") || tree.is(at, "obl") || tree.is(at, "advmod"))) {
            return matters.object(at, head, type, to);
        }
        boolean per = phrases.isPer(head);
        boolean predicate = noun && tree.children(head, "nsubj").length > 0;
        boolean standard = type == Type.TIMES && parsed.place(head) >= to;
        if (tree.is(at, "conj") || !noun || per || standard || predicate) {
            return Tree.NONE;
        }
        int whole = compound(head);
        if (whole != head && !phrases.isMove(whole)) {
            return whole;
        }
        if (phrases.isMove(head) && !(type == Type.MONEY && phrases.isLoss(head))) {
            return moved(head, at);
        }
        return phrases.isTally(head) || phrases.isAverage(head) ? phrases.ofTally(head, at) : owned(head, at);
    }

    /** {@code a margin of error of 3 points}, {@code a rate of growth of 5 percent}: of the first of two nouns. */
    private int owned(int noun, int at) {
        int whole = tree.head(noun);
        boolean chain = whole >= 0
                && whole == noun - 2
                && phrases.preposition(noun).equals("of")
                && phrases.preposition(at).equals("of")
                && phrases.isNoun(whole);
        return chain && !phrases.isTally(whole) && !phrases.isMove(whole) && !phrases.isFigure(whole) ? whole : noun;
    }

    /** {@code a 20 kilometer bike ride}: the last of nouns that stand together. */
    private int compound(int noun) {
        int at = noun;
        for (int step = 0; step < 3 && tree.is(at, "compound") && tree.head(at) > at; step++) {
            at = tree.head(at);
        }
        return phrases.isNoun(at) && !phrases.isFigure(at) && !phrases.isTime(at) ? at : noun;
    }

    /** {@code a 5 percent increase in exports}: what moves. */
    private int moved(int head, int at) {
        for (int child : tree.children(head)) {
            boolean part = tree.is(child, "nmod") || tree.is(child, "compound");
            String by = phrases.preposition(child);
            boolean where = by.equals("in") && tree.partOfSpeech(child) == PartOfSpeech.PROPN;
            if (child != at && part && !where && matters.isMatter(child) && MOVED_BY.contains(by)) {
                return child;
            }
        }
        return phrases.isLoss(head) ? head : Tree.NONE;
    }
}
