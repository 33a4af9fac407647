package org.onrecord.web.facts;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** Which parts of some words stand in double quotation marks; an open mark without an end reaches to the end. */
public final class QuotedParts {

    private QuotedParts() {}

    /** The parts with their marks, in order. */
    public static List<Span> in(String words) {
        List<Span> parts = new ArrayList<>();
        int opened = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (opened < 0 && isOpening(c)) {
                opened = i;
            } else if (opened >= 0 && isClosing(c)) {
                parts.add(new Span(opened, i + 1));
                opened = -1;
            }
        }
        if (opened >= 0) {
            parts.add(new Span(opened, words.length()));
        }
        return parts;
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '"' || c == '„' || c == '«';
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '"' || c == '»';
    }
}
