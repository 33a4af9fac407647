package org.onrecord.extraction.quote;

import java.util.List;
import org.onrecord.extraction.mention.Referents;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Finds who said what: direct, mixed and indirect speech. */
public final class Attributions {

    private Attributions() {}

    /**
     * All attributions, in order of their first word.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     */
    public static List<Attribution> find(Document document, Referents referents, List<Span> pulls) {
        return List.of();
    }
}
