package org.onrecord.extraction.claim;

import java.util.List;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;

/** Finds the sentences and clauses that somebody could check, and whose word each is. */
public final class Assertions {

    private Assertions() {}

    /**
     * All checkable sentences and clauses, in order.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     */
    public static List<Assertion> find(
            Document document, List<Attribution> attributions, List<Quantity> quantities, List<Span> pulls) {
        return List.of();
    }
}
