package org.onrecord.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that NewsQuant gives to units: {@code percentage}, {@code mile per hour}, {@code pound sterling}. */
final class NewsQuantNames {

    private static final Map<String, String> NAMES = load();
    private static final Pattern PER = Pattern.compile(
            "\\s+(?:per|an?|each|every|for every)\\s+(?=\\S)|-(?:a|per)-|(?<=[\\p{L}$]{1,12})/(?=\\p{L})");

    private NewsQuantNames() {}

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = NewsQuantNames.class.getResourceAsStream("/quality/newsquant-units.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no list of units");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(row -> names.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    /** Whether a word is a unit of measure and no noun that is counted. */
    static boolean isKnown(String unit) {
        return NAMES.containsKey(unit) || NAMES.containsKey(unit.toLowerCase(Locale.ROOT));
    }

    /**
     * The name of a unit of measure.
     *
     * @param unit as the text words it
     * @param money whether it is one of money
     * @param singular turns a word in the plural into its singular
     */
    static String of(String unit, boolean money, UnaryOperator<String> singular) {
        Matcher per = PER.matcher(unit);
        if (NAMES.containsKey(unit) || !per.find()) {
            return one(unit, money, singular);
        }
        return one(unit.substring(0, per.start()), money, singular)
                + " per "
                + one(unit.substring(per.end()), false, singular);
    }

    private static String one(String unit, boolean money, UnaryOperator<String> singular) {
        String exact = NAMES.get(unit);
        if (exact != null && !money) {
            return exact;
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        String named = NAMES.get(money ? "money " + lower : lower);
        return named == null ? singular.apply(unit) : named;
    }
}
