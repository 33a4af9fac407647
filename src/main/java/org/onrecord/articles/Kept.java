package org.onrecord.articles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list of finds.
 *
 * @param ids the id of each find's fact, in the finds' order; null for a find that cannot be stored
 * @param lost where facts of earlier versions stood whose words are gone
 * @param <I> the facts' id
 */
public record Kept<I>(List<@Nullable I> ids, List<Anchor> lost) {

    public Kept {
        ids = Collections.unmodifiableList(new ArrayList<>(ids));
        lost = List.copyOf(lost);
    }
}
