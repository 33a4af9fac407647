package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages and the templates that use them. */
class MessagesTests {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.]*)[}(]");
    private static final Pattern CALLED = Pattern.compile("#messages\\.msg\\('([a-zA-Z0-9.]+)'[,)]");

    /** Text between tags, or in an attribute that is read out, that is not a template's placeholder. */
    private static final Pattern HARD_WORDS = Pattern.compile("<(?:p|li|span|small|b|label)>([^<>]*[a-z]{3}[^<>]*)<");

    @Test
    void haveEveryKeyThatATemplateNames() throws IOException {
        Set<Object> known = messages().keySet();
        Set<String> named = new TreeSet<>();
        for (String template : templates()) {
            KEY.matcher(template).results().forEach(key -> named.add(key.group(1)));
            CALLED.matcher(template).results().forEach(key -> named.add(key.group(1)));
        }

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named.stream().map(Object.class::cast)).isSubsetOf(known);
    }

    @Test
    void areAllUsed() throws IOException {
        String everything =
                Stream.concat(templates().stream(), sources().stream()).collect(Collectors.joining("\n"));
        List<String> families = List.of(
                "certainty.",
                "comparator.",
                "kind.",
                "note.kind.",
                "furniture.",
                "figure.",
                "source.kind.",
                "voice.",
                "bound.",
                "growth.",
                "key.",
                "problem.4",
                "problem.5",
                "question.",
                "change.",
                "computed.");

        assertThat(messages().keySet().stream().map(Object::toString))
                .allMatch(key -> everything.contains(key) || families.stream().anyMatch(key::startsWith), "is used");
    }

    @Test
    void useOnlyTypographicApostrophes() throws IOException {
        assertThat(messages().values().stream().map(Object::toString)).noneMatch(words -> words.contains("'"));
    }

    @Test
    void areTheOnlyPlaceOfWords() throws IOException {
        for (String template : templates()) {
            assertThat(HARD_WORDS.matcher(template).results().map(words -> words.group(1)))
                    .isEmpty();
        }
    }

    @Test
    void noTemplateWritesWordsOfAnArticleAsMarkup() throws IOException {
        assertThat(templates()).noneMatch(template -> template.contains("th:utext") || template.contains("[("));
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTests.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static List<String> templates() throws IOException {
        return files(Path.of("src/main/resources/templates"), ".html");
    }

    private static List<String> sources() throws IOException {
        return files(Path.of("src/main/java/org/onrecord/web"), ".java");
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
