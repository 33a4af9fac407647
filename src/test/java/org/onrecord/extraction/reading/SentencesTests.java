package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Token;

class SentencesTests {

    @Test
    void splitsAtFullStops() {
        assertThat(sentences("The ferry sank. Nobody was hurt. It rained."))
                .containsExactly("The ferry sank.", "Nobody was hurt.", "It rained.");
    }

    @Test
    void keepsTheClosingMarkWithItsSentence() {
        assertThat(sentences("“The ferry sank.” Nobody was hurt."))
                .containsExactly("“The ferry sank.”", "Nobody was hurt.");
    }

    @Test
    void titlesAndInitialsEndNothing() {
        assertThat(sentences("Dr. Ko met Sen. J. R. Pine in St. Ives. They left."))
                .containsExactly("Dr. Ko met Sen. J. R. Pine in St. Ives.", "They left.");
    }

    @Test
    void anAbbreviationEndsASentenceBeforeASmallWord() {
        assertThat(sentences("He lives in the U.S. The others left."))
                .containsExactly("He lives in the U.S.", "The others left.");
        assertThat(sentences("The U.S. Senate met.")).containsExactly("The U.S. Senate met.");
    }

    @Test
    void aQuestionGoesOnWithItsSpeaker() {
        assertThat(sentences("“Who pays?” Baker asked. Nobody knew."))
                .containsExactly("“Who pays?” Baker asked.", "Nobody knew.");
    }

    @Test
    void figuresKeepTheirPoints() {
        assertThat(sentences("It rose 3.5 percent to 1,200.75 points. Then it fell."))
                .containsExactly("It rose 3.5 percent to 1,200.75 points.", "Then it fell.");
    }

    @Test
    void titlesBehindACountryEndNothing() {
        assertThat(sentences("She met U.S. President Lee. Some firms, e.g. “Acme”, left, etc. Others stayed."))
                .containsExactly(
                        "She met U.S. President Lee.", "Some firms, e.g. “Acme”, left, etc.", "Others stayed.");
    }

    @Test
    void aNameInSmallLettersBeginsASentence() {
        assertThat(sentences("The shop closed. eBay grew.")).containsExactly("The shop closed.", "eBay grew.");
    }

    @Test
    void theNumberOfAPointEndsNothing() {
        assertThat(sentences("2. Costs rise. 3. Rents fall. Figure 1. is elsewhere."))
                .containsExactly("2. Costs rise.", "3. Rents fall.", "Figure 1.", "is elsewhere.");
        assertThat(sentences("Figure 2. Rents by county. They fell."))
                .containsExactly("Figure 2. Rents by county.", "They fell.");
        assertThat(sentences("Figure 2 Rents by county.")).containsExactly("Figure 2", "Rents by county.");
    }

    @Test
    void referencesAndFacesBelongToTheSentenceBefore() {
        assertThat(sentences("It rained. [3] [citation needed] It stopped. :) We went."))
                .containsExactly("It rained. [3] [citation needed]", "It stopped. :)", "We went.");
    }

    @Test
    void spacedMarksAreOneEnd() {
        assertThat(sentences("He stopped . . . Nobody spoke ? ? ( It was late. ) We left. \""))
                .containsExactly("He stopped . . .", "Nobody spoke ? ?", "( It was late. )", "We left.", "\"");
        assertThat(sentences("\" We left. \"")).containsExactly("\" We left. \"");
    }

    @Test
    void anEllipsisEndsASentenceOnlyBeforeACapital() {
        assertThat(sentences("We waited... and waited… Then it came."))
                .containsExactly("We waited... and waited…", "Then it came.");
    }

    @Test
    void colonsAndSemicolonsEndNothing() {
        assertThat(sentences("One rule: The mayor decides; the council asks."))
                .containsExactly("One rule: The mayor decides; the council asks.");
    }

    @Test
    void dateLinesAndCreditsStandAlone() {
        assertThat(sentences("Tuesday, May 4, 2021 The council met on Monday, May 3, 2021. Image: A. Lens."))
                .containsExactly("Tuesday, May 4, 2021", "The council met on Monday, May 3, 2021.", "Image: A. Lens.");
        assertThat(sentences("The mayor at work Photo credit: A. Lens"))
                .containsExactly("The mayor at work", "Photo credit: A. Lens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {". ", "? ", ".”", ". [1] ", "[1] ", "x. ) ", "Image: ", "Fig. 1. ", "\" . ", "e.g. ", "2. "})
    void longRunsOfAnythingTakeLinearTime(String piece) {
        String text = "x. " + piece.repeat(100_000 / piece.length()) + "and";

        assertThatCode(() -> assertTimeout(Duration.ofSeconds(5), () -> sentences(text)))
                .doesNotThrowAnyException();
    }

    private static List<String> sentences(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return Sentences.of(text, tokens, 0, tokens.size()).stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }
}
