package org.onrecord.web.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Period;
import org.onrecord.web.facts.StatisticEntry;

/**
 * A figure and its like: all that articles tell of one subject in one unit at one place, time by time.
 *
 * @param times the times in order, those that cannot be dated last
 */
public record Told(List<Time> times) {

    /**
     * What is told for one time.
     *
     * @param words the first report's words for it, or null for none
     * @param start its first day, or null
     * @param figures what was told, in the order of the articles
     * @param reports the same as the pages show them
     * @param here whether the figure of the page is among them
     */
    public record Time(
            @Nullable String words,
            @Nullable LocalDate start,
            List<Statistic> figures,
            List<StatisticEntry> reports,
            boolean here,
            boolean disagrees) {}

    static Told of(Statistic statistic, List<Statistic> about, Map<Long, StatisticEntry> entries) {
        Map<String, List<Statistic>> byTime = about.stream()
                .filter(one -> entries.containsKey(one.id().value()))
                .filter(one -> one.article().equals(statistic.article()) || isDated(one))
                .collect(Collectors.groupingBy(Told::time, LinkedHashMap::new, Collectors.toList()));
        List<Time> times = new ArrayList<>();
        byTime.values().forEach(reports -> times.add(time(statistic, reports, entries)));
        return new Told(List.copyOf(times));
    }

    private static Time time(Statistic statistic, List<Statistic> reports, Map<Long, StatisticEntry> entries) {
        Period period = reports.get(0).period();
        return new Time(
                period == null ? null : period.text(),
                period == null ? null : period.start(),
                reports,
                reports.stream().map(one -> entries.get(one.id().value())).toList(),
                reports.stream().anyMatch(one -> one.id().equals(statistic.id())),
                period != null
                        && reports.stream()
                                .anyMatch(one -> reports.stream()
                                        .anyMatch(other -> Bounds.of(one).apart(Bounds.of(other)))));
    }

    /**
     * Times with the same days are one. Without days the words must be the same, and those of one article alone:
     * "last year" is another year in another article.
     */
    private static String time(Statistic one) {
        Period period = one.period();
        Period baseline = one.baseline();
        boolean level = one.change() == null || one.reached();
        boolean dated = period != null && period.start() != null;
        return days(period) + "|" + (level ? "" : days(baseline))
                + (dated || period == null ? "" : "|" + one.article().value());
    }

    /** Undated figures of another article may be of any time: they tell nothing of this one. */
    private static boolean isDated(Statistic one) {
        Period period = one.period();
        Period baseline = one.baseline();
        return period != null && period.start() != null || baseline != null && baseline.start() != null;
    }

    private static String days(@Nullable Period period) {
        return period == null
                ? ""
                : period.start() == null ? period.text().toLowerCase(Locale.ROOT) : period.start() + " " + period.end();
    }

    /** Whether anything but the figure of the page is told. */
    public boolean isSeveral() {
        return times.size() > 1 || !times.isEmpty() && times.get(0).reports().size() > 1;
    }

    /** Whether two reports for one time differ. */
    public boolean isDisputed() {
        return times.stream().anyMatch(Time::disagrees);
    }
}
