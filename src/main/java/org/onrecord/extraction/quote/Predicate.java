package org.onrecord.extraction.quote;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Tree;

/** A verb in a tree: what hangs from it, and who does what it says. */
final class Predicate {

    private static final int NONE = Tree.NONE;
    private static final Set<String> ABOUT_THE_SPEAKER = Set.of("promise", "threaten", "vow", "pledge");
    private static final Set<String> FIGURE_AND_GROUND = Set.of("for", "as", "of", "over", "from", "against");

    private final ParsedSentence sentence;
    private final Tree tree;
    private final int verb;

    Predicate(ParsedSentence sentence, int verb) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.verb = verb;
    }

    int verb() {
        return verb;
    }

    String lemma() {
        return tree.lemma(verb);
    }

    /** The first word that hangs from the verb by a relation, or -1. */
    int child(String relation) {
        return tree.child(verb, relation).orElse(NONE);
    }

    /** The first word behind the verb that hangs from it by a relation, or -1. */
    int childAfter(String relation) {
        return first(child -> child > verb && tree.is(child, relation));
    }

    /** Its own subject, or -1. */
    int ownSubject() {
        return first(child -> (tree.is(child, "nsubj") || tree.is(child, "csubj"))
                && !tree.relation(child).endsWith(":outer"));
    }

    /** {@code by the mayor} of a passive, or -1. */
    int agent() {
        return first(child -> tree.is(child, "obl") && hasMark(child, "by"::equals));
    }

    boolean isPassive() {
        boolean marked = first(child -> tree.relation(child).endsWith(":pass")) != NONE;
        boolean bareParticiple = tree.tag(verb).penn().equals("VBN")
                && first(child -> tree.is(child, "aux") || tree.is(child, "nsubj")) == NONE
                && !tree.is(verb, "conj");
        return marked || bareParticiple;
    }

    /** {@code to leave} behind the verb, whether the tree says that it completes or only modifies it; or -1. */
    int infinitive() {
        return first(child ->
                child > verb && (tree.is(child, "xcomp") || tree.is(child, "advcl")) && hasMark(child, "to"::equals));
    }

    /** {@code supports | raising the wage}, or -1. */
    int gerund() {
        return first(child -> child > verb
                && tree.is(child, "xcomp")
                && tree.tag(child).penn().equals("VBG"));
    }

    /** What was said, behind the verb: its clause, or one with {@code that} that the tree only puts beside it; or -1. */
    int clause() {
        int clause = childAfter("ccomp");
        return clause != NONE
                ? clause
                : first(child -> child > verb && tree.is(child, "parataxis") && hasMark(child, "that"::equals));
    }

    /** The subject, an agent where it is passive; its own or that of the clause that it hangs from; or -1. */
    int source() {
        return isPassive() ? agent() : subject(verb, 0);
    }

    private int subject(int at, int depth) {
        int own = new Predicate(sentence, at).ownSubject();
        int head = tree.head(at);
        if (own != NONE || head == NONE || depth > 4) {
            return own;
        }
        if (tree.is(at, "xcomp")) {
            int told = new Predicate(sentence, head).told();
            return told != NONE ? told : subject(head, depth + 1);
        }
        if (tree.is(at, "conj") || tree.is(at, "advcl") || tree.is(at, "parataxis")) {
            return subject(head, depth + 1);
        }
        boolean modifies =
                tree.relation(at).equals("acl") && !tree.tag(at).penn().equals("VBN");
        return modifies ? head : NONE;
    }

    private int told() {
        return ABOUT_THE_SPEAKER.contains(lemma())
                ? NONE
                : first(child -> tree.is(child, "iobj") || tree.is(child, "obj"));
    }

    /** The preposition right behind the verb or its particle that leads to one of its phrases, or -1. */
    int preposition(Set<String> wanted) {
        for (int child : tree.children(verb)) {
            if (child > verb && (tree.is(child, "obl") || tree.is(child, "advcl"))) {
                int mark = sentence.first(child);
                boolean leads = mark == last() + 1
                        && (tree.is(mark, "case") || tree.is(mark, "mark"))
                        && wanted.contains(tree.lemma(mark));
                if (leads && sentence.last(child) > mark) {
                    return mark;
                }
            }
        }
        return NONE;
    }

    /** Last word of the phrase that completes an object: {@code blamed the mayor | for the delay}; or -1. */
    int endOfComplement(int object) {
        int phrase = first(child -> child > object
                && ((tree.is(child, "obl") || tree.is(child, "advcl")) && hasMark(child, FIGURE_AND_GROUND::contains)
                        || tree.is(child, "xcomp")
                        || tree.is(child, "obj")));
        return phrase == NONE ? NONE : sentence.last(phrase);
    }

    private boolean hasMark(int phrase, java.util.function.Predicate<String> word) {
        return Arrays.stream(tree.children(phrase))
                .anyMatch(child -> (tree.is(child, "case") || tree.is(child, "mark")) && word.test(tree.lemma(child)));
    }

    /** First word of the verb group, with auxiliaries, negation and bare adverbs right before the verb. */
    int first() {
        int first = verb;
        while (first > 0 && tree.head(first - 1) == verb && helps(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean helps(int word) {
        return (tree.is(word, "aux") || tree.is(word, "advmod")) && tree.children(word).length == 0;
    }

    /** Last word of the verb group: the verb or its particle. */
    int last() {
        boolean particle = verb + 1 < tree.size()
                && tree.head(verb + 1) == verb
                && tree.relation(verb + 1).equals("compound:prt");
        return particle ? verb + 1 : verb;
    }

    private int first(IntPredicate wanted) {
        return IntStream.of(tree.children(verb)).filter(wanted).findFirst().orElse(NONE);
    }

    /** Whether a word asks or relates: {@code what}, {@code which}, {@code who}. */
    static boolean isRelative(@Nullable String lemma) {
        return lemma != null
                && Set.of("who", "what", "which", "that", "whom", "whose").contains(lemma);
    }
}
