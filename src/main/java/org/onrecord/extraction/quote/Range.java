package org.onrecord.extraction.quote;

/**
 * Some neighbouring words of a passage.
 *
 * @param first index of the first
 * @param past index just past the last; never equal to {@code first}
 */
record Range(int first, int past) {

    boolean contains(int i) {
        return first <= i && i < past;
    }

    boolean overlaps(Range other) {
        return first < other.past && other.first < past;
    }
}
