package org.onrecord.web.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact's place among those of its kind in the article.
 *
 * @param place from 1
 * @param of how many there are
 * @param previous address of the one before, or null
 * @param next address of the one after, or null
 */
public record Neighbours(
        int place,
        int of,
        @Nullable String previous,
        @Nullable String next) {

    /** The neighbours of one address in a list of them. */
    public static Neighbours of(String own, List<String> all) {
        int at = all.indexOf(own);
        return new Neighbours(
                at + 1,
                all.size(),
                at > 0 ? all.get(at - 1) : null,
                at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null);
    }
}
