package org.onrecord.quality;

import java.util.List;
import org.onrecord.text.Span;

/**
 * A checkable claim as a careful reader marks it.
 *
 * @param claimants names that count as right; empty when the article itself makes it
 */
record GoldClaim(Span span, List<String> claimants) {

    GoldClaim {
        claimants = List.copyOf(claimants);
    }
}
