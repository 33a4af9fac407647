package org.onrecord.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Span;

/**
 * Compares checkable claims with those that careful readers marked. A claim is found when the two stretches share at
 * least half of the shorter one; claimants are compared among the claims found.
 */
public final class ClaimQuality {

    private int hits;
    private int found;
    private int gold;
    private int claimants;
    private final List<String> misses = new ArrayList<>();

    /** Compares the claims of one text. */
    public void add(GoldReading reading, Annotations annotations) {
        List<Assertion> left = new ArrayList<>(annotations.assertions());
        gold += reading.claims().size();
        found += left.size();
        for (GoldClaim should : reading.claims()) {
            Assertion did = nearest(should.span(), left);
            left.remove(did);
            if (did == null) {
                misses.add("missed: " + should.claimants() + " " + words(reading, should.span()));
                continue;
            }
            hits++;
            if (FigureWords.isNamed(should.claimants(), did.claimant())) {
                claimants++;
            } else {
                misses.add("wrong claimant: " + should.claimants() + " but " + did.claimant() + " " + did.rule() + " "
                        + words(reading, should.span()));
            }
        }
        left.forEach(did -> misses.add("extra: " + did.rule() + " " + words(reading, did.span())));
    }

    private static @Nullable Assertion nearest(Span should, List<Assertion> left) {
        Assertion best = null;
        double most = 0.5;
        for (Assertion did : left) {
            double shared = Math.min(should.end(), did.span().end())
                    - Math.max(should.start(), did.span().start());
            double share = shared / Math.min(should.length(), did.span().length());
            if (share >= most && (best == null || share > most)) {
                most = share;
                best = did;
            }
        }
        return best;
    }

    public List<Measure> measures() {
        return List.of(
                new Measure("checkable claim", new Score(hits, found, gold)),
                new Measure("its claimant", new Score(claimants, hits, hits)));
    }

    /** Where findings and marks part, a line each. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    private static String words(GoldReading reading, Span span) {
        return "| " + reading.name() + ": " + span.in(reading.text()).replace('\n', ' ');
    }
}
