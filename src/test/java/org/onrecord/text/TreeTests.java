package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTests {

    /** 0 The, 1 mayor, 2 was, 3 asked, 4 by, 5 aides, 6 to, 7 sign, 8 and, 9 file, 10 it. */
    private static final Tree ASKED = tree(
            "The 1 det",
            "mayor 3 nsubj:pass",
            "was 3 aux:pass",
            "asked -1 root",
            "by 5 case",
            "aides 3 obl:agent",
            "to 7 mark",
            "sign 3 xcomp",
            "and 9 cc",
            "file 7 conj",
            "it 9 obj");

    @Test
    void walksFromAWordToItsHeadAndItsChildren() {
        assertThat(ASKED.root()).isEqualTo(3);
        assertThat(ASKED.head(3)).isEqualTo(Tree.NONE);
        assertThat(ASKED.head(1)).isEqualTo(3);
        assertThat(ASKED.children(3)).containsExactly(1, 2, 5, 7);
        assertThat(ASKED.children(0)).isEmpty();
        assertThat(ASKED.pathToRoot(10)).containsExactly(10, 9, 7, 3);
        assertThat(ASKED.depth(10)).isEqualTo(3);
        assertThat(ASKED.depth(3)).isZero();
    }

    @Test
    void comparesRelationsWithoutTheirSubtypes() {
        assertThat(ASKED.is(1, "nsubj")).isTrue();
        assertThat(ASKED.is(1, "nsubj:pass")).isTrue();
        assertThat(ASKED.is(1, "ns")).isFalse();
        assertThat(ASKED.is(2, "nsubj")).isFalse();
        assertThat(ASKED.relation(1)).isEqualTo("nsubj:pass");
        assertThat(ASKED.children(3, "obl")).containsExactly(5);
        assertThat(ASKED.children(3, "obj")).isEmpty();
        assertThat(ASKED.child(3, "aux")).hasValue(2);
    }

    @Test
    void gathersASubtree() {
        assertThat(ASKED.subtree(7)).containsExactly(6, 7, 8, 9, 10);
        assertThat(ASKED.subtree(3)).hasSize(11);
        assertThat(ASKED.first(7)).isEqualTo(6);
        assertThat(ASKED.last(7)).isEqualTo(10);
        assertThat(ASKED.isUnder(10, 7)).isTrue();
        assertThat(ASKED.isUnder(7, 7)).isTrue();
        assertThat(ASKED.isUnder(7, 10)).isFalse();
    }

    @Test
    void gathersASubtreeThatIsNotOneStretch() {
        Tree crossed = tree("A 1 det", "hearing 3 nsubj", "is 3 aux", "scheduled -1 root", "on 5 case", "it 1 nmod");

        assertThat(crossed.subtree(1)).containsExactly(0, 1, 4, 5);
        assertThat(crossed.last(1)).isEqualTo(5);
    }

    @Test
    void takesThePassiveSubject() {
        assertThat(ASKED.subjectOf(3)).hasValue(1);
    }

    @Test
    void sharesTheSubjectOfAGovernorAndOfConjoinedVerbs() {
        assertThat(ASKED.subjectOf(7)).hasValue(1);
        assertThat(ASKED.subjectOf(9)).hasValue(1);
    }

    @Test
    void takesTheObjectOfAGovernorThatHasOne() {
        Tree told = tree("They 1 nsubj", "told -1 root", "him 1 iobj", "to 4 mark", "go 1 xcomp", "on 4 advmod");
        Tree want = tree("They 1 nsubj", "want -1 root", "to 3 mark", "go 1 xcomp");

        assertThat(told.subjectOf(4)).hasValue(2);
        assertThat(want.subjectOf(3)).hasValue(0);
    }

    @Test
    void prefersAVerbsOwnSubject() {
        Tree both = tree("He 1 nsubj", "came -1 root", "and 4 cc", "she 4 nsubj", "left 1 conj");
        Tree outer = tree("Point 4 nsubj:outer", "is 4 cop", "that 4 mark", "he 4 nsubj", "lied -1 root");
        Tree clause = tree("Waiting 2 csubj", "is 2 cop", "hard -1 root");

        assertThat(both.subjectOf(4)).hasValue(3);
        assertThat(outer.subjectOf(4)).hasValue(3);
        assertThat(clause.subjectOf(2)).hasValue(0);
    }

    @Test
    void guessesNoSubjectElsewhere() {
        Tree tree = tree("Rents 1 nsubj", "rose -1 root", "driving 1 advcl", "people 2 obj", "out 2 advmod");

        assertThat(tree.subjectOf(2)).isEmpty();
        assertThat(tree.objectOf(2)).hasValue(3);
        assertThat(tree.objectOf(1)).isEmpty();
    }

    @Test
    void refusesWhatIsNoTree() {
        assertRefused("a tree needs a word");
        assertRefused("word 0 has head 2 in a sentence of 2 words", "a 2 det", "b -1 root");
        assertRefused("word 1 has head -2 in a sentence of 2 words", "a -1 root", "b -2 det");
        assertRefused("words 0 and 2 are both roots", "a -1 root", "b 0 dep", "c -1 root");
        assertRefused("no word is the root", "a 1 dep", "b 0 dep");
        assertRefused("word 1 hangs in a circle, not from the root", "a -1 root", "b 2 dep", "c 1 dep");
        assertRefused("word 1 hangs in a circle, not from the root", "a -1 root", "b 1 dep");
    }

    @Test
    void keepsItsWordsWhateverIsDoneWithItsAnswers() {
        Arrays.fill(ASKED.children(3), 0);

        assertThat(ASKED.children(3)).containsExactly(1, 2, 5, 7);
        assertThat(ASKED).isEqualTo(new Tree(ASKED.words())).hasSameHashCodeAs(new Tree(ASKED.words()));
        assertThat(ASKED.toString()).startsWith("0 The X 1 det\n1 mayor X 3 nsubj:pass\n");
    }

    @Test
    void walksAChainOfManyWords() {
        int size = 10_000;
        Tree chain = new Tree(IntStream.range(0, size)
                .mapToObj(i -> word("and " + (i - 1) + (i == 0 ? " root" : " conj")))
                .toList());

        assertThatNoException().isThrownBy(() -> chain.subjectOf(size - 1));
        assertThat(chain.depth(size - 1)).isEqualTo(size - 1);
        assertThat(chain.subtree(0)).hasSize(size);
        assertThat(chain.subjectOf(size - 1)).isEmpty();
        assertThat(chain.isUnder(size - 1, 0)).isTrue();
    }

    private static void assertRefused(String message, String... words) {
        assertThatIllegalArgumentException().isThrownBy(() -> tree(words)).withMessage(message);
    }

    /** Each word as form, head and relation with blanks between. */
    private static Tree tree(String... words) {
        return new Tree(Stream.of(words).map(TreeTests::word).toList());
    }

    private static Tree.Word word(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        Tag tag = new Tag(PartOfSpeech.X, "FW");
        return new Tree.Word(parts.get(0), parts.get(0), tag, Integer.parseInt(parts.get(1)), parts.get(2));
    }
}
