package org.onrecord.extraction.quote;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.extraction.reading.WordList;

/**
 * How likely an attribution is right: content, cue and source all on the words that people mark. A logistic regression
 * over {@link Traits} whose weights were fitted on labels of our own (see {@code docs/model-card.md}).
 */
final class Judge {

    private static final String ALWAYS = "always";
    private static final double PARTS = 100;

    private static final Map<String, Double> WEIGHTS = WordList.rows("attribution-weights").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.parseDouble(row[1])));

    private Judge() {}

    /** From 0 to 1, in hundredths. */
    static double probability(List<String> traits) {
        double sum = WEIGHTS.getOrDefault(ALWAYS, 0.0);
        for (String trait : traits) {
            sum += WEIGHTS.getOrDefault(trait, 0.0);
        }
        return Math.round(PARTS / (1 + StrictMath.exp(-sum))) / PARTS;
    }
}
