package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/** Documents for tests: every line that is not blank is a paragraph of one section. */
final class Texts {

    private Texts() {}

    static Document document(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                Span span = new Span(start, end);
                paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
            }
            start = end + 1;
        }
        Section section = new Section(1, null, new Span(0, text.length()), paragraphs);
        return new Document(text, Imprint.NONE, null, null, List.of(section), List.of(), List.of(), List.of());
    }

    static Referents referents(String text) {
        Document document = document(text);
        return Referents.of(document, Trees.of(document, sentence -> true), List.of(), List.of());
    }

    static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
