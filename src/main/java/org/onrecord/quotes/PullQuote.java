package org.onrecord.quotes;

import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;

/**
 * A display copy of a quote; not a quote of its own.
 *
 * @param anchor where it stands
 * @param repeats the quote that it repeats, or null when none was found
 */
public record PullQuote(Anchor anchor, @Nullable QuoteId repeats) {}
