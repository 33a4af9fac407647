package org.onrecord.text;

import org.jspecify.annotations.Nullable;

/**
 * A display copy of a quote in the body; never counted as a quote of its own.
 *
 * @param span its paragraph
 * @param repeats index into {@link Annotations#attributions()} of the body quote it repeats, or null when not found
 */
public record PullQuote(Span span, @Nullable Integer repeats) {}
