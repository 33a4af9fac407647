package org.onrecord.web.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.layout.Pager;

/**
 * Quotes that fit a search.
 *
 * @param speaker name of the speaker looked for, or the words given; null for any
 * @param namesakes people whose names hold the words looked for
 */
public record QuoteList(
        QuoteSearch search,
        @Nullable String speaker,
        List<QuoteEntry> quotes,
        Pager pager,
        Facets facets,
        List<Namesake> namesakes) {

    /** Whether anything was looked for. */
    public boolean isNarrowed() {
        return !QuoteSearch.ALL.equals(search);
    }
}
