package org.onrecord.web.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.web.facts.Silence;

/** What the article leaves open about a figure, told from what was not found. */
final class StatisticSilences {

    private final List<Silence> silences = new ArrayList<>();

    private StatisticSilences() {}

    static List<Silence> of(Statistic statistic) {
        StatisticSilences open = new StatisticSilences();
        open.addChange(statistic);
        open.addCounted(statistic);
        open.addDays(statistic);
        return List.copyOf(open.silences);
    }

    private void addChange(Statistic statistic) {
        boolean changed = statistic.change() != null;
        add(changed && statistic.isPercent(), "silence.statistic.absolute");
        add(changed && statistic.baseline() == null, "silence.statistic.baseline");
        add(changed && statistic.baseline() != null && statistic.period() == null, "silence.statistic.end");
        add(upwards(statistic.comparator()), "silence.statistic.upper");
    }

    private static boolean upwards(Comparator comparator) {
        return comparator == Comparator.MORE_THAN || comparator == Comparator.AT_LEAST;
    }

    private void addCounted(Statistic statistic) {
        boolean share = statistic.kind() == Kind.SHARE && statistic.change() == null;
        add(statistic.subject() == null, share ? "silence.statistic.whole" : "silence.statistic.subject");
        add(statistic.sourceName() == null, "silence.statistic.source");
        add(statistic.place() == null, "silence.statistic.place");
        add(statistic.period() == null && statistic.baseline() == null, "silence.statistic.period");
    }

    private void addDays(Statistic statistic) {
        addDays(statistic.period());
        addDays(statistic.baseline());
    }

    private void addDays(@Nullable Period period) {
        if (period != null && (period.start() == null || period.end() == null)) {
            silences.add(Silence.of("silence.statistic.days", period.text()));
        }
    }

    private void add(boolean open, String code) {
        if (open) {
            silences.add(Silence.of(code));
        }
    }
}
