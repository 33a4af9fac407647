package org.onrecord.web.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.web.marks.MarkedStretches;
import org.onrecord.web.marks.Piece;

/**
 * A fact's words in their paragraphs.
 *
 * @param section heading of its section; null for one without heading
 * @param paragraphs those that hold any of its words, in order
 * @param language a BCP 47 tag
 */
public record Passage(@Nullable String section, List<Part> paragraphs, String language) {

    /** A paragraph with its marks. */
    public record Part(int number, List<Piece> pieces) {}

    /** The paragraphs that hold some words of a fact. */
    public static Passage of(Reading reading, List<Anchor> anchors, String element) {
        String text = reading.version().text();
        MarkedStretches stretches = new MarkedStretches(text, ReadingMarks.onPageOf(element, reading));
        List<Anchor> here = anchors.stream().filter(reading::holds).toList();
        List<Part> parts = reading.version().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> holds(paragraph, here))
                .map(paragraph -> new Part(paragraph.number(), stretches.pieces(paragraph.span())))
                .toList();
        return new Passage(heading(reading, here), parts, reading.article().language());
    }

    private static boolean holds(Paragraph paragraph, List<Anchor> anchors) {
        return anchors.stream().anyMatch(anchor -> anchor.span().overlaps(paragraph.span()));
    }

    private static @Nullable String heading(Reading reading, List<Anchor> anchors) {
        Optional<Section> section = reading.version().sections().stream()
                .filter(part -> anchors.stream().anyMatch(anchor -> part.span().contains(anchor.span())))
                .findFirst();
        return section.isEmpty()
                ? null
                : heading(section.get(), reading.version().text());
    }

    /** A section's heading on one line, or null when it has none. */
    public static @Nullable String heading(Section section, String text) {
        return section.title() == null ? null : Titles.cut(section.title().in(text), 200);
    }
}
