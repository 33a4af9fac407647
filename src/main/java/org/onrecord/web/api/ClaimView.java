package org.onrecord.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody could check.
 *
 * @param number its place among the article's claims, from 1
 * @param words as they stand
 * @param claimant null when the article says it by itself
 * @param quote the quote that carries it, or null
 * @param statistics the figures it holds
 */
record ClaimView(
        long id,
        int number,
        String words,
        @Nullable Who claimant,
        @Nullable Addresses quote,
        List<Addresses> statistics,
        Place place,
        String rule,
        double confidence,
        Addresses links) {}
