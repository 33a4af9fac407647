package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Annotations;

/** Holds what attributions reach on the passages of {@code src/gold}, a point below what was measured. */
class OwnGoldTests {

    private static final Path GOLD = Path.of("src/gold/attributions");

    @Test
    void attributionsAreAsGoodAsEver() throws IOException {
        Map<String, Double> f1 = scores("passages.jsonl");

        assertThat(f1.get("quoted words, exact")).isGreaterThan(0.93);
        assertThat(f1.get("who said it")).isGreaterThan(0.78);
        assertThat(f1.get("content, overlap")).isGreaterThan(0.74);
        assertThat(f1.get("cue, exact")).isGreaterThan(0.68);
        assertThat(f1.get("source, overlap")).isGreaterThan(0.735);
        assertThat(f1.get("linked, overlap")).isGreaterThan(0.61);
    }

    @Test
    void attributionsAreAsGoodOnWhatWasHeldOut() throws IOException {
        Map<String, Double> f1 = scores("passages-held-out.jsonl");

        assertThat(f1.get("who said it")).isGreaterThan(0.81);
        assertThat(f1.get("linked, overlap")).isGreaterThan(0.61);
    }

    @Test
    void confidencesAreTrue() throws IOException {
        Extractor extractor = Extractor.english();
        Reliability all = new Reliability(false);
        for (GoldDocument document : AttributionQuality.gold(GOLD.resolve("passages-held-out.jsonl"))) {
            all.add(document, extractor.extract(extractor.read(document.text())));
        }

        assertThat(all.error()).isLessThan(0.1);
    }

    @Test
    void marksPointIntoTheirTexts() throws IOException {
        for (String file : List.of("passages.jsonl", "passages-held-out.jsonl", "passages-read-once.jsonl")) {
            assertThat(AttributionQuality.gold(GOLD.resolve(file)))
                    .isNotEmpty()
                    .allSatisfy(document -> assertThat(document.attributions()).isNotEmpty());
        }
    }

    @Test
    void aLineThatPointsOutsideItsTextIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                "{\"doc\":\"a\",\"text\":\"He left.\",\"attributions\":[{\"content\":[[3,99]],\"cue\":[],\"source\":[]}]}\n");

        assertThatThrownBy(() -> AttributionQuality.gold(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void offsetsCountCodePoints(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                "{\"doc\":\"a\",\"text\":\"\uD83D\uDE00 She said so.\",\"attributions\":"
                        + "[{\"content\":[[11,13]],\"cue\":[[6,10]],\"source\":[[2,5]]}]}\n");

        GoldAttribution read =
                AttributionQuality.gold(file).get(0).attributions().get(0);

        assertThat(read.content().get(0).in("\uD83D\uDE00 She said so.")).isEqualTo("so");
    }

    private static Map<String, Double> scores(String file) throws IOException {
        Extractor extractor = Extractor.english();
        AttributionQuality quality = new AttributionQuality();
        for (GoldDocument document : AttributionQuality.gold(GOLD.resolve(file))) {
            Annotations found = extractor.extract(extractor.read(document.text()));
            quality.add(document, found);
        }
        return quality.measures().stream()
                .collect(Collectors.toMap(
                        Measure::name, measure -> measure.score().f1()));
    }
}
