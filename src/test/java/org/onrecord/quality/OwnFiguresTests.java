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

/** Holds what figures and claims reach on the passages of {@code src/gold}, a point below what was measured. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFiguresTests {

    private static final Path GOLD = Path.of("src/gold/statistics");

    private Map<String, Score> figures = Map.of();
    private Map<String, Score> claims = Map.of();

    @BeforeAll
    void read() throws IOException {
        Extractor extractor = Extractor.english();
        StatisticQuality statisticQuality = new StatisticQuality();
        ClaimQuality claimQuality = new ClaimQuality();
        for (GoldReading gold : GoldReadings.read(GOLD.resolve("passages.jsonl"))) {
            Document document =
                    extractor.read(gold.text(), new Imprint(null, null, null, gold.published(), null, "en"));
            Annotations found = extractor.extract(document);
            statisticQuality.add(gold, found.quantities());
            claimQuality.add(gold, found);
        }
        figures = statisticQuality.measures().stream().collect(Collectors.toMap(Measure::name, Measure::score));
        claims = claimQuality.measures().stream().collect(Collectors.toMap(Measure::name, Measure::score));
    }

    @Test
    void whatIsNoStatisticIsLeftAlone() {
        assertThat(figures.get("a figure at all").precision()).isGreaterThan(0.96);
    }

    @Test
    void figuresAreAsGoodAsEver() {
        assertThat(figures.get("value").f1()).isGreaterThan(0.95);
        assertThat(figures.get("whole statistic").f1()).isGreaterThan(0.755);
        assertThat(figures.get("subject").f1()).isGreaterThan(0.83);
        assertThat(figures.get("baseline, none told too").f1()).isGreaterThan(0.9);
        assertThat(figures.get("period, none told too").f1()).isGreaterThan(0.765);
        assertThat(figures.get("reporting source").f1()).isGreaterThan(0.83);
    }

    @Test
    void claimsAreAsGoodAsEver() {
        assertThat(claims.get("checkable claim").f1()).isGreaterThan(0.84);
        assertThat(claims.get("its claimant").f1()).isGreaterThan(0.84);
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
