package org.onrecord.extraction.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Document;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;

/** Runs {@code specs/en/statistics.txt}: each text must give exactly the figures below it, with at least what they say. */
class StatisticSpecTests {

    static Stream<SpecCase> cases() {
        return SpecCase.read("/specs/en/statistics.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheFiguresOfTheCase(SpecCase spec) {
        Document document = PlainDocument.of(spec.text(), spec.published());

        List<Quantity> found =
                Quantities.sketch(document, List.of()).of(Trees.of(document, sentence -> true), List.of(), List.of());

        List<String> seen = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Map<String, String> expected =
                    i < spec.expected().size() ? spec.expected().get(i) : Map.of("words", "nothing");
            seen.add(SpecCase.line(fields(found.get(i), document, expected)));
        }
        assertThat(seen)
                .as(spec.text())
                .isEqualTo(spec.expected().stream().map(SpecCase::line).toList());
    }

    private static Map<String, String> fields(Quantity q, Document document, Map<String, String> expected) {
        Map<String, String> all = Map.ofEntries(
                Map.entry("words", q.span().in(document.text())),
                Map.entry("value", value(q)),
                Map.entry("unit", q.unit()),
                Map.entry("kind", q.kind().label()),
                Map.entry("comparator", q.comparator().label()),
                Map.entry("change", q.change() == null ? "none" : q.change().label()),
                Map.entry("subject", or(q.subject())),
                Map.entry("place", or(q.place())),
                Map.entry("population", or(q.population())),
                Map.entry("period", period(q.period())),
                Map.entry("baseline", period(q.baseline())),
                Map.entry("source", or(q.source())));
        return SpecCase.only(all, expected.keySet());
    }

    private static String value(Quantity q) {
        String low = q.low().stripTrailingZeros().toPlainString();
        return q.isRange() ? low + ".." + q.high().stripTrailingZeros().toPlainString() : low;
    }

    private static String period(@Nullable Period p) {
        return p == null
                ? "none"
                : p.start() == null && p.end() == null ? p.text() : p.text() + " = " + p.start() + ".." + p.end();
    }

    private static String or(@Nullable String s) {
        return s == null ? "none" : s;
    }
}
