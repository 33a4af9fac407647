package org.onrecord.extraction.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One case of a specification file: a heading, a text, and the lines that must come out. */
record SpecCase(String heading, String text, List<String> expected) {

    static List<SpecCase> in(String file) {
        List<SpecCase> cases = new ArrayList<>();
        for (String block : read(file).split("(?m)^=== ")) {
            if (block.startsWith("#") || block.isBlank()) {
                continue;
            }
            int text = block.indexOf('\n');
            int lines = block.indexOf("\n---\n");
            cases.add(new SpecCase(
                    block.substring(0, text).strip(),
                    block.substring(text + 1, lines),
                    Arrays.stream(block.substring(lines + 5).split("\n"))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()));
        }
        return cases;
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(SpecCase.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return heading;
    }
}
