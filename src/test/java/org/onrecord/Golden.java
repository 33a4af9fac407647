package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Expected output, kept whole under {@code src/test/resources/golden} and rewritten by {@code -Dgolden.update=true}.
 *
 * <p>Golden files do not repeat an article: every stretch of it that is longer than a line stands there as its
 * offsets, {@code ⟦start–end⟧}.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int LONG = 48;

    private final String article;
    private final Map<String, Integer> places = new HashMap<>();

    public Golden(String article) {
        this.article = article;
        for (int i = article.length() - LONG; i >= 0; i--) {
            places.put(article.substring(i, i + LONG), i);
        }
    }

    /** Fails when the output differs from the golden file of that name, or when there is none. */
    public void check(String name, String output) {
        try {
            String actual = masked(output);
            Path file = FOLDER.resolve(name);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.write(file, actual.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(file)
                    .as("golden file; write it with -Dgolden.update=true")
                    .exists();
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String masked(String output) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < output.length()) {
            Integer place = at + LONG <= output.length() ? places.get(output.substring(at, at + LONG)) : null;
            if (place == null) {
                out.append(output.charAt(at++));
                continue;
            }
            int length = LONG;
            while (at + length < output.length()
                    && place + length < article.length()
                    && output.charAt(at + length) == article.charAt(place + length)) {
                length++;
            }
            out.append('⟦').append(place).append('–').append(place + length).append('⟧');
            at += length;
        }
        return out.toString();
    }
}
