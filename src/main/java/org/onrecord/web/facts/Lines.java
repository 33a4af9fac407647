package org.onrecord.web.facts;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into short lines, since text in a drawing does not wrap by itself. */
public final class Lines {

    private Lines() {}

    /**
     * Words broken between words where that is possible.
     *
     * @param longest UTF-16 units in a line
     * @param most lines; what is left over ends in an ellipsis
     */
    public static List<String> of(String words, int longest, int most) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip().replaceAll("\\s+", " ");
        while (rest.length() > longest && lines.size() < most - 1) {
            int space = rest.lastIndexOf(' ', longest);
            int end = space > 0 ? space : longest;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest.length() > longest ? Titles.cut(rest, longest - 1) : rest);
        return List.copyOf(lines);
    }
}
