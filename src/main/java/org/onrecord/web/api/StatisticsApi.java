package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.StatisticId;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Quantity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures. */
@RestController
@RequestMapping(Addresses.API + "/statistics")
@RequiredArgsConstructor
@Tag(name = "Statistics")
class StatisticsApi {

    private static final int LAST_YEAR = 9999;

    private final Statistics statistics;
    private final Views views;

    @GetMapping
    @Operation(
            summary =
                    "Figures by words in their subject, place or sentence, by source, place, a year that their period or "
                            + "baseline touches, change (increase, decrease, unchanged) and unit; in order of the latest article, "
                            + "or with order=change the largest change first")
    Listing<StatisticView> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        StatisticSearch search = new StatisticSearch(
                Listing.said(q),
                Listing.said(source),
                Listing.said(place),
                year(year),
                change(Listing.said(change)),
                Listing.said(unit));
        return Listing.of(
                statistics.search(search, order(Listing.said(order)), Listing.wanted(page, size)), views::statistics);
    }

    private static @Nullable Integer year(@Nullable Integer year) {
        if (year != null && (year < 1 || year > LAST_YEAR)) {
            throw Listing.refused("year must be a number from 1 to " + LAST_YEAR);
        }
        return year;
    }

    private static Quantity.@Nullable Change change(@Nullable String label) {
        if (label == null) {
            return null;
        }
        return Arrays.stream(Quantity.Change.values())
                .filter(change -> change.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Listing.refused("change must be increase, decrease or unchanged"));
    }

    private static StatisticSearch.Order order(@Nullable String label) {
        if (label == null || label.equals("latest")) {
            return StatisticSearch.Order.LATEST;
        }
        if (!label.equals("change")) {
            throw Listing.refused("order must be latest or change");
        }
        return StatisticSearch.Order.CHANGE;
    }

    @GetMapping("/{id}")
    @Operation(summary = "A figure with what it counts, since when, and on whose word")
    StatisticView one(@PathVariable long id) {
        return statistics
                .by(new StatisticId(id))
                .flatMap(statistic ->
                        views.statistics(List.of(statistic)).stream().findFirst())
                .orElseThrow(() -> Missing.of("figure", id));
    }
}
