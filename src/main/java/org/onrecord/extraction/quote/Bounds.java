package org.onrecord.extraction.quote;

import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.extraction.mention.Voices;
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

    /** Whether a comma cuts off what hangs further on: {@code praised the group, the Order, | for its work}. */
    static boolean isCut(Words words, Draft draft) {
        return (draft.rule() == Rule.VERB_OBJECT || draft.rule() == Rule.VERB_OBJECT_INFINITIVE)
                && draft.content().size() == 1
                && (words.is(draft.past(), WordClass.COMMA) || words.is(draft.past() - 1, WordClass.CONJUNCTION));
    }

    /** @param verb the word of the tree that is the attribution's cue */
    void move(Draft known, int verb) {
        speaker(known, verb);
        source(known, verb);
        content(known, verb);
        object(known, verb);
    }

    /**
     * Another speaker than the pattern's: where the verb has no subject of its own and the tree finds whose it shares, and
     * where the pattern took a time for who speaks.
     */
    private void speaker(Draft known, int verb) {
        Predicate predicate = new Predicate(sentence, verb);
        boolean shared = known.rule() == Rule.VERB_SHARED_SUBJECT;
        int subject = shared ? predicate.source() : predicate.ownSubject();
        Range was = known.source();
        Range cue = known.cue();
        boolean named = subject != Tree.NONE && Voices.isPersonal(tree, subject);
        if (was == null || cue == null || !named || words.is(cue.first() - 1, WordClass.TO)) {
            return;
        }
        boolean wrong = shared ? tree.head(verb) != subject : SourceKind.isTimeOrPlace(words, was);
        Range is = sentence.source(subject, verb);
        boolean apart = is != null
                && !is.overlaps(cue)
                && !is.overlaps(was)
                && known.content().stream().noneMatch(is::overlaps);
        if (is != null && wrong && apart) {
            known.rebound(is);
        }
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
        boolean left = is.first() != was.first()
                && is.past() == was.past()
                && !behind
                && IntStream.range(is.first(), was.first()).noneMatch(i -> words.is(i, WordClass.DASH));
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

    /** Lets an object go on behind a comma to what completes it, or to the end of its infinitive. */
    private void object(Draft known, int verb) {
        if (!isCut(words, known)) {
            return;
        }
        Predicate predicate = new Predicate(sentence, verb);
        int object = predicate.childAfter("obj");
        int end = predicate.infinitive() != Tree.NONE
                ? sentence.last(predicate.infinitive())
                : object == Tree.NONE ? Tree.NONE : predicate.endOfComplement(object);
        Range was = known.content().get(0);
        Range more = end == Tree.NONE ? null : sentence.range(verb, end);
        if (more != null && more.past() > was.past() && !found.hasCueIn(new Range(was.past(), more.past()))) {
            found.reboundContent(known, new Range(was.first(), pastMarks(more.past())));
        }
    }

    /** With the closing mark of a quotation of which only marks are left. */
    private int pastMarks(int past) {
        int end = passage.isQuoted(past - 1) ? passage.quotation(past - 1).past() : past;
        for (int i = past; i < end; i++) {
            if (!words.is(i, WordClass.STOP) && !words.is(i, WordClass.COMMA) && !words.is(i, WordClass.QUOTE)) {
                return past;
            }
        }
        return end;
    }
}
