package org.onrecord.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small trees for tests. */
final class Trees {

    private Trees() {}

    /** Lines of a file whose columns are parted by single blanks here; comments keep theirs. */
    static String lines(String... lines) {
        return Stream.of(lines)
                .map(line -> (line.startsWith("#") ? line : line.replace(' ', '\t')) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Sentences of words written {@code form lemma UPOS XPOS head relation}; ranges {@code 1-2 form}; an empty string
     * between sentences.
     */
    static List<ConlluSentence> of(String... words) {
        StringBuilder text = new StringBuilder();
        int id = 0;
        for (String word : words) {
            List<String> parts = List.of(word.split(" ", -1));
            id = word.isEmpty() ? 0 : parts.size() == 6 ? id + 1 : id;
            text.append(
                    lines(parts.size() == 6 ? line(id, parts) : parts.size() == 2 ? word + " _ _ _ _ _ _ _ _" : ""));
        }
        try {
            return new ConlluReader(new BufferedReader(new StringReader(text.toString()))).sentences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(int id, List<String> parts) {
        return id + " " + String.join(" ", parts.subList(0, 4)) + " _ " + String.join(" ", parts.subList(4, 6))
                + " _ _";
    }
}
