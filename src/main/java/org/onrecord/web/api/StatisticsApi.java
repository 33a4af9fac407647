package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.onrecord.statistics.StatisticId;
import org.onrecord.statistics.Statistics;
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

    private final Statistics statistics;
    private final Views views;

    @GetMapping
    @Operation(summary = "All figures, the latest article first")
    Listing<StatisticView> all(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(statistics.all(Listing.wanted(page, size)), views::statistics);
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
