package org.onrecord.extraction.quote;

import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Short brackets that belong to a name: {@code Lee (D-Ohio)}. */
final class Brackets {

    private static final int BRACKET = 6;

    private Brackets() {}

    /** Index of the bracket that opens before a place, or {@code floor}. */
    static int opening(Words words, int from, int floor) {
        int at = from;
        while (at > floor && !words.lower(at).equals("(")) {
            at--;
        }
        return at;
    }

    /** {@code Lee (D-Ohio)}: a short bracket after a name. */
    static boolean contains(Words words, int i, int first) {
        for (int at = i; at > Math.max(first, i - BRACKET); at--) {
            if (words.lower(at).equals("(")) {
                return words.is(at - 1, WordClass.NAME) && closes(words, i);
            }
        }
        return false;
    }

    private static boolean closes(Words words, int i) {
        for (int at = i; at < Math.min(words.size(), i + BRACKET); at++) {
            if (words.lower(at).equals(")")) {
                return true;
            }
        }
        return false;
    }
}
