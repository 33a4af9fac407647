package org.onrecord.extraction.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that ships with the library: tab-separated rows; the first line says where the list comes from. */
public final class WordList {

    private WordList() {}

    /**
     * The rows of a list, split at tabs; blank lines and lines that begin with {@code #} are left out.
     *
     * @param name file name without folder and ending, such as {@code abbreviations}
     */
    public static List<String[]> rows(String name) {
        String path = "/lexicon/en/" + name + ".tsv";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of those rows of a list whose second column is the given kind. */
    public static Set<String> words(String name, String kind) {
        return rows(name).stream()
                .filter(row -> row.length > 1 && row[1].equals(kind))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
