package org.onrecord.extraction.statistic;

/**
 * What a figure before was of.
 *
 * @param words its subject
 * @param head the subject's head
 * @param sentence where it stood
 * @param unit in what it was measured
 */
record Told(String words, String head, int sentence, String unit) {}
