package org.onrecord.articles;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/** The version of an article that is being stored: what anchors facts in it. */
public final class Edition {

    private final ArticleId article;
    private final String slug;
    private final int version;
    private final String text;
    private final List<Section> sections;
    private final List<Paragraph> paragraphs;
    private final @Nullable Move move;

    Edition(ArticleId article, String slug, int version, Document document, @Nullable String before) {
        this.article = article;
        this.slug = slug;
        this.version = version;
        this.text = document.text();
        this.sections = document.sections();
        this.paragraphs = document.paragraphs();
        this.move = before == null ? null : new Move(before, text);
    }

    public ArticleId article() {
        return article;
    }

    /** The article's name in addresses. */
    public String slug() {
        return slug;
    }

    public int version() {
        return version;
    }

    /** Whether this is the article's first version, so that there are no facts of an earlier one. */
    public boolean isFirst() {
        return move == null;
    }

    /** Whether a span can be anchored: it has words, not too many, and lies in the text. */
    public boolean holds(Span span) {
        return !span.isEmpty() && span.length() <= Anchor.LONGEST && span.end() <= text.length();
    }

    public Anchor anchor(Span span) {
        return Anchor.of(article, version, text, span);
    }

    /** Where the words of an earlier version's anchor stand now, or empty when they are gone. */
    public Optional<Anchor> moved(Anchor earlier) {
        return move == null || earlier.version() == version
                ? Optional.empty()
                : move.of(earlier).map(this::anchor);
    }

    /** Where the words of a span of the previous version stand now, or empty when they are gone. */
    public Optional<Span> moved(String words, Span earlier) {
        return move == null ? Optional.empty() : move.of(words, earlier);
    }

    /** Number of the section that a span starts in, or 0. */
    public int section(Span span) {
        Section section = last(sections, Section::span, span.start());
        return section == null ? 0 : section.number();
    }

    /** Number of the paragraph that a span starts in, or 0. */
    public int paragraph(Span span) {
        Paragraph paragraph = last(paragraphs, Paragraph::span, span.start());
        return paragraph == null ? 0 : paragraph.number();
    }

    /** The part that holds an offset, by halving; parts are in order and do not overlap. */
    private static <T> @Nullable T last(List<T> parts, Function<T, Span> place, int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = place.apply(parts.get(middle));
            if (span.contains(offset)) {
                return parts.get(middle);
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }
}
