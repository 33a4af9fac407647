package org.onrecord.extraction.statistic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One case of a spec file. A case begins with a {@code #} heading, which may end with {@code @2024-05-01} for the day
 * of publication; its text follows after {@code >}, and each expected find on a line of {@code key: value} pairs
 * parted by {@code |}, the first of them the words themselves.
 */
public record SpecCase(String heading, @Nullable LocalDate published, String text, List<Map<String, String>> expected) {

    public static List<SpecCase> read(String resource) {
        List<SpecCase> cases = new ArrayList<>();
        String heading = "";
        for (String line : lines(resource)) {
            if (line.startsWith("# ")) {
                heading = line.substring(2);
            } else if (line.startsWith("> ")) {
                cases.add(
                        new SpecCase(heading, day(heading), line.substring(2).replace("\\n", "\n"), new ArrayList<>()));
            } else if (!line.isBlank()) {
                cases.get(cases.size() - 1).expected().add(pairs(line));
            }
        }
        return cases;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(SpecCase.class.getResourceAsStream(resource), resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate day(String heading) {
        int at = heading.lastIndexOf('@');
        return at < 0 ? null : LocalDate.parse(heading.substring(at + 1).trim());
    }

    private static Map<String, String> pairs(String line) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : line.split("\\|")) {
            int colon = pair.indexOf(": ");
            boolean words = pairs.isEmpty() || colon < 0;
            pairs.put(
                    words ? "words" : pair.substring(0, colon).trim(),
                    words ? pair.trim() : pair.substring(colon + 2).trim());
        }
        return pairs;
    }

    public static Map<String, String> only(Map<String, String> all, Set<String> keys) {
        return all.entrySet().stream()
                .filter(e -> keys.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All fields in one order, so that a failure reads as two lines to compare. */
    public static String line(Map<String, String> fields) {
        return new TreeMap<>(fields).toString();
    }

    @Override
    public String toString() {
        return heading + ": " + text;
    }
}
