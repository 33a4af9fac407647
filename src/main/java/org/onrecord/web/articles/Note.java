package org.onrecord.web.articles;

import org.jspecify.annotations.Nullable;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.StatisticEntry;

/**
 * What stands beside a paragraph about one of its finds; exactly one of the three entries is there.
 *
 * @param kind {@code quote}, {@code figure} or {@code claim}
 * @param label the key that ties it to the words, such as {@code Q5}
 * @param element the words' element in the page
 */
public record Note(
        String kind,
        String label,
        String element,
        @Nullable QuoteEntry quote,
        @Nullable StatisticEntry figure,
        @Nullable ClaimEntry claim) {

    static Note of(QuoteEntry quote) {
        return new Note("quote", "Q" + quote.number(), quote.place().element(), quote, null, null);
    }

    static Note of(StatisticEntry figure) {
        return new Note("figure", "F" + figure.number(), figure.place().element(), null, figure, null);
    }

    static Note of(ClaimEntry claim) {
        return new Note("claim", "C" + claim.number(), claim.place().element(), null, null, claim);
    }
}
