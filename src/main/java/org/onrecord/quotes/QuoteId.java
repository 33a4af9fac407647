package org.onrecord.quotes;

/** Identifies a quote through all versions of its article. */
public record QuoteId(long value) {}
