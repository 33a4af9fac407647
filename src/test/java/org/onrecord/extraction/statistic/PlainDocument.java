package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Sentences;
import org.onrecord.extraction.reading.Tokenizer;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** A document of body paragraphs, one a line, so that figures are tested apart from the segmenter. */
public final class PlainDocument {

    private PlainDocument() {}

    public static Document of(String text) {
        return of(text, null);
    }

    /** One paragraph a line. */
    public static Document of(String text, @Nullable LocalDate published) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = Tokenizer.tokens(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end > start) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, end), Paragraph.Kind.BODY));
                sentences.addAll(Sentences.of(text, tokens, past(tokens, start), past(tokens, end)));
            }
            start = end + 1;
        }
        Imprint imprint = new Imprint(null, null, null, published, null, "en");
        List<Section> sections = List.of(new Section(1, null, new Span(0, text.length()), paragraphs));
        return new Document(text, imprint, null, null, sections, List.of(), sentences, tokens);
    }

    private static int past(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }
}
