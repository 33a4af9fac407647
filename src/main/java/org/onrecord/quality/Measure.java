package org.onrecord.quality;

/** A named score, one row of a report. */
public record Measure(String name, Score score) {}
