package org.onrecord.articles;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Furniture;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/**
 * Keeps a {@link Layout} as lines, one for each part: a word that says what it is, then offsets, such as
 * {@code paragraph 12 BODY 310 478}. Nobody asks the database for a single paragraph, and an article of 100,000
 * paragraphs is still one row.
 */
@Converter
class LayoutColumn implements AttributeConverter<Layout, String> {

    @Override
    public String convertToDatabaseColumn(Layout layout) {
        List<String> lines = new ArrayList<>();
        addSpan(lines, "title", layout.title());
        addSpan(lines, "author", layout.author());
        layout.sections().forEach(section -> addSection(lines, section));
        layout.furniture().forEach(piece -> addSpan(lines, "furniture " + piece.kind(), piece.span()));
        return String.join("\n", lines);
    }

    private static void addSection(List<String> lines, Section section) {
        addSpan(lines, "section " + section.number(), section.span());
        addSpan(lines, "heading", section.title());
        section.paragraphs().forEach(p -> addSpan(lines, "paragraph " + p.number() + " " + p.kind(), p.span()));
    }

    private static void addSpan(List<String> lines, String label, @Nullable Span span) {
        if (span != null) {
            lines.add(label + " " + span.start() + " " + span.end());
        }
    }

    @Override
    public Layout convertToEntityAttribute(String column) {
        Parts parts = new Parts();
        column.lines().map(line -> line.split(" ")).forEach(parts::add);
        return new Layout(
                parts.title,
                parts.author,
                parts.sections.stream().map(OpenSection::close).collect(Collectors.toList()),
                parts.furniture);
    }

    /** What has been read so far. */
    private static final class Parts {
        private @Nullable Span title;
        private @Nullable Span author;
        private final List<OpenSection> sections = new ArrayList<>();
        private final List<Furniture> furniture = new ArrayList<>();

        void add(String[] words) {
            Span span = span(words);
            switch (words[0]) {
                case "title" -> title = span;
                case "author" -> author = span;
                case "section" -> sections.add(new OpenSection(Integer.parseInt(words[1]), span));
                case "heading" -> last().heading = span;
                case "paragraph" -> last().paragraphs.add(paragraph(words, span));
                case "furniture" -> furniture.add(new Furniture(Furniture.Kind.valueOf(words[1]), span));
                default -> throw new IllegalStateException("no part of a layout: " + words[0]);
            }
        }

        private OpenSection last() {
            return sections.get(sections.size() - 1);
        }

        private static Span span(String[] words) {
            int n = words.length;
            return new Span(Integer.parseInt(words[n - 2]), Integer.parseInt(words[n - 1]));
        }

        private static Paragraph paragraph(String[] words, Span span) {
            return new Paragraph(Integer.parseInt(words[1]), span, Paragraph.Kind.valueOf(words[2]));
        }
    }

    /** A section whose paragraphs are still coming. */
    private static final class OpenSection {
        private final int number;
        private final Span span;
        private @Nullable Span heading;
        private final List<Paragraph> paragraphs = new ArrayList<>();

        OpenSection(int number, Span span) {
            this.number = number;
            this.span = span;
        }

        Section close() {
            return new Section(number, heading, span, paragraphs);
        }
    }
}
