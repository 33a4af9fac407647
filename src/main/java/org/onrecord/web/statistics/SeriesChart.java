package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.web.facts.Figures;
import org.onrecord.web.facts.Lines;

/**
 * Where the figures of one topic stand on a drawing of 400 by 260 units, time from left to right. The axis of values
 * begins at 0 and is never broken.
 *
 * @param points the figures whose days are known, by time
 * @param ticks lines of the grid, from the lowest
 * @param line from point to point where there is one figure for each time; empty where reports differ
 */
public record SeriesChart(List<Point> points, List<Tick> ticks, String line) {

    private static final double LEFT = 60;
    private static final double RIGHT = 380;
    private static final double FLOOR = 210;
    private static final double TOP = 30;
    /** Characters of a line, and lines, below the axis. */
    private static final int LABEL = 12;

    private static final int LINES = 2;

    /** Two labels closer than this would run into each other. */
    private static final double APART = 76;

    /**
     * A figure.
     *
     * @param x where its time stands
     * @param y where its value, or the lower end of a range, stands
     * @param high where the upper end of a range stands, else the same
     * @param label its number, empty where the label before leaves no room
     * @param time lines of the words for its time, empty likewise
     * @param bound 1 when the true value is above, -1 when it is below, else 0
     */
    public record Point(double x, double y, double high, String label, List<String> time, int bound, long id) {}

    /** A line of the grid. */
    public record Tick(double y, String label) {}

    /** Draws the figures of a topic; null for fewer than two times with known days, or a negative value. */
    static @Nullable SeriesChart of(List<Statistic> about) {
        List<Statistic> dated = about.stream()
                .filter(one -> middle(one.period()) != null)
                .sorted(java.util.Comparator.comparing(one -> day(one)))
                .toList();
        long times = dated.stream().map(SeriesChart::day).distinct().count();
        boolean below = dated.stream().anyMatch(one -> one.low().signum() < 0);
        if (times < 2 || below) {
            return null;
        }
        double highest = dated.stream()
                .map(Statistic::high)
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .doubleValue();
        double unit = (FLOOR - TOP) / (highest == 0 ? 1 : highest);
        LocalDate first = day(dated.get(0));
        double days = Math.max(1, ChronoUnit.DAYS.between(first, day(dated.get(dated.size() - 1))));
        List<Point> points = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double labelled = Double.NEGATIVE_INFINITY;
        for (Statistic one : dated) {
            double x = LEFT + 20 + (RIGHT - LEFT - 40) * ChronoUnit.DAYS.between(first, day(one)) / days;
            double y = FLOOR - one.low().doubleValue() * unit;
            boolean room = x - labelled >= APART;
            labelled = room ? x : labelled;
            points.add(new Point(
                    round(x),
                    round(y),
                    round(FLOOR - one.high().doubleValue() * unit),
                    room ? Figures.range(one.low(), one.high()) : "",
                    room ? words(one) : List.of(),
                    bound(one.comparator()),
                    one.id().value()));
            line.append(line.isEmpty() ? "M" : "L").append(round(x)).append(' ').append(round(y));
        }
        return new SeriesChart(List.copyOf(points), ticks(highest, unit), times == dated.size() ? line.toString() : "");
    }

    private static List<String> words(Statistic one) {
        Period period = one.period();
        return period == null ? List.of() : Lines.of(period.text(), LABEL, LINES);
    }

    private static int bound(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN, AT_LEAST -> 1;
            case LESS_THAN, AT_MOST -> -1;
            default -> 0;
        };
    }

    private static List<Tick> ticks(double highest, double unit) {
        double power = Math.pow(10, Math.floor(Math.log10(highest == 0 ? 1 : highest)));
        double step = highest / power > 5 ? 2 * power : highest / power > 2 ? power : power / 2;
        List<Tick> ticks = new ArrayList<>();
        for (double value = 0; value <= highest; value += step) {
            ticks.add(new Tick(round(FLOOR - value * unit), Figures.number(BigDecimal.valueOf(value))));
        }
        return List.copyOf(ticks);
    }

    private static LocalDate day(Statistic one) {
        return java.util.Objects.requireNonNull(middle(one.period()));
    }

    /** The day in the middle of a time; null when its days are not known. */
    private static @Nullable LocalDate middle(@Nullable Period period) {
        if (period == null || period.start() == null) {
            return null;
        }
        LocalDate end = period.end() == null ? period.start() : period.end();
        return period.start().plusDays(ChronoUnit.DAYS.between(period.start(), end) / 2);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
