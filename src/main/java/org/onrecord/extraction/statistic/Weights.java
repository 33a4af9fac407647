package org.onrecord.extraction.statistic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.extraction.reading.WordList;

/**
 * How much each trait of an answer speaks for it: a conditional logit over the answers to one question, whose weights
 * were fitted on labels of our own (see {@code docs/model-card.md}).
 */
final class Weights {

    private final Map<String, Double> weights;

    private Weights(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** @param list file name of the weights without folder and ending */
    static Weights named(String list) {
        return new Weights(WordList.rows(list).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.parseDouble(row[1]))));
    }

    double sum(List<String> traits) {
        double sum = 0;
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return sum;
    }
}
