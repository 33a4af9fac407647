package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Attribution;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

class NamedSourcesTests {

    @Test
    void namesAStatementAfterItsSpeaker() {
        String text = "Helen Marsh praised the crews in a statement, and said the bridge would open.";

        assertThat(sources(text, "Helen Marsh", "said")).containsExactly("statement statement (Helen Marsh)");
    }

    @Test
    void namesABriefingAfterItsDay() {
        String text = "“We are ready,” Tom Baxter said in a March 3 press briefing.";

        assertThat(sources(text, "Tom Baxter", "said")).containsExactly("briefing press briefing (March 3)");
    }

    @Test
    void takesWhoIsToldForAnOutlet() {
        String text = "“We are ready,” Tom Baxter told Harbour Weekly.";

        assertThat(sources(text, "Tom Baxter", "told")).containsExactly("outlet Harbour Weekly");
    }

    @Test
    void takesNoPersonForAnOutlet() {
        String text = "Tom Baxter met Helen Marsh. “We are ready,” Baxter told Marsh.";

        assertThat(sources(text, "Baxter", "told")).isEmpty();
    }

    @Test
    void makesOneSourceOfTwoWordingsOfAnAgencysData() {
        String text = "Forest Service data show more fires. Homes burned, according to US Forest Service data.";

        List<NamedSource> sources = find(text, "US Forest Service data", "according to");

        assertThat(sources).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("US Forest Service data");
            assertThat(source.kind()).isEqualTo(NamedSource.Kind.DATASET);
            assertThat(source.mentions()).hasSize(2);
        });
    }

    @Test
    void tellsOutletsFromOtherBodies() {
        assertThat(sources("According to The Boston Globe, rents rose.", "The Boston Globe", "According to"))
                .containsExactly("outlet The Boston Globe");
        assertThat(sources("The Labor Department said rents rose.", "The Labor Department", "said"))
                .containsExactly("organisation Labor Department");
    }

    @Test
    void findsReportsThatShow() {
        assertThat(sources("Rents rose. A new report found gaps in the law, Ann Lee said.", "Ann Lee", "said"))
                .containsExactly("report new report");
    }

    private static List<String> sources(String text, String source, String cue) {
        return find(text, source, cue).stream()
                .map(s -> s.kind().label() + " " + s.name())
                .toList();
    }

    private static List<NamedSource> find(String text, String source, String cue) {
        Referents referents = Texts.referents(text);
        Span span = Texts.span(text, source);
        Speaker speaker = referents.speaker(List.of(span), null).orElseThrow();
        List<Attribution> attributions = new ArrayList<>();
        attributions.add(new Attribution(
                Attribution.Kind.INDIRECT,
                List.of(new Span(0, 1)),
                List.of(Texts.span(text, cue)),
                List.of(span),
                speaker.name(),
                speaker.type(),
                "test",
                1));
        return NamedSources.find(Texts.document(text), referents, attributions);
    }
}
