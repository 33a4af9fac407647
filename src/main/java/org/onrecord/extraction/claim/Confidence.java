package org.onrecord.extraction.claim;

import java.util.Map;

/**
 * How often each rule's sentences are checkable and its claimant right: read by hand in public-domain press releases.
 */
final class Confidence {

    private static final Map<String, Double> BY_RULE = Map.of(
            "reported", 0.75,
            "reported-figure", 0.85,
            "quoted-figure", 0.75,
            "own-figure", 0.85,
            "own-cause", 0.75,
            "own-superlative", 0.6,
            "quoted", 0.6);
    private static final double RARE = 0.6;

    private Confidence() {}

    static double of(String rule) {
        return BY_RULE.getOrDefault(rule, RARE);
    }
}
