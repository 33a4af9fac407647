package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

class AttributionQualityTests {

    private static final String TEXT = "Ann Lee said that rents rose. “We are full,” Bo Ray said.\n";

    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithTheGoldItself() throws IOException {
        AttributionQuality quality =
                scored(found("rents rose", "said", "Ann Lee", null), found("“We are full,”", "said.", "Bo Ray", null));

        assertThat(quality.measures())
                .allSatisfy(measure ->
                        assertThat(measure.score().f1()).as(measure.name()).isEqualTo(1));
        assertThat(quality.speakerAccuracy()).isEqualTo(1);
    }

    @Test
    void countsAWrongSpeakerButKeepsTheWords() throws IOException {
        AttributionQuality quality = scored(found("“We are full,”", "said.", "Ann Lee", null));

        assertThat(score(quality, "quoted words, exact")).isEqualTo(new Score(1, 1, 1));
        assertThat(score(quality, "who said it")).isEqualTo(new Score(0, 1, 1));
        assertThat(score(quality, "content, exact")).isEqualTo(new Score(1, 1, 2));
        assertThat(score(quality, "source, exact")).isEqualTo(new Score(1, 1, 2));
        assertThat(score(quality, "linked, exact")).isEqualTo(new Score(0, 1, 2));
    }

    @Test
    void takesASpeakerWhoSharesTheLastName() throws IOException {
        AttributionQuality quality = scored(found("“We are full,”", "said.", null, "Robert Ray"));

        assertThat(score(quality, "who said it")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void countsHalfTheWordsAsOverlapAndLessAsNone() throws IOException {
        AttributionQuality half = scored(found("rents", "said", "Ann Lee", null));
        AttributionQuality less = scored(found("rents rose. “We are full", "said", "Ann Lee", null));

        assertThat(score(half, "content, overlap")).isEqualTo(new Score(1, 1, 2));
        assertThat(score(half, "content, exact")).isEqualTo(new Score(0, 1, 2));
        assertThat(score(less, "content, overlap").hits()).isEqualTo(1);
        assertThat(score(less, "linked, overlap").hits()).isZero();
    }

    @Test
    void computesPrecisionRecallAndF1() {
        Score score = new Score(3, 4, 6);

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isCloseTo(0.6, within(1e-9));
        assertThat(new Score(0, 0, 0).f1()).isZero();
    }

    @Test
    void saysWhatAFolderLacks() {
        assertThatIOException()
                .isThrownBy(() -> AttributionQuality.gold(folder))
                .withMessageContaining("has no folder");
    }

    private AttributionQuality scored(Attribution... found) throws IOException {
        AttributionQuality quality = new AttributionQuality();
        quality.add(
                gold().get(0), new Annotations(List.of(), List.of(), List.of(found), List.of(), List.of(), List.of()));
        return quality;
    }

    private List<GoldDocument> gold() throws IOException {
        write("text/story.txt", TEXT);
        write("attributions/story_b.ann", "T1\tContent 0 3\tAnn\nE1\tAttribution:T1 Content:T1\n");
        write(
                "attributions/story_a.ann",
                Stream.of(
                                mark("T1", "Source", "Ann Lee"),
                                mark("T2", "Cue", "said"),
                                mark("T3", "Content", "rents rose"),
                                "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1",
                                mark("T4", "Content", "“We are full,”"),
                                mark("T5", "Source", "Bo Ray"),
                                mark("T6", "Cue", "said."),
                                "E2\tAttribution:T6 Content:T4 Cue:T6 Source:T5")
                        .reduce("", (all, line) -> all + line + "\n"));
        return AttributionQuality.gold(folder);
    }

    private static String mark(String id, String kind, String words) {
        int start = TEXT.indexOf(words);
        return id + "\t" + kind + " " + start + " " + (start + words.length()) + "\t" + words;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Attribution found(String content, String cue, @Nullable String source, @Nullable String speaker) {
        return new Attribution(
                Attribution.Kind.INDIRECT,
                List.of(span(content)),
                List.of(span(cue)),
                source == null ? List.of() : List.of(span(source)),
                speaker,
                speaker == null ? null : SpeakerType.PERSON,
                "test",
                1);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Score score(AttributionQuality quality, String measure) {
        return quality.measures().stream()
                .filter(row -> row.name().equals(measure))
                .findFirst()
                .orElseThrow()
                .score();
    }
}
