package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @ParameterizedTest
    @MethodSource("trained")
    void countsAsTheTrainingProgramDoes(String form, int key, int[] pieces) {
        assertThat(Spelling.key(form)).isEqualTo(key);
        assertThat(Spelling.pieces(form)).containsExactly(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '|',
            value = {"Mayor mayor", "MAYOR mayor", "O’Brien o'brien", "“ \"", "” \"", "‘ '", "— -", "– -", "CAFÉ café"})
    void caseAndTheKindOfMarksDoNotMatterToTheKey(String form, String same) {
        assertThat(Spelling.key(form)).isEqualTo(Spelling.key(same));
    }

    @Test
    void digitsMatterToTheKeyAndNotToThePieces() {
        assertThat(Spelling.key("2019")).isNotEqualTo(Spelling.key("2018"));
        assertThat(Spelling.pieces("2019")).containsExactly(Spelling.pieces("2018"));
    }

    @Test
    void caseMattersOnlyToTheShape() {
        int[] small = Spelling.pieces("senate");
        int[] capital = Spelling.pieces("Senate");

        assertThat(Arrays.copyOf(capital, 7)).containsExactly(Arrays.copyOf(small, 7));
        assertThat(capital[7]).isNotEqualTo(small[7]);
        assertThat(capital[8]).isNotEqualTo(small[8]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\ud83d", "\udc4d\ud83d", "e\u0301", "\uffff", "北京市"})
    void anyWordHasItsPieces(String form) {
        assertThat(Spelling.pieces(form))
                .hasSize(Spelling.PIECES)
                .satisfies(pieces -> assertThat(Arrays.stream(pieces))
                        .allSatisfy(piece -> assertThat(piece).isBetween(0, Spelling.BUCKETS - 1)));
    }

    @Test
    void isTheSameInTurkish() {
        int key = Spelling.key("IT");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Spelling.key("IT")).isEqualTo(key).isEqualTo(Spelling.key("it"));
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Arguments> trained() throws IOException {
        try (InputStream in = SpellingTests.class.getResourceAsStream("/reading/spelling.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .map(row -> Arguments.of(row[0], Integer.parseUnsignedInt(row[1]), numbers(row[2])))
                    .toList()
                    .stream();
        }
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
