package org.onrecord.articles;

import java.util.List;
import java.util.Optional;

/**
 * What became of a list of finds.
 *
 * @param ids the id of each find's fact, in the finds' order; empty for a find that cannot be stored
 * @param lost where facts of earlier versions stood whose words are gone
 * @param <I> the facts' id
 */
public record Kept<I>(List<Optional<I>> ids, List<Anchor> lost) {

    public Kept {
        ids = List.copyOf(ids);
        lost = List.copyOf(lost);
    }
}
