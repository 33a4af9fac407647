package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTests {

    @ParameterizedTest
    @ValueSource(strings = {"word-classes", "first-names", "common-words", "places", "titles", "parties"})
    void findsEveryWordOnce(String name) {
        WordList list = WordList.named(name);

        assertThat(list.words()).isNotEmpty().doesNotHaveDuplicates().allMatch(list::contains);
    }

    @Test
    void givesTheRestOfARow() {
        assertThat(WordList.named("titles").get("activist")).isEqualTo("office\tu");
        assertThat(WordList.named("surnames").get("aaron")).isEmpty();
    }

    @Test
    void findsNoPartOfAWordAndNoWordBeyondTheList() {
        WordList titles = WordList.named("titles");

        assertThat(titles.get("activis")).isNull();
        assertThat(titles.get("activists")).isNull();
        assertThat(titles.get("office")).isNull();
        assertThat(titles.contains("")).isFalse();
    }

    @Test
    void groupsWordsByKind() {
        assertThat(WordList.kinds("closed-classes").get("preposition")).contains("of", "under");
    }
}
