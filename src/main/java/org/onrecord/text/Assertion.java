package org.onrecord.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or clause that somebody could check.
 *
 * @param span its words
 * @param claimant canonical name of who makes it, or null when it is the article's own
 * @param claimantType what the claimant is, or null with no claimant
 * @param attribution index into {@link Annotations#attributions()} of the one that carries it, or null
 * @param quantities indexes into {@link Annotations#quantities()} of the figures it holds
 */
public record Assertion(
        Span span,
        @Nullable String claimant,
        @Nullable SpeakerType claimantType,
        @Nullable Integer attribution,
        List<Integer> quantities,
        String rule,
        double confidence)
        implements Annotation {

    public Assertion {
        quantities = List.copyOf(quantities);
    }
}
