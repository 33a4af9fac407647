package org.onrecord.ingest;

import static org.onrecord.ingest.RefusedException.Reason.BAD_IMPRINT;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Imprint;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The file beside a document that tells what its text does not: {@code story.yaml} beside {@code story.txt}. It may hold
 * {@code url}, {@code publisher}, {@code author}, {@code published}, {@code accessed} and {@code language}, each once;
 * dates as {@code 2023-10-06}. What it does not hold stays unknown.
 */
final class SideFile {

    private static final Set<String> KEYS = Set.of("url", "publisher", "author", "published", "accessed", "language");

    /** Far more than six lines need. */
    private static final int LONGEST = 16_384;

    private static final int LONGEST_VALUE = 1_000;

    private final String name;
    private final Map<?, ?> values;

    private SideFile(String name, Map<?, ?> values) {
        this.name = name;
        this.values = values;
    }

    /** What the file beside a document says, or nothing known when there is none. */
    static Imprint beside(Path document) {
        Path file = document.resolveSibling(withoutEnding(document.getFileName().toString()) + ".yaml");
        if (!Files.isRegularFile(file) || file.equals(document)) {
            return Imprint.NONE;
        }
        try {
            return Files.size(file) > LONGEST
                    ? refuse(file.getFileName() + " is too long for what it may hold.")
                    : read(file.getFileName().toString(), PlainText.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return refuse(file.getFileName() + " cannot be read: " + e.getMessage());
        }
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What a side file of this name and text says. */
    static Imprint read(String name, String text) {
        try {
            Object values = yaml().load(text);
            return values instanceof Map<?, ?> map
                    ? new SideFile(name, map).imprint()
                    : refuse(name + " should hold lines such as \"publisher: The Daily\".");
        } catch (YAMLException e) {
            return refuse(name + " is not YAML: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Plain strings only: a date is read by its own rule, and {@code no} is a language. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Strings());
    }

    private Imprint imprint() {
        for (Object key : values.keySet()) {
            if (!(key instanceof String word && KEYS.contains(word))) {
                return refuse(name + " holds \"" + key + "\"; it may hold "
                        + String.join(", ", KEYS.stream().sorted().toList()) + ".");
            }
        }
        return new Imprint(url(), value("publisher"), value("author"), date("published"), date("accessed"), language());
    }

    private @Nullable String value(String key) {
        Object value = values.get(key);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        return value instanceof String words && words.length() <= LONGEST_VALUE
                ? words.strip()
                : refuse(name + ": " + key + " should be one line of words.");
    }

    private @Nullable LocalDate date(String key) {
        String value = value(key);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return refuse(name + ": " + key + " should be a date such as 2023-10-06, not \"" + value + "\".");
        }
    }

    private @Nullable String url() {
        String value = value("url");
        if (value == null) {
            return null;
        }
        try {
            URI uri = new URI(value);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : noAddress(value);
        } catch (URISyntaxException e) {
            return noAddress(value);
        }
    }

    private String noAddress(String value) {
        return refuse(name + ": url should be an address that begins with https:// or http://, not \"" + value + "\".");
    }

    private @Nullable String language() {
        String value = value("language");
        try {
            return value == null
                    ? null
                    : new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return refuse(name + ": language should be a tag such as en or en-GB, not \"" + value + "\".");
        }
    }

    private static <T> T refuse(String message) {
        throw new RefusedException(BAD_IMPRINT, message);
    }

    /** Reads every plain value as words. */
    private static final class Strings extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
