package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.mention.Referents;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.extraction.segment.Segmenter;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.Span;

/** Texts that would bring a reader to its knees that looks at all of them again for each word; bounds are generous. */
class PathologicalTests {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "“”",
                "“‘",
                "'",
                "he said ",
                "said ",
                "\"A b c d e.\" ",
                "“no,” ",
                ", ",
                "Lee, ",
                "and ",
                "according to the agency, ",
                ": ",
                "( ",
                "that ",
                "a",
                " ",
                ".",
                ". ",
                "x\n",
                "“we all live here\n\n",
                "\uD83D ",
                "a\u0301",
                "\u05d0 ",
                "it's ",
                "— he said — ",
                "he said that she said that ",
                "Lee’s claim that ",
                "U.S. ",
                "a-",
                "• x\n",
                "“We did a lot of things,” he said. "
            })
    void repeatsAreReadInBoundedTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        Assertions.assertTimeoutPreemptively(BOUND, () -> assertInside(text, attributions(text)));
    }

    @Test
    void aHundredThousandQuotationMarksAreReadInBoundedTime() {
        String text = "“Yes” \"no\" ".repeat(25_000);

        Assertions.assertTimeoutPreemptively(BOUND, () -> assertInside(text, attributions(text)));
    }

    @Test
    void aLineOfTwoMegabytesIsReadInBoundedTime() {
        String text = "The mayor said that the pier was closed, and “nobody told us,” Lee Novak said. ".repeat(26_000);

        Assertions.assertTimeoutPreemptively(
                BOUND, () -> assertThat(attributions(text)).isNotEmpty());
    }

    @Test
    void readsTheSameUnderTheTurkishLocale() {
        String text = "“IT IS INSIDE,” I INSIST. IN THE END, LINDA SAID: “I did.” The city said it will insist.";
        List<Attribution> expected = attributions(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(attributions(text)).isEqualTo(expected).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Attribution> attributions(String text) {
        Document document = Segmenter.segment(text, Imprint.NONE);
        Document empty = Segmenter.segment("", Imprint.NONE);
        List<Span> pulls = PullQuotes.paragraphs(document);
        Attributions sketch = Attributions.sketch(document, pulls);
        sketch.settle(Trees.of(document, sketch.unclear()::contains));
        Trees none = Trees.of(empty, sentence -> false);
        List<Attribution> found = sketch.of(Referents.of(empty, none, List.of(), List.of()));
        PullQuotes.fold(document, pulls, found);
        return found;
    }

    private static void assertInside(String text, List<Attribution> found) {
        assertThat(found)
                .allSatisfy(attribution -> assertThat(attribution.content())
                        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
    }
}
