package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tag;
import org.onrecord.text.Tree;

class PiecesTests {

    private static final Tag TAG = new Tag(PartOfSpeech.X, "FW");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, Pieces.LONGEST})
    void leavesASentenceOfUsualLengthWhole(int length) {
        List<String> words = words(length);

        assertThat(Pieces.of(words)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {Pieces.LONGEST + 1, 2 * Pieces.LONGEST, 1000, 10_000})
    void cutsALongSentenceIntoPiecesThatAreThatSentenceTogether(int length) {
        List<String> words = words(length);
        Collections.fill(words.subList(0, length / 3), "and");

        List<List<String>> pieces = Pieces.of(words);

        assertThat(pieces.stream().flatMap(List::stream)).containsExactlyElementsOf(words);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeBetween(1, Pieces.LONGEST));
    }

    @Test
    void cutsBehindTheLastMarkOfAPiece() {
        List<String> words = words(600);
        words.set(150, ",");
        words.set(240, ";");
        words.set(300, "—");

        List<List<String>> pieces = Pieces.of(words);

        assertThat(pieces.get(0)).hasSize(241).endsWith(";");
        assertThat(pieces.get(1)).hasSize(Pieces.LONGEST);
    }

    @Test
    void cutsBehindAMarkThatJustFits() {
        List<String> words = words(400);
        words.set(Pieces.LONGEST - 1, ".");

        assertThat(Pieces.of(words).get(0)).hasSize(Pieces.LONGEST).endsWith(".");
    }

    @Test
    void aMarkInTheFirstHalfOfAPieceMakesNoShortOne() {
        List<String> words = words(400);
        words.set(20, ".");

        assertThat(Pieces.of(words).get(0)).hasSize(Pieces.LONGEST);
    }

    @Test
    void joinsPiecesIntoOneTreeWhoseOtherRootsHangByParataxis() {
        List<List<Tree.Word>> pieces = List.of(piece(5, 3), piece(4, 0), piece(2, 1));

        Tree tree = Pieces.joined(pieces);

        assertThat(tree.size()).isEqualTo(11);
        assertThat(tree.root()).isEqualTo(3);
        assertThat(tree.head(5)).isEqualTo(3);
        assertThat(tree.relation(5)).isEqualTo("parataxis");
        assertThat(tree.head(10)).isEqualTo(3);
        assertThat(tree.relation(10)).isEqualTo("parataxis");
        assertThat(tree.head(8)).isEqualTo(5);
        assertThat(tree.relation(8)).isEqualTo("dep");
        assertThat(tree.words())
                .extracting(Tree.Word::form)
                .startsWith("w0", "w1")
                .endsWith("w0", "w1");
    }

    @Test
    void onePieceIsTheTree() {
        List<Tree.Word> piece = piece(3, 1);

        assertThat(Pieces.joined(List.of(piece))).isEqualTo(new Tree(piece));
    }

    @Test
    void joinsThePiecesOfTenThousandWords() {
        List<List<Tree.Word>> pieces = Pieces.of(words(10_000)).stream()
                .map(piece -> piece(piece.size(), piece.size() - 1))
                .toList();

        Tree tree = Pieces.joined(pieces);

        assertThat(tree.size()).isEqualTo(10_000);
        assertThat(tree.children(tree.root(), "parataxis")).hasSize(pieces.size() - 1);
    }

    private static List<String> words(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> "w" + i % 7).toList());
    }

    /** Some words that all hang from one. */
    private static List<Tree.Word> piece(int size, int root) {
        return IntStream.range(0, size)
                .mapToObj(
                        i -> new Tree.Word("w" + i, "w", TAG, i == root ? Tree.NONE : root, i == root ? "root" : "dep"))
                .toList();
    }
}
