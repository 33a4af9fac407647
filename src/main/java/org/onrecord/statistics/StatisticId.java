package org.onrecord.statistics;

/** Identifies a statistic through all versions of its article. */
public record StatisticId(long value) {}
