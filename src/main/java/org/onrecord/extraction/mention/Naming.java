package org.onrecord.extraction.mention;

import java.util.List;
import org.onrecord.text.Span;

/**
 * A stretch that may name a person, with what stands around it.
 *
 * @param from index of the name's first word, titles left out
 * @param to index just past its last word
 * @param titleFrom index of the first word of the titles before it; {@code from} when there are none
 * @param titleTo index just past the last of those words; before {@code from} where one title stands for several names
 * @param keys the name's words as keys, nickname left out
 * @param nickname as the text spells it, or empty
 * @param gender that titles before it tell, u when they tell none
 * @param evidence how much speaks for a person: below zero something else, from {@link Evidence#ENOUGH} a person
 * @param embedded whether it only qualifies another word, as in {@code the Harding administration}
 */
record Naming(
        int from,
        int to,
        int titleFrom,
        int titleTo,
        List<String> keys,
        Span span,
        String name,
        String nickname,
        char gender,
        int evidence,
        boolean embedded) {

    Naming {
        keys = List.copyOf(keys);
    }

    boolean titled() {
        return titleFrom < from;
    }

    /** The last name's last word, without a suffix such as {@code Jr.} */
    String last() {
        return family(keys);
    }

    static String family(List<String> keys) {
        int end = keys.size() - 1;
        return end > 1 && WordLists.isClass(keys.get(end), "suffix") ? keys.get(end - 1) : keys.get(end);
    }

    boolean single() {
        return keys.size() == 1;
    }
}
