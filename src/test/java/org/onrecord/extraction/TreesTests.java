package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

class TreesTests {

    private static final String TEXT = """
            Rents rise again

            Rents rose 5%, Ann Lee said. “We don’t know why,” she added.

            Nobody else does.
            """;

    private final Extractor extractor = Extractor.english();

    @Test
    void givesEachSentenceATreeOfItsTokens() {
        Document document = extractor.read(TEXT);

        List<Tree> trees = extractor.trees(document);

        assertThat(trees).hasSameSizeAs(document.sentences());
        IntStream.range(0, trees.size())
                .forEach(i -> assertThat(forms(trees.get(i)))
                        .isEqualTo(tokens(document, document.sentences().get(i))));
    }

    @Test
    void givesATextWithoutSentencesNoTrees() {
        assertThat(extractor.trees(extractor.read(""))).isEmpty();
    }

    /** As docs/reading.md says. */
    @Test
    void findsTheSubjectThatAVerbBorrows() {
        Document document =
                extractor.readParagraph("The governor’s aides won’t promise to publish the long-term figures.");
        Tree tree = extractor.trees(document).get(0);
        int publish = 8;

        assertThat(tree.lemma(publish)).isEqualTo("publish");
        assertThat(tree.form(tree.subjectOf(publish).orElseThrow())).isEqualTo("aides");
    }

    @Test
    void readsTheExampleOfThePageAboutReading() {
        Document document = extractor.readParagraph("The mayor said the city would sue.");
        Tree tree = extractor.trees(document).get(0);
        int said = tree.root();
        int sue = tree.child(said, "ccomp").orElseThrow();

        assertThat(tree.form(tree.subjectOf(said).orElseThrow())).isEqualTo("mayor");
        assertThat(Arrays.stream(tree.subtree(sue)).mapToObj(tree::form))
                .containsExactly("the", "city", "would", "sue");
    }

    @Test
    void tellsWhichWordsAreWrittenAsOne() {
        Document document = extractor.readParagraph("She won’t budge on long-term aid.");

        assertThat(IntStream.range(0, document.tokens().size() - 1)
                        .filter(i -> extractor.areWrittenAsOne(document, i))
                        .mapToObj(i -> document.tokens().get(i).in(document.text())))
                .containsExactly("wo");
    }

    private static List<String> forms(Tree tree) {
        return tree.words().stream().map(Tree.Word::form).toList();
    }

    private static List<String> tokens(Document document, Sentence sentence) {
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .mapToObj(i -> document.tokens().get(i).in(document.text()))
                .toList();
    }
}
