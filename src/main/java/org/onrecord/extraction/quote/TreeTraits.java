package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.text.Tree;

/** How far a sentence's tree bears out an attribution, as traits. */
final class TreeTraits {

    private final List<String> names;
    private final Draft draft;
    private final ParsedSentence sentence;
    private final Tree tree;

    private TreeTraits(List<String> names, Draft draft, ParsedSentence sentence) {
        this.names = names;
        this.draft = draft;
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /**
     * Adds them.
     *
     * @param head place of the word that attributes
     * @param sentence around it, or null where it was not parsed
     */
    static void add(List<String> names, Draft draft, int head, @Nullable ParsedSentence sentence) {
        int word = sentence == null ? Tree.NONE : sentence.word(head);
        if (sentence == null || word == Tree.NONE) {
            names.add("tree=none");
            return;
        }
        TreeTraits traits = new TreeTraits(names, draft, sentence);
        traits.cue(word);
        traits.content(word);
    }

    private void add(String trait, Object value) {
        names.add(trait + "=" + value);
    }

    private void cue(int word) {
        add("relation", tree.relation(word));
        add("tag", tree.tag(word).penn());
        Predicate predicate = new Predicate(sentence, word);
        int subject = predicate.ownSubject();
        Range source = draft.source();
        String own = subject == Tree.NONE
                ? "none"
                : source == null ? "some" : source.contains(sentence.place(subject)) ? "agrees" : "differs";
        add("subject", own);
        names.add("subject,rule=" + own + "," + draft.rule().label());
        if (subject != Tree.NONE) {
            add("subject-speaks", Voices.isPersonal(tree, subject));
        }
        child("ccomp", predicate);
        child("xcomp", predicate);
        child("obj", predicate);
    }

    private void child(String relation, Predicate predicate) {
        int child = predicate.child(relation);
        add(relation, child == Tree.NONE ? "none" : draft.covers(sentence.place(child)) ? "in" : "out");
    }

    /** Whether what was said hangs from the cue, and whether it ends where the tree ends it. */
    private void content(int cue) {
        Range content = draft.content().get(0);
        int top = sentence.word(content.first());
        if (top == Tree.NONE) {
            return;
        }
        while (tree.head(top) != Tree.NONE && content.contains(sentence.place(tree.head(top)))) {
            top = tree.head(top);
        }
        add("hangs", tree.head(top) == cue);
        Range whole = sentence.subtree(top);
        if (whole != null) {
            add("begins", whole.first() == content.first());
            add("ends", Integer.signum(whole.past() - content.past()));
        }
    }
}
