package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Imprint;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;

/** Words of figures thrown together. {@code -Dhostile.rounds=1000000} reads more such texts. */
class HostileFiguresTests {

    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 300);
    private static final List<String> WORDS = List.of(
            "0",
            "1",
            "7",
            "16",
            "433",
            "2,000",
            "1.5",
            ".5",
            "1/3",
            "½",
            "1990s",
            "2019",
            "2016-17",
            "52-48",
            "20-30%",
            "9/11",
            "99999999999999999999",
            "1e9",
            "٣٤",
            "$",
            "£4",
            "€",
            "Rs",
            "%",
            "percent",
            "percentage points",
            "per cent",
            "per 100,000",
            "per",
            "million",
            "billion",
            "crore",
            "hundreds of",
            "dozen",
            "one in five",
            "a third",
            "half",
            "no",
            "none of",
            "twice as many",
            "tenfold",
            "doubled",
            "-",
            "–",
            "minus",
            "more than",
            "at least",
            "up to",
            "nearly",
            "fewer",
            "or more",
            "between",
            "and",
            "from",
            "to",
            "by",
            "rose",
            "fell",
            "up",
            "down",
            "was unchanged",
            "since",
            "in",
            "last",
            "fiscal",
            "year",
            "quarter",
            "Tuesday",
            "March",
            "31",
            "a decade ago",
            "the same period",
            "compared with",
            "year on year",
            "for the fourth year in a row",
            "ranked 47th",
            "aged",
            "under",
            "children",
            "voters",
            "deaths",
            "miles per hour",
            "tons of",
            "seizures",
            "they",
            "it",
            "of them",
            "poll",
            "leads",
            "Smith",
            "said",
            "according to",
            "the agency",
            "data show",
            "that",
            "which",
            "while",
            "among",
            "including",
            "“",
            "”",
            "(",
            ")",
            ",",
            ".",
            ";",
            ":",
            "•",
            "\n\n",
            "not",
            "if",
            "a",
            "the",
            "who",
            "paid",
            "for");

    private final Extractor extractor = Extractor.english();

    @Test
    void figuresStayWithinTheirTextAndKeepTheirOrder() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = HostileText.of(new Random(round), WORDS);
            LocalDate day = round % 3 == 0 ? null : LocalDate.of(2021, 3, 1 + round % 28);

            assertThat(fault(text, day)).as("round %d: %s", round, text).isNull();
        }
    }

    @Test
    void figuresStayWithinTheirTextAmongHostilePieces() {
        List<String> mixed =
                Stream.concat(WORDS.stream(), HostileTextsTests.PIECES.stream()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            String text = HostileText.of(new Random(round), mixed);

            assertThat(fault(text, null)).as("round %d: %s", round, text).isNull();
        }
    }

    /** The first thing that is wrong with what is found; null when nothing is. */
    private @Nullable String fault(String text, @Nullable LocalDate day) {
        Annotations found = extractor.extract(extractor.read(text, new Imprint(null, null, null, day, null, "en")));
        int last = 0;
        for (Quantity figure : found.quantities()) {
            Span span = figure.span();
            if (span.isEmpty() || span.end() > text.length() || !span.contains(figure.number())) {
                return "out of place: " + figure;
            }
            if (figure.number().start() < last) {
                return "out of order: " + figure;
            }
            last = figure.number().start();
            if (figure.low().compareTo(figure.high()) > 0) {
                return "ends changed round: " + figure;
            }
            if (!Stream.of(figure.period(), figure.baseline()).allMatch(time -> time == null || isIn(time, text))) {
                return "a time out of place: " + figure;
            }
        }
        int figures = found.quantities().size();
        for (Assertion claim : found.assertions()) {
            if (claim.span().end() > text.length()
                    || claim.quantities().stream().anyMatch(k -> k < 0 || k >= figures)) {
                return "a claim out of place: " + claim;
            }
        }
        return null;
    }

    private static boolean isIn(Period time, String text) {
        boolean placed =
                time.span().end() <= text.length() && time.span().in(text).equals(time.text());
        LocalDate start = time.start();
        LocalDate end = time.end();
        return placed && (start == null || end == null || !end.isBefore(start));
    }
}
