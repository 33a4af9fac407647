package org.onrecord.quality;

import org.onrecord.text.Span;

/**
 * A word of a tree and where its token stands.
 *
 * @param token of characters without blanks
 * @param shared whether the token holds several words
 * @param line what is said of it
 * @param head index of the word it hangs from, among all words of the {@link PlacedWords}, or -1 for a root
 */
record PlacedWord(Span token, boolean shared, ConlluLine line, int head) {

    static final int ROOT = -1;

    String relation() {
        return line.relation();
    }

    boolean looksLike(PlacedWord other) {
        return line.lower().equals(other.line.lower());
    }
}
