package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.onrecord.web.facts.Figures;

/**
 * Where an index chart of two columns stands on its drawing of 400 units: the start at 100, and what became of it.
 *
 * <p>The axis begins at 0 and is never broken. Only what the text gives is solid: what may be, is an outline.
 *
 * @param ticks lines of the grid, from the lowest
 * @param base the column of the start
 * @param sure what the index is at the least
 * @param maybe an outline from there to what it is at the most; empty when there is nothing between
 * @param open whether the top is open, with an arrow above it
 * @param falls whether an arrow points down from the outline's top, since only an upper end is given
 * @param cuts lines through the solid column, one for each start that fits in it; none when that says nothing
 * @param top where the label of the given value stands
 */
public record IndexChart(
        List<Tick> ticks,
        Column base,
        Column sure,
        Column maybe,
        boolean open,
        boolean falls,
        List<Double> cuts,
        double top) {

    private static final double FLOOR = 300;

    private static final double TALLEST = 230;

    private static final int[] STEPS = {10, 20, 25, 50, 100, 200, 250, 500};

    /** Draws a change. */
    public static IndexChart of(Growth growth) {
        double least = growth.least().doubleValue();
        BigDecimal most = growth.most();
        double highest = Math.max(100, most == null ? least : most.doubleValue());
        double unit = TALLEST / highest;
        Column sure = new Column(FLOOR - least * unit, least * unit);
        double between = most == null ? 0 : (most.doubleValue() - least) * unit;
        return new IndexChart(
                ticks(highest, unit),
                new Column(FLOOR - 100 * unit, 100 * unit),
                sure,
                new Column(sure.y() - between, between),
                most == null,
                growth.bound() == Growth.Bound.AT_MOST,
                cuts(least, unit),
                FLOOR - growth.given().doubleValue() * unit);
    }

    private static List<Tick> ticks(double highest, double unit) {
        double step = step(highest);
        List<Tick> ticks = new ArrayList<>();
        for (double value = 0; value <= highest; value += step) {
            ticks.add(new Tick(round(FLOOR - value * unit), Figures.number(BigDecimal.valueOf(Math.round(value)))));
        }
        return ticks;
    }

    /** The smallest round step that needs no more than six lines. */
    private static double step(double highest) {
        for (double power = 1; ; power *= 100) {
            for (int step : STEPS) {
                if (highest / (step * power) <= 6) {
                    return step * power;
                }
            }
        }
    }

    /** Each block of the tall column is one start; drawn from two blocks to a dozen, where they can be counted. */
    private static List<Double> cuts(double least, double unit) {
        if (least < 200 || least > 1200) {
            return List.of();
        }
        return DoubleStream.iterate(100, value -> value < least, value -> value + 100)
                .mapToObj(value -> round(FLOOR - value * unit))
                .toList();
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A line of the grid. */
    public record Tick(double y, String label) {}

    /** A column's upper edge and its height. */
    public record Column(double y, double height) {

        public Column {
            y = round(y);
            height = round(height);
        }

        public boolean isEmpty() {
            return height == 0;
        }
    }
}
