package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;

/** Runs the cases of {@code specs/en/quotes.txt}. */
class QuoteSpecTests {

    private static final int LEAST_CASES = 130;

    record Case(String heading, String text, List<String> expected) {

        @Override
        public String toString() {
            return heading;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhoSaidWhat(Case example) {
        Extractor extractor = Extractor.english();

        List<Attribution> found =
                extractor.extract(extractor.read(example.text())).attributions();

        assertThat(found).extracting(a -> line(a, example.text())).containsExactlyElementsOf(example.expected());
    }

    @Test
    void theSpecIsNotCutShort() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : spec().split("(?m)^== ")) {
            int lines = part.indexOf("\n--\n");
            if (lines > 0) {
                cases.add(example(part, lines));
            }
        }
        return cases.stream();
    }

    private static Case example(String part, int lines) {
        int heading = part.indexOf('\n');
        List<String> expected = part.substring(lines + 4)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new Case(
                part.substring(0, heading), part.substring(heading, lines).strip(), expected);
    }

    private static String spec() throws IOException {
        try (InputStream in = QuoteSpecTests.class.getResourceAsStream("/specs/en/quotes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(Attribution attribution, String text) {
        String line = String.join(
                " | ",
                attribution.kind().label(),
                words(attribution.source(), text),
                words(attribution.cue(), text),
                words(attribution.content(), text));
        return line.strip();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" / "));
    }
}
