package org.onrecord.web.marks;

/**
 * The sign that ties words to their note.
 *
 * @param kind {@code quote}, {@code figure} or {@code claim}
 * @param label such as {@code Q5}
 * @param href the note's address
 */
public record Key(String kind, String label, String href) {

    public String css() {
        return "key key-" + kind;
    }
}
