package org.onrecord.extraction.statistic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a word list kept as a resource: fields apart by tabs, the list's origin in the first line. */
public final class Rows {

    private Rows() {}

    /**
     * All rows but the first line.
     *
     * @param name of the file, such as {@code units.tsv}
     */
    public static List<String[]> of(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/lexicon/en/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First field → the rows' second, of a list with one row a word and kind: all words of each kind. */
    public static Map<String, Set<String>> byKind(String name) {
        return of(name).stream()
                .collect(Collectors.groupingBy(
                        row -> row[1], Collectors.mapping(row -> row[0], Collectors.toUnmodifiableSet())));
    }
}
