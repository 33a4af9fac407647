package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;

class MissesTests {

    private static final String TEXT = "Ann Lee said that rents rose. “We are full,” Bo Ray said. Cy Poe left.\n";
    private static final GoldDocument STORY = new GoldDocument(
            "story", TEXT, List.of(gold("that rents rose", "Ann Lee"), gold("“We are full,”", "Bo Ray")));

    @Test
    void saysNothingOfWhatIsRight() {
        Misses misses = new Misses();

        misses.add(STORY, found(speech("that rents rose", "Ann Lee", 0.9), speech("“We are full,”", "Bo Ray", 0.9)));

        assertThat(misses.groups()).isEmpty();
        assertThat(misses.rules()).containsExactly(new Misses.RuleScore("test", 2, 2));
    }

    @Test
    void tellsWhatIsMissingWrongAndUnmarked() {
        Misses misses = new Misses();

        misses.add(STORY, found(speech("that rents rose", "Bo Ray", 0.9), unmarked(0.9)));

        assertThat(misses.groups())
                .extracting(group -> group.reason() + ": " + group.examples().size())
                .containsExactlyInAnyOrder(
                        "wrong source: 1", "not found, quoted: 1", "found, but nobody marked it: test: 1");
        assertThat(misses.rules()).containsExactly(new Misses.RuleScore("test", 0, 2));
    }

    @Test
    void comparesConfidenceWithTheShareThatIsRight() {
        Reliability reliability = new Reliability(false);

        reliability.add(STORY, found(speech("that rents rose", "Ann Lee", 0.85), unmarked(0.85)));

        assertThat(reliability.bins().get(8)).isEqualTo(new Reliability.Bin(0.85, 1, 2));
        assertThat(reliability.bins().get(3)).isEqualTo(new Reliability.Bin(0, 0, 0));
        assertThat(reliability.error()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void leavesIndirectSpeechOutOfQuotes() {
        Reliability quotes = new Reliability(true);

        quotes.add(STORY, found(speech("that rents rose", "Ann Lee", 0.85)));

        assertThat(quotes.error()).isZero();
        assertThat(quotes.bins()).extracting(Reliability.Bin::found).containsOnly(0);
    }

    private static Annotations found(Attribution... found) {
        return new Annotations(List.of(), List.of(), List.of(found), List.of(), List.of(), List.of());
    }

    private static Attribution speech(String content, String source, double confidence) {
        return attribution(content, "said", source, confidence);
    }

    private static Attribution unmarked(double confidence) {
        return attribution("left", "Poe", "Cy", confidence);
    }

    private static Attribution attribution(String content, String cue, String source, double confidence) {
        return new Attribution(
                Attribution.Kind.INDIRECT,
                List.of(span(content)),
                List.of(span(cue)),
                List.of(span(source)),
                null,
                null,
                "test",
                confidence);
    }

    private static GoldAttribution gold(String content, String source) {
        return new GoldAttribution(List.of(span(content)), List.of(span("said")), List.of(span(source)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
