package org.onrecord.extraction.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class PeriodsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 2022|2022|2022-01-01|2022-12-31",
                "in October 2022|October 2022|2022-10-01|2022-10-31",
                "on Oct. 5, 2022|Oct. 5, 2022|2022-10-05|2022-10-05",
                "on 29 February 2024|29 February 2024|2024-02-29|2024-02-29",
                "on 30 February 2024|30 February 2024|null|null",
                "in the third quarter of 2021|third quarter of 2021|2021-07-01|2021-09-30",
                "in Q4 2020|Q4 2020|2020-10-01|2020-12-31",
                "in the 1990s|1990s|1990-01-01|1999-12-31",
                "from 2016–2018|2016–2018|2016-01-01|2018-12-31",
                "between 2019 and 2021|2019 and 2021|2019-01-01|2021-12-31",
                "(October 2022-September 2023)|October 2022-September 2023|2022-10-01|2023-09-30",
                "a year ago|a year ago|null|null",
                "during the past five years|past five years|null|null"
            })
    void datesWhatTheWordsSay(String sentence, String words, String start, String end) {
        assertThat(found(sentence, null)).containsExactly(words + " " + start + " " + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The US federal budget of fiscal year 2020.|2019-10-01|2020-09-30",
                "The Pentagon spent more in FY22.|2021-10-01|2022-09-30",
                "The NHS in England spent it in financial year 2019-20.|2019-04-01|2020-03-31",
                "Ottawa said Canadian spending fell in fiscal year 2020.|2020-04-01|2021-03-31",
                "India grew in FY24.|2023-04-01|2024-03-31",
                "Australian exports in the 2021-22 financial year.|2021-07-01|2022-06-30",
                "Japan raised taxes in fiscal 2019.|2019-04-01|2020-03-31",
                "Pakistan borrowed in fiscal year 2023.|2022-07-01|2023-06-30",
                "Thailand built it in fiscal year 2021.|2020-10-01|2021-09-30",
                "Kenya owed it in financial year 2022/23.|2022-07-01|2023-06-30"
            })
    void begins(String sentence, String start, String end) {
        assertThat(found(sentence, null)).singleElement().asString().endsWith(" " + start + " " + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The club lost it in fiscal 2018.",
                "The US state fiscal year 2018 was hard.",
                "Pupils left in school year 2018."
            })
    void leavesAFiscalYearOfNobodyUndated(String sentence) {
        assertThat(found(sentence, null))
                .singleElement()
                .asString()
                .doesNotContain("-10-01")
                .doesNotContain("-07-01");
    }

    @Test
    void takesTheDocumentsOwnExplanationFirst() {
        String text =
                "The US firm explains: fiscal year 2023 (February 2022-January 2023) was good.\nFiscal year 2021 was not.";

        assertThat(found(text, null)).last().asString().isEqualTo("Fiscal year 2021 2020-02-01 2021-01-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last year|2023-01-01|2023-12-31",
                "this month|2024-05-01|2024-05-31",
                "a decade ago|2014-01-01|2014-12-31",
                "two years ago|2022-05-14|2022-05-14",
                "a decade back|2014-01-01|2014-12-31",
                "last May|2023-05-01|2023-05-31",
                "from April 5 to 9|2024-04-05|2024-04-09",
                "April 26 to May 2|2024-04-26|2024-05-02",
                "in March|2024-03-01|2024-03-31",
                "in October|2023-10-01|2023-10-31",
                "on June 3|2023-06-03|2023-06-03"
            })
    void countsBackFromTheDayOfPublication(String words, String start, String end) {
        assertThat(found(words, LocalDate.of(2024, 5, 14)))
                .singleElement()
                .asString()
                .endsWith(start + " " + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "some 2000 people",
                "$2022",
                "2,022 votes",
                "2022 miles",
                "nearly 1900 arrests",
                "You may march on."
            })
    void takesNoCountForAYear(String words) {
        assertThat(found(words, null)).isEmpty();
    }

    private static List<String> found(String text, LocalDate published) {
        Document document = PlainDocument.of(text, published);
        Passage p = new Passage(text, new Span(0, text.length()));
        return new Periods(document)
                .in(p).stream()
                        .map(t -> p.words(t.from(), t.to())
                                + (t.dates() == null
                                        ? " null null"
                                        : " " + t.dates().start() + " "
                                                + t.dates().end()))
                        .toList();
    }
}
