package org.onrecord.web.statistics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Period;

/** Finds the two ends of a move among the figures of one article. */
final class Pairs {

    private Pairs() {}

    /**
     * The level that a move to this figure began at: a figure of the same unit in the same paragraph, for the time that
     * this one is counted from, or right beside it where no time is told; null when the article does not give it.
     */
    static @Nullable Statistic start(Statistic end, List<Statistic> others) {
        if (!end.reached() || end.isRange()) {
            return null;
        }
        return others.stream()
                .filter(other -> !other.id().equals(end.id()) && isLevel(other) && isNear(end, other))
                .filter(other -> other.unitName().equals(end.unitName()) && isStart(end, other))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLevel(Statistic other) {
        return other.change() == null && !other.isRange();
    }

    private static boolean isNear(Statistic end, Statistic other) {
        return other.section() == end.section()
                && other.paragraph() == end.paragraph()
                && Math.abs(other.number() - end.number()) <= 2;
    }

    private static boolean isStart(Statistic end, Statistic other) {
        Period baseline = end.baseline();
        Period period = other.period();
        if (baseline != null) {
            return period != null
                    && (baseline.span().equals(period.span())
                            || baseline.start() != null && Objects.equals(baseline.start(), period.start()));
        }
        return period == null && Objects.equals(other.subject(), end.subject());
    }
}
