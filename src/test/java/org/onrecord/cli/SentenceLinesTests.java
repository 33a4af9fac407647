package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.MultiwordRanges.Range;
import org.onrecord.extraction.Extractor;
import org.onrecord.quality.ConlluLine;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tag;
import org.onrecord.text.Tree;

class SentenceLinesTests {

    private static final Document DOCUMENT = Extractor.english().readParagraph("We don’t go.");

    @Test
    void givesEachTokenItsPlace() {
        assertThat(lines(List.of()))
                .containsExactly(
                        "1\tWe\twe\tX\tFW\t_\t4\tdep\t_\tTokenRange=0:2",
                        "2\tdo\tdo\tX\tFW\t_\t4\tdep\t_\tSpaceAfter=No|TokenRange=3:5",
                        "3\tn’t\tn’t\tX\tFW\t_\t4\tdep\t_\tTokenRange=5:8",
                        "4\tgo\tgo\tX\tFW\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=9:11",
                        "5\t.\t.\tX\tFW\t_\t4\tdep\t_\tTokenRange=11:12");
    }

    @Test
    void givesWordsThatAreWrittenAsOneALineOfTheirOwn() {
        assertThat(lines(List.of(new Range(1, 2), new Range(3, 4))))
                .containsExactly(
                        "1\tWe\twe\tX\tFW\t_\t4\tdep\t_\tTokenRange=0:2",
                        "2-3\tdon’t\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:8",
                        "2\tdo\tdo\tX\tFW\t_\t4\tdep\t_\t_",
                        "3\tn’t\tn’t\tX\tFW\t_\t4\tdep\t_\t_",
                        "4-5\tgo.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=9:12",
                        "4\tgo\tgo\tX\tFW\t_\t0\troot\t_\t_",
                        "5\t.\t.\tX\tFW\t_\t4\tdep\t_\t_");
    }

    private static List<String> lines(List<Range> ranges) {
        Tree tree = new Tree(List.of(
                word("We", "we", 3),
                word("do", "do", 3),
                word("n’t", "n’t", 3),
                word("go", "go", -1),
                word(".", ".", 3)));
        return SentenceLines.of(
                        DOCUMENT,
                        new CodePoints(DOCUMENT.text()),
                        DOCUMENT.sentences().get(0),
                        tree,
                        ranges)
                .stream()
                .map(ConlluLine::toString)
                .toList();
    }

    private static Tree.Word word(String form, String lemma, int head) {
        return new Tree.Word(form, lemma, new Tag(PartOfSpeech.X, "FW"), head, head < 0 ? "root" : "dep");
    }
}
