package org.onrecord.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote.
 *
 * @param number its place among the article's quotes, from 1
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param speaker null when unknown
 * @param words all pieces, joined with {@code " … "}
 * @param pieces more than one when the quote is interrupted
 * @param cue the words that attribute it
 * @param place of the first piece
 */
record QuoteView(
        long id,
        int number,
        String kind,
        @Nullable Who speaker,
        String words,
        List<String> pieces,
        List<String> cue,
        Place place,
        String rule,
        double confidence,
        Addresses links) {}
