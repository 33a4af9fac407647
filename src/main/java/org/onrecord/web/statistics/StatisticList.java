package org.onrecord.web.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.web.facts.StatisticEntry;
import org.onrecord.web.layout.Pager;

/** Figures that fit a search. */
public record StatisticList(
        StatisticSearch search,
        StatisticSearch.Order order,
        List<StatisticEntry> statistics,
        Pager pager,
        StatisticFacetLinks facets) {

    /** Whether anything was looked for. */
    public boolean isNarrowed() {
        return !StatisticSearch.ALL.equals(search);
    }

    /** What was looked for, in the words of the search. */
    public String looked() {
        Stream<@Nullable String> parts = Stream.of(
                search.words(),
                search.source(),
                search.place(),
                search.year() == null ? null : search.year().toString(),
                search.unit());
        return parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Whether the largest changes come first. */
    public boolean isByChange() {
        return order == StatisticSearch.Order.CHANGE;
    }
}
