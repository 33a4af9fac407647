package org.onrecord.extraction.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/** Numbers in every dress; under the Turkish locale, where an {@code I} in small letters has no dot. */
class NumeralsTests {

    private static final Locale USUAL = Locale.getDefault();

    @BeforeAll
    static void speakTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "433|433",
                "1,307,000|1307000",
                "2.5|2.5",
                "1.5 billion|1500000000",
                "1.5-billion|1500000000",
                "12 million|12000000",
                "3 hundred thousand|300000",
                "2½|2.5",
                "FIVE|5",
                "twenty-five|25",
                "six|6",
                "MILLIONS|1000000",
                "two hundred and fifty|250",
                "a hundred|100",
                "one hundred and six|106",
                "five hundred thousand|500000",
                "three million two hundred thousand|3200000",
                "half a million|500000",
                "half-million|500000",
                "half a dozen|6",
                "two dozen|24",
                "two and a half|2.5",
                "1 and a half|1.5",
                "several hundred|100",
                "dozens|12",
                "tens of thousands|10000",
                "hundreds of thousands|100000",
                "two-thirds|0.66666667",
                "three quarters|0.75",
                "one-fifth of|0.2",
                "a third of|0.33333333",
                "half of|0.5",
                "1/16 of|0.0625",
                "one in five|0.2",
                "nine out of ten|0.9",
                "3-in-10|0.3"
            })
    void readsTheNumberAtTheStart(String words, BigDecimal value) {
        Numeral numeral = Numerals.at(passage(words), 0);

        assertThat(numeral).isNotNull();
        assertThat(numeral.low()).isEqualByComparingTo(value);
        assertThat(numeral.high()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a third party",
                "second look",
                "half-hearted",
                "a quarter-century",
                "hundred",
                "a few",
                "anyone",
                "tens",
                "and"
            })
    void readsNoNumberWhereNoneIsMeant(String words) {
        assertThat(Numerals.at(passage(words), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 to 15 days|10|15",
                "20-30%|20|30",
                "$3 to $5 billion|3000000000|5000000000",
                "$3 million to $5 million|3000000|5000000",
                "5 percent to 6 percent|5|6",
                "two or three ships|2|3"
            })
    void joinsTheEndsOfARange(String words, BigDecimal low, BigDecimal high) {
        Passage p = passage(words);
        int first = p.at(0).shape() == Word.Shape.CURRENCY ? 1 : 0;
        Numeral lower = Numerals.at(p, first);

        assertThat(lower).isNotNull();
        Numeral range = Ranges.from(p, lower);
        assertThat(range).isNotNull();
        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-1", "254-175", "50 to 2022", "5 to one", "2-6"})
    void joinsNoScores(String words) {
        Passage p = passage(words);
        Numeral lower = Numerals.at(p, 0);

        assertThat(lower).isNotNull();
        assertThat(Ranges.from(p, lower)).isNull();
    }

    private static Passage passage(String words) {
        return new Passage(words, new Span(0, words.length()));
    }
}
