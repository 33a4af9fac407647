package org.onrecord.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.Extractor;
import org.onrecord.extraction.statistic.SpecCase;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;

/** Runs {@code specs/en/claims.txt}: each text must give exactly the claims below it, with who makes them. */
class ClaimSpecTests {

    static Stream<SpecCase> cases() {
        return SpecCase.read("/specs/en/claims.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheClaimsOfTheCase(SpecCase spec) {
        String text = "A headline here\n\n" + spec.text() + "\n";
        Extractor extractor = Extractor.english();

        Annotations found = extractor.extract(extractor.read(text));

        List<String> seen = found.assertions().stream()
                .map(assertion -> SpecCase.line(fields(assertion, found, text)))
                .toList();
        assertThat(seen)
                .as(spec.text())
                .isEqualTo(spec.expected().stream().map(SpecCase::line).toList());
    }

    private static Map<String, String> fields(Assertion assertion, Annotations found, String text) {
        return Map.of(
                "words", assertion.span().in(text),
                "by", by(assertion, found, text),
                "figures", String.valueOf(assertion.quantities().size()),
                "rule", assertion.rule());
    }

    private static String by(Assertion assertion, Annotations found, String text) {
        if (assertion.attribution() == null) {
            return "the article";
        }
        Attribution attribution = found.attributions().get(assertion.attribution());
        return attribution.source().isEmpty()
                ? "nobody"
                : attribution.source().get(0).in(text);
    }
}
