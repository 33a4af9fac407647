package org.onrecord.web.home;

/** How much is on record. */
public record Tally(long articles, long quotes, long people, long statistics, long claims, long sources) {}
