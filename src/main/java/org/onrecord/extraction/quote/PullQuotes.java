package org.onrecord.extraction.quote;

import java.util.List;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.PullQuote;
import org.onrecord.text.Span;

/** Finds display copies of body quotes and ties each to the quote that it repeats. */
public final class PullQuotes {

    private PullQuotes() {}

    /** The paragraphs that repeat words of the body, in order. */
    public static List<Span> paragraphs(Document document) {
        return List.of();
    }

    /** Ties each pull quote to the attribution whose words it repeats. */
    public static List<PullQuote> fold(Document document, List<Span> pulls, List<Attribution> attributions) {
        return List.of();
    }
}
