package org.onrecord.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.articles.Folded;
import org.onrecord.text.Quantity;

/**
 * What a figure is about, so that the same figure told twice is known: the content words of its subject in any order and
 * number, its unit, where, among whom, and whether it tells a level or a move.
 */
final class Topic {

    static final int LONGEST = 600;

    /** The longest name of a unit that is kept. */
    static final int LONGEST_UNIT = 200;

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "in", "for", "on", "to", "by", "with", "and", "or", "from", "at", "s", "its",
            "their", "his", "her", "all", "total", "number", "new");
    private static final Set<String> PERCENT = Set.of("percent", "per cent", "%", "pct", "pct.");

    private Topic() {}

    /** The key of a figure; empty when it has no subject, so that nothing can be told to be the same. */
    static String of(Quantity found) {
        String subject = found.subject();
        List<String> words = subject == null ? List.of() : words(subject);
        if (words.isEmpty()) {
            return "";
        }
        String place = found.place();
        String population = found.population();
        String key = String.join(" ", words)
                + "|" + unit(found)
                + "|" + (found.change() != null && !found.reached() ? "move" : "level")
                + "|" + (place == null ? "" : String.join(" ", words(place)))
                + (population == null ? "" : "|" + String.join(" ", words(population)));
        return key.length() <= LONGEST ? key : "";
    }

    /** The unit's name for lists: small letters, one spelling for percent; at most {@value #LONGEST_UNIT} letters. */
    static String unit(Quantity found) {
        String name =
                isPercent(found.unit()) ? "percent" : Folded.of(found.unit()).words();
        return name.length() <= LONGEST_UNIT ? name : "";
    }

    static boolean isPercent(String unit) {
        return PERCENT.contains(Folded.of(unit).words());
    }

    private static List<String> words(String phrase) {
        return Stream.of(Folded.of(phrase).words().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(Topic::singular)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
    }

    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
