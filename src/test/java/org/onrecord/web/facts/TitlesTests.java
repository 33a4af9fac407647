package org.onrecord.web.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTests {

    @Test
    void setsWordsOnOneLine() {
        assertThat(Titles.cut(" one\n\n two\tthree ", 40)).isEqualTo("one two three");
    }

    @Test
    void cutsBetweenWords() {
        assertThat(Titles.cut("one two three", 9)).isEqualTo("one two…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Titles.cut("ab😀cd", 3)).isEqualTo("ab…");
    }

    @Test
    void namesWhatAFigureCounts() {
        assertThat(Titles.figure("boat sales", "up 3 percent")).isEqualTo("Boat sales: up 3 percent");
    }

    @Test
    void saysNothingTwice() {
        assertThat(Titles.figure("federal laws", "26 federal laws")).isEqualTo("26 federal laws");
    }

    @Test
    void startsWithACapital() {
        assertThat(Titles.figure(null, "eight companies")).isEqualTo("Eight companies");
    }
}
