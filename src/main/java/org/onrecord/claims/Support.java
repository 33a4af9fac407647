package org.onrecord.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.StatisticId;

/** What stands behind a claim. */
record Support(
        @Nullable PersonId person,
        @Nullable SourceId source,
        @Nullable QuoteId quote,
        List<StatisticId> statistics) {

    Support {
        statistics = List.copyOf(statistics);
    }

    /** The facts at some of a document's indexes, without those that could not be stored. */
    static <I> List<I> at(List<Integer> indexes, List<Optional<I>> ids) {
        return indexes.stream()
                .distinct()
                .map(ids::get)
                .flatMap(Optional::stream)
                .toList();
    }
}
