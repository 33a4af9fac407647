package org.onrecord.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text and its structure. The text is canonical: never trimmed or changed, and every offset points into it.
 *
 * @param text the whole text, as it came
 * @param imprint what is known beside the text
 * @param title where the headline stands, or null when there is none
 * @param author where the text names its author (a byline, or the first name in an author's bio), or null
 * @param sections the body, in order
 * @param furniture what is on the page but not in the body, in order
 * @param sentences those of the body's paragraphs, in order
 * @param tokens of the whole text, title and furniture too, in order
 */
public record Document(
        String text,
        Imprint imprint,
        @Nullable Span title,
        @Nullable Span author,
        List<Section> sections,
        List<Furniture> furniture,
        List<Sentence> sentences,
        List<Token> tokens) {

    public Document {
        sections = List.copyOf(sections);
        furniture = List.copyOf(furniture);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** All paragraphs of the body, in order. */
    public List<Paragraph> paragraphs() {
        return sections.stream().flatMap(s -> s.paragraphs().stream()).toList();
    }
}
