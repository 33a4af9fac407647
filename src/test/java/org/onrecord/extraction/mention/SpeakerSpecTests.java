package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;

/** Runs the cases of {@code specs/en/speakers.txt}: whom each source phrase in braces points to, in turn. */
class SpeakerSpecTests {

    static List<SpecCase> cases() {
        return SpecCase.in("/specs/en/speakers.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoStandsBehindEachPhrase(SpecCase spec) {
        List<Span> phrases = new ArrayList<>();
        Referents referents = Texts.referents(unmark(spec.text(), phrases));

        List<String> speakers = new ArrayList<>();
        Speaker last = null;
        for (Span phrase : phrases) {
            Speaker speaker = referents.speaker(List.of(phrase), last).orElse(null);
            speakers.add(speaker == null ? "unknown" : speaker.type().label() + " " + speaker.name());
            last = speaker == null ? last : speaker;
        }

        assertThat(speakers).isEqualTo(spec.expected());
    }

    /** The text without its braces; notes where they stood. */
    private static String unmark(String marked, List<Span> phrases) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (char c : marked.toCharArray()) {
            if (c == '{') {
                open = text.length();
            } else if (c == '}') {
                phrases.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
