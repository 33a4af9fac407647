package org.onrecord.web.facts;

import java.util.List;

/**
 * Something that the article does not say, by a general rule from what was not found.
 *
 * @param code key of its message
 * @param words what its message speaks of
 */
public record Silence(String code, List<String> words) {

    public Silence {
        words = List.copyOf(words);
    }

    public static Silence of(String code, String... words) {
        return new Silence(code, List.of(words));
    }

    /** The words as a message takes them. */
    public Object[] arguments() {
        return words.toArray();
    }
}
