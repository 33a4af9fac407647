package org.onrecord.quality;

/**
 * How findings agree with gold.
 *
 * @param hits findings that are right
 * @param found all findings
 * @param gold all that should have been found
 */
public record Score(int hits, int found, int gold) {

    /** Share of the findings that are right, from 0 to 1; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    /** Share of the gold that was found, from 0 to 1; 0 when there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** Harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
