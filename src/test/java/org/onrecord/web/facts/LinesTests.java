package org.onrecord.web.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void keepsShortWordsOnOneLine() {
        assertThat(Lines.of("fiscal year 2020", 17, 2)).containsExactly("fiscal year 2020");
    }

    @Test
    void breaksBetweenWords() {
        assertThat(Lines.of("the first quarter of 2020", 17, 2)).containsExactly("the first quarter", "of 2020");
    }

    @Test
    void endsWhatIsLeftOverInAnEllipsis() {
        assertThat(Lines.of("one two three four five six", 8, 2)).containsExactly("one two", "three…");
    }

    @Test
    void breaksAWordThatFitsNoLine() {
        assertThat(Lines.of("abcdefghij", 4, 3)).containsExactly("abcd", "efgh", "ij");
    }
}
