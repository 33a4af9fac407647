package org.onrecord.sources;

/** Identifies a source through all articles. */
public record SourceId(long value) {}
