package org.onrecord.quality;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.quality.Marked.Role;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution;

/**
 * Whether confidences are true: of what is found with a confidence of about 0.7, seven in ten should be right, that is,
 * agree with a mark in content, cue and source by at least half of their words each.
 */
public final class Reliability {

    private static final int BINS = 10;

    private final double[] confidence = new double[BINS];
    private final int[] right = new int[BINS];
    private final int[] found = new int[BINS];
    private final boolean quotesOnly;

    /** @param quotesOnly leaves indirect speech out */
    public Reliability(boolean quotesOnly) {
        this.quotesOnly = quotesOnly;
    }

    /**
     * What was found with a confidence between {@code n/10} and {@code (n+1)/10}.
     *
     * @param confidence mean, from 0 to 1
     * @param right of {@code found}
     */
    public record Bin(double confidence, int right, int found) {}

    /** Compares one document. */
    public void add(GoldDocument document, Annotations annotations) {
        QuotedStretches quoted = new QuotedStretches(document.text());
        List<Marked> gold = new ArrayList<>(document.attributions().stream()
                .map(attribution -> Marked.of(document.text(), quoted, attribution))
                .toList());
        for (Attribution attribution : annotations.attributions()) {
            if (quotesOnly && attribution.kind() == Attribution.Kind.INDIRECT) {
                continue;
            }
            Marked did = Marked.of(document.text(), quoted, attribution);
            boolean agrees = gold.stream()
                    .filter(should -> List.of(Role.values()).stream().allMatch(role -> should.agrees(did, role)))
                    .findFirst()
                    .map(gold::remove)
                    .orElse(false);
            int bin = Math.min(BINS - 1, (int) (attribution.confidence() * BINS));
            confidence[bin] += attribution.confidence();
            right[bin] += agrees ? 1 : 0;
            found[bin]++;
        }
    }

    /** Ten, the least confident first; those with nothing found have confidence 0. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(found[i] == 0 ? 0 : confidence[i] / found[i], right[i], found[i]));
        }
        return bins;
    }

    /** The expected calibration error (Naeini, Cooper and Hauskrecht 2015): the bins' mean distance from the truth. */
    public double error() {
        int all = bins().stream().mapToInt(Bin::found).sum();
        double sum = 0;
        for (int i = 0; i < BINS; i++) {
            sum += Math.abs(confidence[i] - right[i]);
        }
        return all == 0 ? 0 : sum / all;
    }
}
