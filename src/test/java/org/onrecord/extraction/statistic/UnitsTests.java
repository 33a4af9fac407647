package org.onrecord.extraction.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class UnitsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 percent|percent|SHARE",
                "5 per cent|percent|SHARE",
                "5%|percent|SHARE",
                "5 percentage points|percentage points|SHARE",
                "$5|dollars|AMOUNT",
                "US$5|dollars|AMOUNT",
                "$A5|Australian dollars|AMOUNT",
                "£5m|pounds|AMOUNT",
                "5€|euros|AMOUNT",
                "USD1,700|dollars|AMOUNT",
                "5 euros|euros|AMOUNT",
                "$5 an hour|dollars an hour|RATE",
                "$5 per barrel|dollars per barrel|RATE",
                "14 murders per 100,000 residents|murders per 100,000 residents|RATE",
                "3 tons of steel|tons of steel|AMOUNT",
                "45g|g|AMOUNT",
                "95 km/h|km/h|AMOUNT",
                "20-mile wall|mile|AMOUNT",
                "52,000 barrel-a-day refinery|barrel-a-day|RATE",
                "12-member panel|member|AMOUNT",
                "26 federal laws|federal laws|AMOUNT",
                "eight Chinese companies|companies|AMOUNT",
                "100,000 US fatalities|fatalities|AMOUNT",
                "26 of the state laws|state laws|AMOUNT",
                "10 local and regional councils|local and regional councils|AMOUNT",
                "40 more police officers|police officers|AMOUNT",
                "62 deaths on the road|deaths|AMOUNT",
                "94-year-old|years old|AGE",
                "three times as many|times|MULTIPLE",
                "three times in May|times|AMOUNT",
                "7 was enough||AMOUNT"
            })
    void namesTheUnitAsTheTextDoes(String words, String unit, String kind) {
        Passage p = new Passage(words, new Span(0, words.length()));
        int first = 0;
        while (Numerals.at(p, first) == null) {
            first++;
        }
        Numeral numeral = Numerals.at(p, first);

        assertThat(numeral).isNotNull();
        Measure measure = Units.of(p, numeral);
        assertThat(measure.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(measure.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visits to a GP|visits",
                "rolls of adults without jobs|rolls",
                "bowls ,|bowls",
                "hundred  miles|hundred  miles",
                "per|per"
            })
    void tellsTheNounBeforeItsFirstPreposition(String phrase, String noun) {
        assertThat(UnitWords.brief(phrase)).isEqualTo(noun);
    }
}
