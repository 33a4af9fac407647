package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundsTests {

    @Test
    void joinsWhatHyphensHold() {
        assertThat(words("a 15-year-old state-run plan - so far -"))
                .containsExactly("a", "15-year-old", "state-run", "plan", "-", "so", "far", "-");
    }

    @Test
    void joinsNumbersAndTheirUnits() {
        assertThat(words("at 5pm, $5m, 20%, #1"))
                .containsExactly("at", "5pm", ",", "$", "5m", ",", "20", "%", ",", "#1");
    }

    @Test
    void joinsWordsWrittenAsOneButNoClitics() {
        assertThat(words("They cannot, don't, and it's his mother-in-law’s."))
                .containsExactly(
                        "They", "cannot", ",", "do", "n't", ",", "and", "it", "'s", "his", "mother-in-law", "’s", ".");
    }

    @Test
    void leavesAbbreviationsApart() {
        assertThat(words("the U.S.-led force")).containsExactly("the", "U.S.", "-", "led", "force");
    }

    private static List<String> words(String text) {
        return Compounds.of(text, Tokenizer.tokens(text)).stream()
                .map(token -> token.in(text))
                .toList();
    }
}
