package org.onrecord.people;

/** Identifies a person through all articles. */
public record PersonId(long value) {}
