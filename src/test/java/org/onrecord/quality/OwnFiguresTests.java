package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Annotations;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;

/**
 * Holds what figures and claims reach on the passages of {@code src/gold}, a point below what was measured: on those that
 * rules were written with, and on those that nobody looked at for rules.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFiguresTests {

    private static final Path GOLD = Path.of("src/gold/statistics");

    private final Extractor extractor = Extractor.english();
    private Scores seen = new Scores(Map.of(), Map.of());
    private Scores unseen = new Scores(Map.of(), Map.of());

    /** What was measured, by its name. */
    private record Scores(Map<String, Score> figures, Map<String, Score> claims) {}

    @BeforeAll
    void read() throws IOException {
        seen = scores("passages.jsonl");
        unseen = scores("passages-held-out.jsonl");
    }

    private Scores scores(String file) throws IOException {
        StatisticQuality statisticQuality = new StatisticQuality();
        ClaimQuality claimQuality = new ClaimQuality();
        for (GoldReading gold : GoldReadings.read(GOLD.resolve(file))) {
            Document document =
                    extractor.read(gold.text(), new Imprint(null, null, null, gold.published(), null, "en"));
            Annotations found = extractor.extract(document);
            statisticQuality.add(gold, found.quantities());
            claimQuality.add(gold, found);
        }
        return new Scores(
                statisticQuality.measures().stream().collect(Collectors.toMap(Measure::name, Measure::score)),
                claimQuality.measures().stream().collect(Collectors.toMap(Measure::name, Measure::score)));
    }

    @Test
    void whatIsNoStatisticIsLeftAlone() {
        assertThat(seen.figures().get("a figure at all").precision()).isGreaterThan(0.98);
        assertThat(unseen.figures().get("a figure at all").precision()).isGreaterThan(0.91);
    }

    @Test
    void figuresAreAsGoodAsEver() {
        assertThat(f1(seen, "value")).isGreaterThan(0.985);
        assertThat(f1(seen, "whole statistic")).isGreaterThan(0.93);
        assertThat(f1(seen, "subject")).isGreaterThan(0.96);
        assertThat(f1(seen, "baseline, none told too")).isGreaterThan(0.97);
        assertThat(f1(seen, "period, none told too")).isGreaterThan(0.91);
        assertThat(f1(seen, "reporting source")).isGreaterThan(0.915);
    }

    @Test
    void figuresOfTextsThatNoRuleWasWrittenWithAreAsGoodAsEver() {
        assertThat(f1(unseen, "value")).isGreaterThan(0.9);
        assertThat(f1(unseen, "whole statistic")).isGreaterThan(0.675);
        assertThat(f1(unseen, "subject")).isGreaterThan(0.875);
        assertThat(f1(unseen, "baseline, none told too")).isGreaterThan(0.88);
        assertThat(f1(unseen, "period, none told too")).isGreaterThan(0.775);
        assertThat(f1(unseen, "reporting source")).isGreaterThan(0.785);
    }

    @Test
    void claimsAreAsGoodAsEver() {
        assertThat(seen.claims().get("checkable claim").f1()).isGreaterThan(0.87);
        assertThat(seen.claims().get("its claimant").f1()).isGreaterThan(0.9);
        assertThat(unseen.claims().get("checkable claim").f1()).isGreaterThan(0.815);
        assertThat(unseen.claims().get("its claimant").f1()).isGreaterThan(0.82);
    }

    private static double f1(Scores scores, String name) {
        return scores.figures().get(name).f1();
    }

    @Test
    void aMarkOutsideItsTextIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                "{\"doc\":\"a\",\"text\":\"Up 4 percent.\",\"statistics\":[{\"number\":[3,99],\"value\":4}],\"claims\":[]}\n");

        assertThatThrownBy(() -> GoldReadings.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }
}
