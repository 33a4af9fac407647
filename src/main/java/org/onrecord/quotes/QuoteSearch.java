package org.onrecord.quotes;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;

/**
 * What to look for; what is null does not matter.
 *
 * @param speaker a person's slug, or any part of a speaker's name; case and accents don't matter
 * @param words words in the quote, literally; case, accents and the shape of quotation marks don't matter
 */
public record QuoteSearch(
        @Nullable String speaker, @Nullable String words, Attribution.@Nullable Kind kind) {

    /** Everything. */
    public static final QuoteSearch ALL = new QuoteSearch(null, null, null);
}
