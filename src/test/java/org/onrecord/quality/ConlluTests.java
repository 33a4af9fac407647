package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tag;
import org.onrecord.text.Tree;

class ConlluTests {

    private static final String TEXT = Trees.lines(
            "# newdoc id = a",
            "# sent_id = a-1",
            "1 Bo Bo PROPN NNP Number=Sing 4 nsubj 4:nsubj _",
            "2-3 can't _ _ _ _ _ _ _ _",
            "2 ca can AUX MD _ 4 aux _ _",
            "3 n't not PART RB _ 4 advmod _ _",
            "4 come come VERB VB _ 0 root _ SpaceAfter=No|X=1",
            "4.1 come come VERB VB _ _ _ 0:root _",
            "5 . . PUNCT . _ 4 punct _ SpaceAfter=No",
            "",
            "# newpar_block = p",
            "1 “ “ PUNCT `` _ 2 punct _ SpaceAfter=No",
            "2 No no INTJ UH _ 0 root _ _",
            "",
            "# newpar",
            "1 Yes yes INTJ UH _ 0 root _ _",
            "");

    @TempDir
    private Path folder;

    @Test
    void writesWhatItReads() throws IOException {
        List<ConlluSentence> sentences = read(TEXT);

        assertThat(sentences.stream().map(ConlluSentence::toString).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void compressesByName() throws IOException {
        Path file = folder.resolve("a.conllu.gz");
        try (Writer out = Conllu.writer(file)) {
            out.write(TEXT);
        }

        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
        assertThat(Conllu.read(file)).isEqualTo(read(TEXT));
    }

    @Test
    void knowsWordsFromTokens() throws IOException {
        ConlluSentence sentence = read(TEXT).get(0);

        assertThat(sentence.forms()).containsExactly("Bo", "ca", "n't", "come", ".");
        assertThat(sentence.tokens()).extracting(ConlluLine::form).containsExactly("Bo", "can't", "come", ".");
        assertThat(sentence.text()).isEqualTo("Bo can't come.");
    }

    @Test
    void splitsParagraphsWhereTheFileMarksThem() throws IOException {
        List<List<ConlluSentence>> paragraphs = Conllu.paragraphs(read(TEXT));

        assertThat(paragraphs).extracting(List::size).containsExactly(2, 1);
        assertThat(Conllu.paragraphs(List.of())).isEmpty();
    }

    @Test
    void putsAnotherTreeOnTheSameTokens() throws IOException {
        ConlluSentence sentence = read(TEXT).get(1);
        Tag noun = new Tag(PartOfSpeech.NOUN, "NN");
        Tree tree = new Tree(
                List.of(new Tree.Word("“", "a", noun, -1, "root"), new Tree.Word("No", "b", noun, 0, "obl:tmod")));

        ConlluSentence changed = sentence.with(tree);

        assertThat(changed)
                .hasToString(Trees.lines(
                        "# newpar_block = p",
                        "1 “ a NOUN NN _ 0 root _ SpaceAfter=No",
                        "2 No b NOUN NN _ 1 obl:tmod _ _",
                        ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(TEXT).get(0).with(tree))
                .withMessage("a tree of 2 words for a sentence of 5");
    }

    @Test
    void letsPassMoreBlankLinesAndFewer() throws IOException {
        assertThat(read("\n\n" + TEXT.stripTrailing())).isEqualTo(read(TEXT));
        assertThat(read(TEXT.replace("\n", "\r\n"))).isEqualTo(read(TEXT));
        assertThat(read("")).isEmpty();
    }

    @Test
    void takesSentencesWithoutTrees() throws IOException {
        assertThat(read(Trees.lines("1 Yes yes _ _ _ _ _ _ _", ""))).hasSize(1);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertRefused("line 2: 9 columns instead of 10", "# a", "1 a a X X _ 0 root _");
        assertRefused("line 1: not an id: x", "x a a X X _ 0 root _ _");
        assertRefused("line 1: not an id: 1-", "1- a a X X _ 0 root _ _");
        assertRefused("line 1: id 2 where 1 should stand", "2 a a X X _ 0 root _ _");
        assertRefused("line 1: no form", "1  a X X _ 0 root _ _");
        assertRefused("line 2: a comment inside a sentence", "1 a a X X _ 0 root _ _", "# a");
        assertRefused("line 2: comments without a sentence", "# a", "");
        assertRefused("line 2: a range that does not start at the next word", "1 a a X X _ 0 root _ _", "1-2 b" + REST);
        assertRefused("line 1: a range of no words or of one", "1-1 a" + REST);
        assertRefused("line 1: range 1-3 ends after the last word", "1-3 ab" + REST, "1 a a X X _ 0 root _ _");
        assertRefused("line 1: an empty node that is not after its word", "3.1 a" + REST);
    }

    @Test
    void namesTheLineWhoseHeadIsWrong() {
        assertRefused(
                "line 3: head 3 in a sentence of 2 words", "# a", "1 a a X X _ 0 root _ _", "2 b b X X _ 3 dep _ _");
        assertRefused("line 2: head _ in a sentence of 2 words", "1 a a X X _ 0 root _ _", "2 b b X X _ _ _ _ _");
        assertRefused("line 2: a second root after word 1", "1 a a X X _ 0 root _ _", "2 b b X X _ 0 root _ _");
        assertRefused("line 1: a sentence without a root", "1 a a X X _ 2 dep _ _", "2 b b X X _ 1 dep _ _");
        assertRefused(
                "line 2: heads that go round in a circle",
                "1 a a X X _ 0 root _ _",
                "2 b b X X _ 3 dep _ _",
                "3 c c X X _ 2 dep _ _");
        assertRefused("line 2: heads that go round in a circle", "1 a a X X _ 0 root _ _", "2 b b X X _ 2 dep _ _");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path bad = Files.write(folder.resolve("bad.conllu"), new byte[] {'a', (byte) 0xC0, (byte) 0xAF});

        assertThatIOException().isThrownBy(() -> Conllu.read(bad)).withMessageEndingWith("bad.conllu: not UTF-8");
        assertThatIOException()
                .isThrownBy(() -> Conllu.read(folder.resolve("none.conllu")))
                .withMessageEndingWith("none.conllu: no such file");
    }

    private static final String REST = " _ _ _ _ _ _ _ _";

    private void assertRefused(String message, String... lines) {
        assertThatIOException()
                .isThrownBy(() -> read(Trees.lines(lines)))
                .withMessageEndingWith("a.conllu: " + message);
    }

    private List<ConlluSentence> read(String text) throws IOException {
        return Conllu.read(Files.write(folder.resolve("a.conllu"), text.getBytes(StandardCharsets.UTF_8)));
    }
}
