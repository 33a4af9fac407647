package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeQualityTests {

    private static final String[] RENTS = {
        "Rents rent NOUN NNS 2 nsubj", "rose rise VERB VBD 0 root", "fast fast ADV RB 2 advmod", ". . PUNCT . 2 punct"
    };
    private static final String[] CANNOT = {
        "Bo Bo PROPN NNP 4 nsubj",
        "2-3 can’t",
        "ca can AUX MD 4 aux",
        "n’t not PART RB 4 advmod",
        "come come VERB VB 0 root"
    };

    private final TreeQuality quality = new TreeQuality();

    @Test
    void findsNothingWrongWithTheGoldItself() {
        quality.add(Trees.of(RENTS), Trees.of(RENTS));
        quality.add(Trees.of(CANNOT), Trees.of(CANNOT));

        assertThat(quality.measures())
                .extracting(Measure::name)
                .containsExactly("Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS");
        assertThat(Stream.concat(quality.measures().stream(), quality.relations().stream()))
                .allSatisfy(measure ->
                        assertThat(measure.score().f1()).as(measure.name()).isEqualTo(1));
        assertThat(score("Tokens")).isEqualTo(new Score(7, 7, 7));
        assertThat(score("Words")).isEqualTo(new Score(8, 8, 8));
        assertThat(relation("nsubj")).isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void countsAWrongHead() {
        quality.add(Trees.of(RENTS), with(2, "fast fast ADV RB 1 advmod"));

        assertThat(score("UAS")).isEqualTo(new Score(3, 4, 4));
        assertThat(score("LAS")).isEqualTo(new Score(3, 4, 4));
        assertThat(relation("advmod")).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void countsAWrongRelation() {
        quality.add(Trees.of(RENTS), with(2, "fast fast ADV RB 2 obl"));

        assertThat(score("UAS")).isEqualTo(new Score(4, 4, 4));
        assertThat(score("LAS")).isEqualTo(new Score(3, 4, 4));
        assertThat(relation("advmod")).isEqualTo(new Score(0, 0, 1));
        assertThat(relation("obl")).isEqualTo(new Score(0, 1, 0));
    }

    @Test
    void comparesRelationsWithoutTheirSubtypes() {
        quality.add(Trees.of(RENTS), with(0, "Rents rent NOUN NNS 2 nsubj:pass"));

        assertThat(score("LAS")).isEqualTo(new Score(4, 4, 4));
        assertThat(relation("nsubj")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void countsTagsAndLemmasApart() {
        quality.add(Trees.of(RENTS), with(0, "Rents Rents VERB NNS 2 nsubj"));
        quality.add(Trees.of(RENTS), with(0, "Rents rent NOUN NN 2 nsubj"));

        assertThat(score("UPOS")).isEqualTo(new Score(7, 8, 8));
        assertThat(score("XPOS")).isEqualTo(new Score(7, 8, 8));
        assertThat(score("Lemmas")).isEqualTo(new Score(7, 8, 8));
        assertThat(score("LAS")).isEqualTo(new Score(8, 8, 8));
    }

    @Test
    void takesAnyLemmaWhereGoldHasNone() {
        quality.add(with(0, "Rents _ NOUN NNS 2 nsubj"), Trees.of(RENTS));
        assertThat(score("Lemmas").hits()).isEqualTo(4);

        quality.add(Trees.of(RENTS), with(0, "Rents _ NOUN NNS 2 nsubj"));
        assertThat(score("Lemmas")).isEqualTo(new Score(7, 8, 8));
    }

    @Test
    void countsASentenceSplitInTwo() {
        List<ConlluSentence> split = Trees.of(
                "Rents rent NOUN NNS 2 nsubj",
                "rose rise VERB VBD 0 root",
                "",
                "fast fast ADV RB 0 root",
                ". . PUNCT . 1 punct");

        quality.add(Trees.of(RENTS), split);

        assertThat(score("Tokens")).isEqualTo(new Score(4, 4, 4));
        assertThat(score("Sentences")).isEqualTo(new Score(0, 2, 1));
        assertThat(score("Words")).isEqualTo(new Score(4, 4, 4));
        assertThat(score("UAS")).isEqualTo(new Score(2, 4, 4));
        assertThat(relation("root")).isEqualTo(new Score(1, 2, 1));
    }

    @Test
    void findsHeadsInLaterSentencesOfTheSameText() {
        String[] twice =
                Stream.of(RENTS, new String[] {""}, RENTS).flatMap(Stream::of).toArray(String[]::new);

        quality.add(Trees.of(twice), Trees.of(twice));

        assertThat(score("Sentences")).isEqualTo(new Score(2, 2, 2));
        assertThat(score("LAS")).isEqualTo(new Score(8, 8, 8));
    }

    /** Gold {@code Rents|rose|fast|.}, found {@code Re|nts|rose|fast.}: only {@code rose} is a word of both. */
    @Test
    void countsOnlyWordsThatAreTheSameStretch() {
        List<ConlluSentence> other = Trees.of(
                "Re re X FW 3 dep",
                "nts nts NOUN NNS 3 nsubj",
                "rose rise VERB VBD 0 root",
                "fast. fast ADV RB 3 advmod");

        quality.add(Trees.of(RENTS), other);

        assertThat(score("Tokens")).isEqualTo(new Score(1, 4, 4));
        assertThat(score("Words")).isEqualTo(new Score(1, 4, 4));
        assertThat(score("LAS")).isEqualTo(new Score(1, 4, 4));
        assertThat(relation("nsubj")).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void countsAHeadThatIsNoWordOfGoldAsWrong() {
        List<ConlluSentence> other = Trees.of(
                "Rents rent NOUN NNS 2 nsubj",
                "ro ro VERB VBD 0 root",
                "se se X FW 2 dep",
                "fast fast ADV RB 2 advmod",
                ". . PUNCT . 2 punct");

        quality.add(Trees.of(RENTS), other);

        assertThat(score("Words")).isEqualTo(new Score(3, 5, 4));
        assertThat(score("UAS")).isEqualTo(new Score(0, 5, 4));
    }

    /** A token of two words against two tokens: the same words by the same forms, another token. */
    @Test
    void pairsTheWordsOfATokenByTheirForms() {
        quality.add(Trees.of(CANNOT), Trees.of(CANNOT[0], CANNOT[2], CANNOT[3], CANNOT[4]));

        assertThat(score("Tokens")).isEqualTo(new Score(2, 4, 3));
        assertThat(score("Words")).isEqualTo(new Score(4, 4, 4));
        assertThat(score("LAS")).isEqualTo(new Score(4, 4, 4));
    }

    @Test
    void pairsOnlyTheFormsThatATokenShares() {
        quality.add(
                Trees.of(CANNOT),
                Trees.of(CANNOT[0], CANNOT[1], "can can AUX MD 4 aux", "N’T not PART RB 4 advmod", CANNOT[4]));

        assertThat(score("Tokens")).isEqualTo(new Score(3, 3, 3));
        assertThat(score("Words")).isEqualTo(new Score(3, 4, 4));
        assertThat(relation("aux")).isEqualTo(new Score(0, 1, 1));
        assertThat(relation("advmod")).isEqualTo(new Score(1, 1, 1));
    }

    /** Gold has {@code du} as two words in the middle; found takes it and {@code a} for one token of three; {@code de} is not {@code x}. */
    @Test
    void pairsTheWholeStretchThatTokensOfSeveralWordsCover() {
        List<ConlluSentence> gold =
                Trees.of("a a X FW 0 root", "2-3 du", "de de X FW 1 dep", "le le X FW 1 dep", "b b X FW 1 dep");
        List<ConlluSentence> found =
                Trees.of("1-3 adu", "a a X FW 0 root", "x x X FW 1 dep", "le le X FW 1 dep", "b b X FW 1 dep");

        quality.add(gold, found);

        assertThat(score("Tokens")).isEqualTo(new Score(1, 2, 3));
        assertThat(score("Words")).isEqualTo(new Score(3, 4, 4));
    }

    @Test
    void overlooksBlanksInsideWords() {
        List<ConlluSentence> spaced = List.of(new ConlluSentence(
                List.of(), List.of(ConlluLine.parse("1\t10\u00a0000\t10000\tNUM\tCD\t_\t0\troot\t_\t_"))));

        quality.add(spaced, Trees.of("10000 10000 NUM CD 0 root"));

        assertThat(score("LAS")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void refusesReadingsOfOtherCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality.add(Trees.of(RENTS), with(2, "slow slow ADV RB 2 advmod")))
                .withMessage("the characters differ from here on: 'fast.' and 'slow.'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality.add(Trees.of(RENTS), List.of()))
                .withMessageContaining("'Rentsrosefast.' and ''");
    }

    @Test
    void refusesWordsWithoutHeads() {
        List<ConlluSentence> bare =
                List.of(new ConlluSentence(List.of(), List.of(ConlluLine.parse("1\tYes\t_\t_\t_\t_\t_\t_\t_\t_"))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality.add(bare, bare))
                .withMessageStartingWith("a word without a head: 1\tYes");
    }

    private static List<ConlluSentence> with(int place, String word) {
        String[] words = RENTS.clone();
        words[place] = word;
        return Trees.of(words);
    }

    private Score score(String name) {
        return named(quality.measures(), name);
    }

    private Score relation(String name) {
        return named(quality.relations(), name);
    }

    private static Score named(List<Measure> measures, String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .score();
    }
}
