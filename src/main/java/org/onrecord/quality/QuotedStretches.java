package org.onrecord.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.text.Span;

/** The stretches between double quotation marks of a text; a new line closes an open one. */
final class QuotedStretches {

    private final String text;
    private final List<Span> stretches;

    QuotedStretches(String text) {
        this.text = text;
        this.stretches = between(text);
    }

    private static List<Span> between(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = open >= 0 && (c == '\n' || c == '”' || c == '"');
            if (closes && open < i) {
                found.add(new Span(open, i));
            }
            if (c == '“' || (c == '"' && open < 0)) {
                open = i + 1;
            } else if (closes) {
                open = -1;
            }
        }
        return found;
    }

    /** Those that lie at least by half inside one of the pieces, cut to it and trimmed. */
    Set<Span> in(List<Span> pieces) {
        Set<Span> inside = new TreeSet<>();
        for (Span piece : pieces) {
            for (Span stretch : stretches) {
                int start = Math.max(stretch.start(), piece.start());
                int end = Math.min(stretch.end(), piece.end());
                if (end > start && (end - start) * 2 >= stretch.length()) {
                    Span cut = Words.trimmed(text, new Span(start, end));
                    if (!cut.isEmpty()) {
                        inside.add(cut);
                    }
                }
            }
        }
        return inside;
    }
}
