package org.onrecord.web.facts;

/**
 * Some of the words of a quote as lists show them.
 *
 * @param own whether they are the speaker's own words, or else the article's round them
 */
public record Said(boolean own, String words) {}
