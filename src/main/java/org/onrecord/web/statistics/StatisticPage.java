package org.onrecord.web.statistics;

import java.util.List;
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
 */
public record StatisticPage(
        StatisticEntry statistic,
        Passage passage,
        @Nullable GrowthFigure growth,
        @Nullable ShareBar share,
        @Nullable Days period,
        @Nullable Days baseline,
        @Nullable String place,
        List<ClaimEntry> claims,
        List<Silence> silences,
        Origin origin,
        Neighbours neighbours) {

    static StatisticPage of(Statistic statistic, FactEntries shown, Reading reading) {
        StatisticEntry entry = shown.statistics().get(0);
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
                shown.claims(),
                StatisticSilences.of(statistic),
                Origin.of(statistic.rule(), statistic.confidence(), List.of(statistic.anchor()), reading),
                Neighbours.of(
                        entry.href(),
                        reading.entries().statistics().stream()
                                .map(StatisticEntry::href)
                                .toList()));
    }
}
