package org.onrecord.extraction.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of words that ships with the library: tab-separated rows, of which the first says where the list comes from.
 * A list stays the one text that it was read as: a table says where the row of a word begins, since tens of thousands
 * of strings would take longer to make than a short article takes to read.
 */
public final class WordList {

    private final String text;
    /** Where rows begin, each at the place its word's hash asks for or at the next free one; 0 is a free place. */
    private final int[] starts;

    private WordList(String text) {
        this.text = text;
        this.starts = starts(text.toCharArray());
    }

    /**
     * A list whose first column is looked up; of two rows with the same word, the first counts.
     *
     * @param name file name without folder and ending, such as {@code first-names}
     */
    public static WordList named(String name) {
        return new WordList(read(name));
    }

    /** The rows of a list, split at tabs; blank lines and lines that begin with {@code #} are left out. */
    public static List<String[]> rows(String name) {
        return read(name)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split("\t"))
                .toList();
    }

    /** The words of a list, grouped by their kind, which is the second column; a word may stand in several rows. */
    public static Map<String, Set<String>> kinds(String name) {
        return rows(name).stream()
                .collect(Collectors.groupingBy(
                        row -> row[1], Collectors.mapping(row -> row[0], Collectors.toUnmodifiableSet())));
    }

    /** Whether a word stands in the first column. */
    public boolean contains(String word) {
        return start(word) > 0;
    }

    /** The rest of a word's row, empty when the word stands alone; null when there is no such word. */
    public @Nullable String get(String word) {
        int start = start(word);
        if (start == 0) {
            return null;
        }
        int end = start + word.length();
        return text.charAt(end) == '\t' ? text.substring(end + 1, text.indexOf('\n', end)) : "";
    }

    /** The first column, in the order of the list. */
    public Stream<String> words() {
        return text.lines().skip(1).map(row -> row.split("\t", 2)[0]);
    }

    private int start(String word) {
        int place = place(word.hashCode(), starts.length);
        while (starts[place] > 0 && !beginsRow(word, starts[place])) {
            place = place + 1 & starts.length - 1;
        }
        return starts[place];
    }

    private boolean beginsRow(String word, int start) {
        return text.startsWith(word, start) && isEnd(text.charAt(start + word.length()));
    }

    private static int[] starts(char[] text) {
        int[] starts = new int[Integer.highestOneBit(text.length)];
        int at = pastRow(text, 0);
        while (at < text.length) {
            int start = at;
            int hash = 0;
            while (!isEnd(text[at])) {
                hash = 31 * hash + text[at++];
            }
            int place = place(hash, starts.length);
            while (starts[place] > 0) {
                place = place + 1 & starts.length - 1;
            }
            starts[place] = start;
            at = pastRow(text, at);
        }
        return starts;
    }

    private static int pastRow(char[] text, int from) {
        int at = from;
        while (text[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private static boolean isEnd(char c) {
        return c == '\t' || c == '\n';
    }

    /** A row has two characters or more, so a table of more than half the text's length is never full. */
    private static int place(int hash, int size) {
        return (hash ^ hash >>> 15) & size - 1;
    }

    private static String read(String name) {
        String path = "/lexicon/en/" + name + ".tsv";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
