package org.onrecord.extraction.quote;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;

/**
 * A verb that attributes, and what it takes.
 *
 * @param verb its base form
 * @param takes letters: q quotation, c clause, i to-infinitive, n object and infinitive, o object
 * @param prepositions those that lead to its content, such as {@code for} with {@code call}
 */
record Cue(String verb, String takes, Set<String> prepositions) {

    private static final Map<String, Cue> ALL = WordList.rows("cues").stream()
            .map(row -> new Cue(row[0], row[1], Set.of(row[2].split(","))))
            .collect(Collectors.toUnmodifiableMap(Cue::verb, cue -> cue));

    /** The cue with a base form, or null where the verb does not attribute. */
    static @Nullable Cue of(String base) {
        return ALL.get(base);
    }

    boolean takesQuotation() {
        return takes.indexOf('q') >= 0;
    }

    boolean takesClause() {
        return takes.indexOf('c') >= 0;
    }

    boolean takesInfinitive() {
        return takes.indexOf('i') >= 0;
    }

    boolean takesObjectAndInfinitive() {
        return takes.indexOf('n') >= 0;
    }

    boolean takesObject() {
        return takes.indexOf('o') >= 0;
    }
}
