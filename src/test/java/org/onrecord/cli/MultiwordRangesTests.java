package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.MultiwordRanges.Range;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

class MultiwordRangesTests {

    private final Extractor extractor = Extractor.english();

    @Test
    void countsPlacesWithinTheSentence() {
        assertThat(ranges("We don’t go. Nobody’s mayor cannot wait."))
                .containsExactly(List.of(new Range(1, 2)), List.of(new Range(0, 1), new Range(3, 4)));
    }

    @Test
    void takesAsManyWordsAsAreWrittenAsOne() {
        String text = "shouldn’t’ve gone";
        List<Token> tokens = Stream.of(new Span(0, 6), new Span(6, 9), new Span(9, 12), new Span(13, 17))
                .map(Token::new)
                .toList();
        Sentence sentence = new Sentence(new Span(0, text.length()), 0, 4);
        Document document =
                new Document(text, Imprint.NONE, null, null, List.of(), List.of(), List.of(sentence), tokens);

        assertThat(MultiwordRanges.of(extractor, document, sentence)).containsExactly(new Range(0, 2));
    }

    @Test
    void leavesOutCompoundsAndMarks() {
        assertThat(ranges("The long-term plan (“ours”) costs $5.")).containsExactly(List.of());
    }

    private List<List<Range>> ranges(String text) {
        Document document = extractor.readParagraph(text);
        return document.sentences().stream()
                .map(sentence -> MultiwordRanges.of(extractor, document, sentence))
                .toList();
    }
}
