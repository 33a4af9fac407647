package org.onrecord.extraction.quote;

import java.util.Set;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Tree;

/** Moves the bounds that patterns drew to where a tree has them, in the cases in which trees are right more often. */
final class Bounds {

    private static final Set<String> GO_ON = Set.of("but", "while");

    private final Passage passage;
    private final Words words;
    private final Drafts found;
    private final ParsedSentence sentence;
    private final Tree tree;

    Bounds(Reading reading, ParsedSentence sentence) {
        this.passage = reading.passage();
        this.words = passage.words();
        this.found = reading.drafts();
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** Whether a comma with {@code but} or {@code while} stands at a place, behind which a clause may go on. */
    static boolean mayGoOn(Words words, int comma) {
        return words.is(comma, WordClass.COMMA) && GO_ON.contains(words.lower(comma + 1));
    }

    /** @param verb the word of the tree that is the attribution's cue */
    void move(Draft known, int verb) {
        source(known, verb);
        content(known, verb);
    }

    /**
     * Who speaks, where the tree has it longer to the left ({@code nearly | two thirds}), shorter
     * there ({@code the moment | Lee}) or, behind its verb, longer to the right.
     */
    private void source(Draft known, int verb) {
        int subject = new Predicate(sentence, verb).ownSubject();
        Range was = known.source();
        Range is = subject == Tree.NONE ? null : sentence.source(subject, verb);
        Range cue = known.cue();
        if (was == null || is == null || cue == null || is.overlaps(cue) || Predicate.isRelative(tree.lemma(subject))) {
            return;
        }
        boolean behind = subject > verb;
        boolean left = is.first() != was.first() && is.past() == was.past() && !behind;
        boolean right = is.first() == was.first()
                && is.past() > was.past()
                && behind
                && !Subjects.isAboutTheInterview(words, was.past() + 1);
        boolean free = !found.hasContentIn(is) || found.hasContentIn(was);
        if ((left || right) && free) {
            known.rebound(is);
        }
    }

    /** Lets a clause go on after {@code , but} where the tree says so, and ends it at a comma where the tree ends it. */
    private void content(Draft known, int verb) {
        int clause = new Predicate(sentence, verb).childAfter("ccomp");
        Range was = known.content().get(0);
        if (clause == Tree.NONE || !known.rule().isClause() || known.content().size() > 1) {
            return;
        }
        Range is = sentence.subtree(clause);
        if (is == null || is.past() <= was.first() || passage.isQuoted(was.past() - 1)) {
            return;
        }
        boolean goesOn = is.past() > was.past()
                && mayGoOn(words, was.past())
                && !found.hasCueIn(new Range(was.past(), is.past()));
        boolean ends = is.past() < was.past() && words.is(is.past(), WordClass.COMMA) && !passage.isQuoted(is.past());
        if (goesOn || ends) {
            found.reboundContent(known, new Range(was.first(), is.past()));
        }
    }
}
