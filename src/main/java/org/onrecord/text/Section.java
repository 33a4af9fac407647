package org.onrecord.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article under one heading; the first, the lead, usually has none.
 *
 * @param number from 1, the lead
 * @param title where its heading stands, or null when it has none
 * @param span from its heading or first paragraph to the end of its last
 * @param paragraphs in order; pull quotes are among them (see {@link PullQuote}), furniture is not
 */
public record Section(int number, @Nullable Span title, Span span, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
