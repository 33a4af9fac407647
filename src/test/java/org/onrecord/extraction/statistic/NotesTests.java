package org.onrecord.extraction.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Document;
import org.onrecord.text.Quantity;

class NotesTests {

    private static final Extractor READER = Extractor.english();

    @Test
    void aNoteAboveAListStandsBehindItsFigures() {
        assertThat(sources("""
                        Harbor Money Arrives

                        The senators welcomed the money on Tuesday at the pier.

                        Grant details (provided by the Bay Office):

                        Limford Harbor: $4 million to mend 12 piers.

                        Port Alder: $9 million to dredge the channel.
                        """)).containsEntry("4000000", "Bay Office").containsEntry("9000000", "Bay Office");
    }

    @Test
    void aSourceLineStandsBehindTheTableAboveIt() {
        Map<String, String> sources = sources("""
                        Oysters by Year

                        The bay gave more than ever, and the town noticed it all summer.

                        2020: 4,800 pounds

                        2021: 11,200 pounds

                        Source: Bay Office

                        The town has 900 people.
                        """);

        assertThat(sources).containsEntry("4800", "Bay Office").containsEntry("11200", "Bay Office");
        assertThat(sources.get("900")).isEqualTo("none");
    }

    @Test
    void aLetterStandsBehindItsFigures() {
        Map<String, String> sources = sources("""
                        Council Asks for Help

                        The council sent a letter on Monday.

                        Dear Governor Lee,

                        The storm damaged 1,600 homes along the shore.

                        Sincerely,

                        The Council

                        The town has 900 people.
                        """);

        assertThat(sources.get("1600")).isEqualTo("letter");
        assertThat(sources.get("900")).isEqualTo("none");
    }

    private static Map<String, String> sources(String text) {
        Document document = READER.read(text);
        List<Quantity> found = READER.extract(document).quantities();
        Map<String, String> sources = new TreeMap<>();
        found.forEach(one -> sources.put(
                one.low().stripTrailingZeros().toPlainString(), one.source() == null ? "none" : one.source()));
        return sources;
    }
}
