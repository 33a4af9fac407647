package org.onrecord.web.articles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.web.facts.Passage;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.marks.Piece;

/**
 * A section of an article as its page shows it.
 *
 * @param title its heading on one line, or null when it has none
 * @param first number of its first paragraph, or 0 when it has none
 * @param last number of its last one, or 0
 */
public record SectionPart(int number, @Nullable String title, int first, int last, List<Block> blocks) {

    /**
     * A paragraph with its notes, or a pull quote.
     *
     * @param pull the pull quote, or null for a paragraph of the body
     */
    public record Block(
            int number,
            Paragraph.Kind kind,
            List<Piece> pieces,
            List<Note> notes,
            @Nullable Pull pull) {}

    /**
     * A display copy of a quote.
     *
     * @param label key of the quote it repeats, or null when none was found
     * @param element that quote's element in the page, or null
     */
    public record Pull(
            String words, @Nullable String label, @Nullable String element) {}

    static SectionPart of(Section section, Reading reading, Drawing drawing) {
        List<Block> blocks = new ArrayList<>();
        section.paragraphs().forEach(paragraph -> blocks.add(drawing.block(paragraph)));
        List<Paragraph> paragraphs = section.paragraphs();
        return new SectionPart(
                section.number(),
                Passage.heading(section, reading.version().text()),
                paragraphs.isEmpty() ? 0 : paragraphs.get(0).number(),
                paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).number(),
                List.copyOf(blocks));
    }

    /** The section's element in the article's page. */
    public String element() {
        return "section-" + number;
    }

    /** How many notes stand beside it. */
    public int notes() {
        return blocks.stream().mapToInt(block -> block.notes().size()).sum();
    }
}
