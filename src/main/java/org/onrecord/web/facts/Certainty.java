package org.onrecord.web.facts;

/** How sure a reading is, as a word: of ten marked {@code SURE}, nine or so are right. */
public enum Certainty {
    SURE,
    LIKELY,
    UNSURE;

    private static final double SURE_FROM = 0.85;

    private static final double LIKELY_FROM = 0.6;

    /** The word for a confidence from 0 to 1. */
    public static Certainty of(double confidence) {
        return confidence >= SURE_FROM ? SURE : confidence >= LIKELY_FROM ? LIKELY : UNSURE;
    }

    public String css() {
        return switch (this) {
            case SURE -> "sure";
            case LIKELY -> "likely";
            case UNSURE -> "unsure";
        };
    }
}
