package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tag;
import org.onrecord.text.Tree;

/** The treebank of news English, and how well its words are parsed. */
class TreebankTests {

    private static final Set<String> RELATIONS = Set.of(
            ("acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl"
                            + " fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct"
                            + " reparandum root vocative xcomp")
                    .split(" "));

    private static List<ConlluSentence> gold = List.of();
    private static List<Tree> trees = List.of();

    @BeforeAll
    static void parse() throws IOException {
        gold = Conllu.read(Path.of("src/test/resources/treebank/en/news.conllu"));
        trees = Extractor.english()
                .trees(gold.stream().map(ConlluSentence::forms).toList());
    }

    /** A little under what is measured. */
    @ParameterizedTest
    @CsvSource({"Words, 1.0", "UPOS, 0.975", "XPOS, 0.965", "Lemmas, 0.985", "UAS, 0.87", "LAS, 0.84"})
    void treesAgreeWithTheTreebank(String name, double bar) {
        TreeQuality quality = new TreeQuality();

        for (int i = 0; i < trees.size(); i++) {
            quality.add(List.of(gold.get(i)), List.of(gold.get(i).with(trees.get(i))));
        }

        Map<String, Double> measured = quality.measures().stream()
                .collect(Collectors.toMap(
                        Measure::name, measure -> measure.score().f1()));
        assertThat(measured.get(name)).as("%s", measured).isGreaterThanOrEqualTo(bar);
    }

    @Test
    void everySentenceOfTheTreebankIsATree() {
        assertThat(gold)
                .hasSizeGreaterThan(150)
                .allSatisfy(sentence -> assertThat(tree(sentence).size())
                        .isEqualTo(sentence.words().size()));
    }

    @Test
    void formsJoinToTheText() {
        assertThat(gold)
                .allSatisfy(sentence -> assertThat(sentence.comments())
                        .contains("# text = " + sentence.text().strip()));
    }

    @Test
    void sentencesHaveNamesOfTheirOwn() {
        List<String> names = gold.stream()
                .flatMap(sentence -> sentence.comments().stream())
                .filter(comment -> comment.startsWith("# sent_id = "))
                .toList();

        assertThat(names).hasSameSizeAs(gold).doesNotHaveDuplicates();
    }

    @Test
    void relationsAreThoseOfUniversalDependencies() {
        assertThat(gold.stream().flatMap(sentence -> sentence.words().stream()))
                .allSatisfy(word -> assertThat(RELATIONS).contains(word.relation()));
    }

    @Test
    void onlyTheRootHangsFromNothing() {
        assertThat(gold.stream().flatMap(sentence -> sentence.words().stream()))
                .allSatisfy(word -> assertThat(word.relation().equals("root"))
                        .isEqualTo(word.head().equals("0")));
    }

    @Test
    void functionWordsAndMarksCarryNoClauses() {
        Set<String> bare = Set.of("punct", "aux", "cop", "det", "cc", "case", "mark");
        Set<String> clauses = Set.of("nsubj", "obj", "iobj", "ccomp", "xcomp", "acl", "advcl", "csubj");
        for (ConlluSentence sentence : gold) {
            Tree tree = tree(sentence);

            assertThat(IntStream.range(0, tree.size())
                            .filter(i -> clauses.stream().anyMatch(relation -> tree.is(i, relation)))
                            .filter(i -> bare.stream().anyMatch(relation -> tree.is(tree.head(i), relation)))
                            .mapToObj(tree::form))
                    .as(sentence.text())
                    .isEmpty();
        }
    }

    @Test
    void aWordHasOneSubjectAndOneObjectAtMost() {
        for (ConlluSentence sentence : gold) {
            Set<String> seen = new HashSet<>();
            List<String> twice = new ArrayList<>();
            for (ConlluLine word : sentence.words()) {
                boolean core = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "obj", "iobj", "cop")
                        .contains(word.columns().get(7));
                if (core && !seen.add(word.head() + word.columns().get(7))) {
                    twice.add(word.form());
                }
            }

            assertThat(twice).as(sentence.text()).isEmpty();
        }
    }

    private static Tree tree(ConlluSentence sentence) {
        return new Tree(sentence.words().stream()
                .map(word -> new Tree.Word(
                        word.form(),
                        word.lemma(),
                        new Tag(PartOfSpeech.valueOf(word.universalTag()), word.pennTag()),
                        Integer.parseInt(word.head()) - 1,
                        word.columns().get(7)))
                .toList());
    }
}
