package org.onrecord.web.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.StatisticFacets;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.text.Quantity.Change;
import org.onrecord.web.layout.Pager;

/**
 * Ways to narrow a list of figures down, as links with how many would be left.
 *
 * @param latest the same list, the latest article first
 * @param largest the same list, the largest change first
 */
public record StatisticFacetLinks(
        List<Link> changes, List<Link> units, List<Link> sources, List<Link> places, String latest, String largest) {

    /**
     * One way to narrow down.
     *
     * @param label its words, or for a change the change's name
     * @param href the list narrowed so, or widened again when it is chosen
     * @param chosen whether the list is narrowed so
     */
    public record Link(String label, String href, long count, boolean chosen) {}

    static StatisticFacetLinks of(StatisticSearch search, StatisticSearch.Order order, StatisticFacets facets) {
        List<Link> changes = new ArrayList<>();
        facets.changes().forEach((change, count) -> {
            boolean chosen = change == search.change();
            changes.add(new Link(
                    change.label(), href(search, order, "change", chosen ? null : change.label()), count, chosen));
        });
        return new StatisticFacetLinks(
                List.copyOf(changes),
                links(search, order, "unit", search.unit(), facets.units()),
                links(search, order, "source", search.source(), facets.sources()),
                links(search, order, "place", search.place(), facets.places()),
                Pager.href("/statistics", query(search, StatisticSearch.Order.LATEST), 1),
                Pager.href("/statistics", query(search, StatisticSearch.Order.CHANGE), 1));
    }

    private static List<Link> links(
            StatisticSearch search,
            StatisticSearch.Order order,
            String name,
            @Nullable String chosen,
            Map<String, Long> counts) {
        List<Link> links = new ArrayList<>();
        counts.forEach((value, count) -> {
            boolean is = value.equals(chosen);
            links.add(new Link(value, href(search, order, name, is ? null : value), count, is));
        });
        return List.copyOf(links);
    }

    private static String href(
            StatisticSearch search, StatisticSearch.Order order, String name, @Nullable String value) {
        Map<String, @Nullable String> query = query(search, order);
        query.put(name, value);
        return Pager.href("/statistics", query, 1);
    }

    /** A search as the address says it. */
    static Map<String, @Nullable String> query(StatisticSearch search, StatisticSearch.Order order) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        Change change = search.change();
        query.put("q", search.words());
        query.put("source", search.source());
        query.put("place", search.place());
        query.put("year", search.year() == null ? null : search.year().toString());
        query.put("change", change == null ? null : change.label());
        query.put("unit", search.unit());
        query.put(
                "order",
                order == StatisticSearch.Order.LATEST ? null : order.name().toLowerCase(Locale.ROOT));
        return query;
    }
}
