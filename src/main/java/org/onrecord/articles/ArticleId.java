package org.onrecord.articles;

/** Identifies an article; stays the same through all of its versions. */
public record ArticleId(long value) {}
