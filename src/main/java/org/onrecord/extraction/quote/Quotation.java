package org.onrecord.extraction.quote;

/**
 * A stretch between quotation marks, marks included.
 *
 * @param first index of the word or mark that opens it
 * @param past index just past its closing mark
 * @param closed whether a closing mark ends it; without one it runs to the end of its paragraph
 * @param words how many words it holds
 */
record Quotation(int first, int past, boolean closed, int words) {}
