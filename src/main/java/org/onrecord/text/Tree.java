package org.onrecord.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The grammar of one sentence: each word hangs from another, its head, by a relation of Universal Dependencies; one
 * word, the root, hangs from none. Words are counted from 0 within the sentence. Immutable; every answer takes time
 * linear in the sentence at most.
 */
public final class Tree {

    /** The head of the root. */
    public static final int NONE = -1;

    private final List<Word> words;
    private final Branches branches;

    /**
     * A word and how it hangs in its sentence.
     *
     * @param form as the text spells it
     * @param lemma its dictionary form
     * @param tag its word class
     * @param head index of the word it hangs from, or {@link Tree#NONE} for the root
     * @param relation to the head, with its subtype, such as {@code nsubj:pass}; {@code root} for the root
     */
    public record Word(String form, String lemma, Tag tag, int head, String relation) {

        public Word {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(lemma, "lemma");
            Objects.requireNonNull(tag, "tag");
            Objects.requireNonNull(relation, "relation");
        }

        /** Whether the relation is this one; {@code nsubj} also takes its subtypes, such as {@code nsubj:pass}. */
        public boolean is(String universal) {
            int length = universal.length();
            return relation.startsWith(universal) && (relation.length() == length || relation.charAt(length) == ':');
        }
    }

    /**
     * A tree of these words.
     *
     * @throws IllegalArgumentException when there are no words, a head is outside the sentence, not exactly one word is
     *     the root, or some words go round in a circle
     */
    public Tree(List<Word> words) {
        this.words = List.copyOf(words);
        branches = new Branches(this.words.stream().mapToInt(Word::head).toArray());
    }

    public int size() {
        return words.size();
    }

    /** The words in order. */
    public List<Word> words() {
        return words;
    }

    public Word word(int i) {
        return words.get(i);
    }

    public String form(int i) {
        return word(i).form();
    }

    public String lemma(int i) {
        return word(i).lemma();
    }

    public Tag tag(int i) {
        return word(i).tag();
    }

    public PartOfSpeech partOfSpeech(int i) {
        return tag(i).partOfSpeech();
    }

    /** Whether a word is a noun or a name. */
    public boolean isNoun(int i) {
        return partOfSpeech(i) == PartOfSpeech.NOUN || partOfSpeech(i) == PartOfSpeech.PROPN;
    }

    /** The word that hangs from none. */
    public int root() {
        return branches.root();
    }

    /** The word that this one hangs from, or {@link #NONE} for the root. */
    public int head(int i) {
        return word(i).head();
    }

    /** The exact relation to the head, with its subtype. */
    public String relation(int i) {
        return word(i).relation();
    }

    /** Whether the relation to the head is this one, subtypes ignored. */
    public boolean is(int i, String universal) {
        return word(i).is(universal);
    }

    /** The words that hang from this one, ascending. */
    public int[] children(int i) {
        return branches.children(i);
    }

    /** The words that hang from this one by a relation, subtypes ignored, ascending. */
    public int[] children(int i, String universal) {
        return childrenBy(i, universal).toArray();
    }

    /** The first word that hangs from this one by a relation, subtypes ignored. */
    public OptionalInt child(int i, String universal) {
        return childrenBy(i, universal).findFirst();
    }

    private IntStream childrenBy(int i, String universal) {
        return Arrays.stream(children(i)).filter(child -> is(child, universal));
    }

    /**
     * Who or what does what a verb says, or undergoes it where the verb is passive.
     *
     * <p>Its own subject if it has one: a child by {@code nsubj}, else by {@code csubj}; {@code :outer}, the subject of a
     * clause around this one, counts only where there is no other. A verb without one asks its head: as a {@code conj},
     * for that verb's subject ({@code She came and left}); as an {@code xcomp}, for that verb's {@code iobj}, else
     * {@code obj}, else subject ({@code They told him to go}, {@code They want to go}); and so on upwards. Empty where
     * that ends: at any other relation, so also in {@code acl}, {@code advcl} and {@code ccomp}. Expletives ({@code expl})
     * are no subjects.
     */
    public OptionalInt subjectOf(int verb) {
        int at = verb;
        OptionalInt subject = ownSubject(at);
        while (subject.isEmpty() && (is(at, "conj") || is(at, "xcomp"))) {
            boolean controlled = is(at, "xcomp");
            at = head(at);
            subject = controlled ? controller(at) : ownSubject(at);
        }
        return subject;
    }

    private OptionalInt ownSubject(int verb) {
        return firstOf(
                childrenBy(verb, "nsubj").filter(this::isInner).findFirst(),
                childrenBy(verb, "csubj").filter(this::isInner).findFirst(),
                child(verb, "nsubj"),
                child(verb, "csubj"));
    }

    private boolean isInner(int subject) {
        return !relation(subject).endsWith(":outer");
    }

    private OptionalInt controller(int governor) {
        return firstOf(child(governor, "iobj"), child(governor, "obj"), ownSubject(governor));
    }

    private static OptionalInt firstOf(OptionalInt... choices) {
        return Arrays.stream(choices).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    /**
     * The verb's own direct object, its first child by {@code obj}. Conjoined verbs do not share one, since {@code won
     * the race and left} looks like {@code made cars and sold}.
     */
    public OptionalInt objectOf(int verb) {
        return child(verb, "obj");
    }

    /** The word and all that hangs from it, however deep, ascending; not always one stretch. */
    public int[] subtree(int i) {
        return branches.below(i).stream().toArray();
    }

    /** The leftmost word of the subtree of a word. */
    public int first(int i) {
        return branches.below(i).nextSetBit(0);
    }

    /** The rightmost word of the subtree of a word. */
    public int last(int i) {
        return branches.below(i).length() - 1;
    }

    /** Whether a word stands in the subtree of another; every word stands in its own. */
    public boolean isUnder(int i, int ancestor) {
        int at = i;
        while (at != NONE && at != ancestor) {
            at = head(at);
        }
        return at == ancestor;
    }

    /** How many steps lead from a word up to the root: 0 for the root. */
    public int depth(int i) {
        return pathToRoot(i).length - 1;
    }

    /** The word, its head, its head's head and so on, up to the root. */
    public int[] pathToRoot(int i) {
        return IntStream.iterate(i, at -> at != NONE, this::head).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree && words.equals(tree.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** One word a line: index, form, part of speech, head, relation. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            lines.append("%d %s %s %d %s\n".formatted(i, form(i), partOfSpeech(i), head(i), relation(i)));
        }
        return lines.toString();
    }
}
