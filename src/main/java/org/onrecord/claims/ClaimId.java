package org.onrecord.claims;

/** Identifies a claim through all versions of its article. */
public record ClaimId(long value) {}
