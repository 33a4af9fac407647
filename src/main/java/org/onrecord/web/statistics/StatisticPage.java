package org.onrecord.web.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Neighbours;
import org.onrecord.web.facts.Origin;
import org.onrecord.web.facts.Passage;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Silence;
import org.onrecord.web.facts.StatisticEntry;

/**
 * One figure.
 *
 * @param growth what a change in percent amounts to, or null
 * @param share how much of a whole it is, or null
 * @param place where it was counted, or null
 * @param population among whom, or null
 * @param computed what follows by arithmetic
 * @param told the figure and its like
 * @param series the like over time, or null
 */
public record StatisticPage(
        StatisticEntry statistic,
        Passage passage,
        @Nullable GrowthFigure growth,
        @Nullable ShareBar share,
        @Nullable Days period,
        @Nullable Days baseline,
        @Nullable String place,
        @Nullable String population,
        List<ClaimEntry> claims,
        List<Silence> silences,
        List<Computed> computed,
        List<Alerts> alerts,
        Told told,
        @Nullable SeriesChart series,
        Origin origin,
        Neighbours neighbours) {

    /** Whether the page draws a chart of this name: {@code index}, {@code share} or {@code series}. */
    boolean has(String chart) {
        return switch (chart) {
            case "index" -> growth != null && growth.chart() != null;
            case "share" -> share != null;
            default -> series != null;
        };
    }

    /**
     * @param about the figures of the same topic, the figure among them
     * @param shown entries of the figure first, then of those
     */
    static StatisticPage of(
            Statistic statistic, List<Statistic> inArticle, List<Statistic> about, FactEntries shown, Reading reading) {
        StatisticEntry entry = shown.statistics().get(0);
        Map<Long, StatisticEntry> entries = shown.statistics().stream()
                .collect(Collectors.toMap(StatisticEntry::id, Function.identity(), (one, same) -> one));
        GrowthFigure growth = GrowthFigure.of(statistic, reading.article());
        String element = "statistic-" + statistic.id().value();
        return new StatisticPage(
                entry,
                Passage.of(reading, List.of(statistic.anchor()), element),
                growth,
                growth == null ? ShareBar.of(statistic) : null,
                Days.of(statistic.period()),
                Days.of(statistic.baseline()),
                statistic.place(),
                statistic.population(),
                shown.claims(),
                StatisticSilences.of(statistic),
                Computed.of(statistic, inArticle),
                Alerts.of(statistic, inArticle),
                Told.of(statistic, about, entries),
                SeriesChart.of(about),
                Origin.of(statistic.rule(), statistic.confidence(), List.of(statistic.anchor()), reading),
                Neighbours.of(
                        entry.href(),
                        reading.entries().statistics().stream()
                                .map(StatisticEntry::href)
                                .toList()));
    }
}
