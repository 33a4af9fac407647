package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    void splitsWordsFromClitics() {
        assertThat(words("Biden’s team didn't say it's over, Filter‘s said."))
                .containsExactly(
                        "Biden", "’s", "team", "did", "n't", "say", "it", "'s", "over", ",", "Filter", "‘s", "said",
                        ".");
    }

    @Test
    void keepsAddressesAccountsAndCompoundsWhole() {
        assertThat(words("See https://a.example/b?c=1, @river_watch, #now, U.S.-led, co-op."))
                .contains("https://a.example/b?c=1", "@river_watch", "#now", "co-op");
    }

    @Test
    void everyTokenIsAStretchOfTheText() {
        String text = "a\u0301b \uD83D x \uDE00 \u05d0\u05d1 \"\"\" ''' … — 😀’s";

        List<Token> tokens = Tokenizer.tokens(text);

        assertThat(tokens).allSatisfy(token -> assertThat(token.in(text)).isNotEmpty());
        for (int i = 1; i < tokens.size(); i++) {
            assertThat(tokens.get(i).span().start())
                    .isGreaterThanOrEqualTo(tokens.get(i - 1).span().end());
        }
    }

    private static List<String> sentences(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return Sentences.of(text, tokens, 0, tokens.size()).stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(token -> token.in(text)).toList();
    }
}
