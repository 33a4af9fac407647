package org.onrecord.quality;

import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Who has or does what a figure measures or counts: the subject of its clause, or of the clauses around. */
final class NewsQuantOwners {

    private static final int STEPS = 6;

    private final Tree tree;

    NewsQuantOwners(Tree tree) {
        this.tree = tree;
    }

    /** The verb that a figure hangs from, directly or through nouns; none for a figure within its clause's subject. */
    int verb(int word) {
        int at = word;
        while (at >= 0 && tree.head(at) != Tree.NONE && tree.partOfSpeech(at) != PartOfSpeech.VERB) {
            if (tree.is(at, "nsubj")) {
                return Tree.NONE;
            }
            at = tree.head(at);
        }
        return at;
    }

    /** The subject of a verb's clause; none where only a pronoun that stands for nobody in the sentence says it. */
    int of(int verb) {
        int at = verb;
        for (int step = 0; at >= 0 && step < STEPS; step++) {
            int subject = tree.subjectOf(at).orElse(Tree.NONE);
            if (subject >= 0 && tree.partOfSpeech(subject) != PartOfSpeech.PRON) {
                return subject;
            }
            if (tree.head(at) == Tree.NONE) {
                return Tree.NONE;
            }
            if (tree.is(at, "acl") && !isPlan(at)) {
                return tree.isNoun(tree.head(at)) ? tree.head(at) : Tree.NONE;
            }
            at = isInside(at) ? verb(tree.head(at)) : Tree.NONE;
        }
        return Tree.NONE;
    }

    /**
     * Whether a clause around a figure has a noun as its subject, or stands to it as {@code wide} to {@code a field 90
     * miles wide}.
     */
    boolean isAbout(int word, int noun) {
        int at = word;
        for (int step = 0; at >= 0 && step < STEPS; step++) {
            boolean aside = tree.head(at) == noun && (tree.is(at, "appos") || tree.is(at, "acl"));
            if (aside || tree.head(noun) == at && tree.is(noun, "nsubj")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Whether a noun is the subject of this very clause. */
    boolean isNear(int verb, int subject) {
        return tree.subjectOf(verb).orElse(Tree.NONE) == subject;
    }

    /** Whether a figure stands in the object of a verb. */
    boolean isObject(int word, int verb) {
        int part = part(word, verb);
        return part >= 0 && tree.is(part, "obj");
    }

    /**
     * {@code ended at 1,334, on turnover of 1.3 billion}: set off from the clause by a comma, or only compared with it.
     */
    boolean isApart(int word, int verb) {
        int part = word;
        for (int at = word; at >= 0 && at != verb; at = tree.head(at)) {
            if (links(at, "than")) {
                return true;
            }
            part = at;
        }
        int first = tree.first(part);
        boolean comma = tree.form(first).equals(",")
                || first > 0 && tree.form(first - 1).equals(",");
        return part > verb && tree.is(part, "obl") && comma;
    }

    boolean links(int noun, String preposition) {
        return tree.child(noun, "case").stream()
                .anyMatch(link -> tree.lemma(link).equals(preposition));
    }

    /** The part of a verb's clause that a figure stands in. */
    private int part(int word, int verb) {
        int at = word;
        while (at >= 0 && tree.head(at) != verb) {
            at = tree.head(at);
        }
        return at;
    }

    /** {@code announced plans to lay off staff}: who announced them lays off. */
    private boolean isPlan(int verb) {
        return tree.is(tree.head(verb), "obj")
                && tree.child(verb, "mark").stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }

    private boolean isInside(int verb) {
        return tree.is(verb, "acl")
                || tree.is(verb, "ccomp")
                || tree.is(verb, "advcl")
                || tree.is(verb, "xcomp")
                || tree.is(verb, "conj");
    }
}
