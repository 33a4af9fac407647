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
        assertThat(seen.figures().get("a figure at all").precision()).isGreaterThan(0.96);
    }

    @Test
    void figuresAreAsGoodAsEver() {
        assertThat(seen.figures().get("value").f1()).isGreaterThan(0.95);
        assertThat(seen.figures().get("whole statistic").f1()).isGreaterThan(0.755);
        assertThat(seen.figures().get("subject").f1()).isGreaterThan(0.83);
        assertThat(seen.figures().get("baseline, none told too").f1()).isGreaterThan(0.9);
        assertThat(seen.figures().get("period, none told too").f1()).isGreaterThan(0.765);
        assertThat(seen.figures().get("reporting source").f1()).isGreaterThan(0.83);
    }

    @Test
    void claimsAreAsGoodAsEver() {
        assertThat(seen.claims().get("checkable claim").f1()).isGreaterThan(0.84);
        assertThat(seen.claims().get("its claimant").f1()).isGreaterThan(0.84);
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
