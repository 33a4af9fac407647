package org.onrecord.articles;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Furniture;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/**
 * One version of an article: its text, unchanged, and the structure found in it.
 *
 * @param number from 1
 * @param title where the headline stands, or null
 * @param author where the text names its author, or null
 * @param read when it came in
 * @param sha256 of the bytes it came as, in lower-case hexadecimal
 */
public record Version(
        ArticleId article,
        int number,
        String text,
        @Nullable Span title,
        @Nullable Span author,
        List<Section> sections,
        List<Furniture> furniture,
        Instant read,
        String sha256) {

    public Version {
        sections = List.copyOf(sections);
        furniture = List.copyOf(furniture);
    }
}
