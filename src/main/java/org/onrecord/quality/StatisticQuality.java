package org.onrecord.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;

/**
 * Compares figures with those that careful readers marked. A figure is found when its number overlaps the mark's; its
 * value, unit, comparator, change and subject (by head noun) make it whole. Times and reporting sources are compared
 * among the figures that both have, a time that only one of them tells counting against the score.
 */
public final class StatisticQuality {

    private static final double NEAR = 1e-5;
    private static final String SCORE = "score";
    /** Of a fraction the unit is its whole, which the subject says; some readers left the one empty. */
    private static final Set<String> PARTS = Set.of("share", "ratio");

    private final Tallies tallies = new Tallies();
    private final List<String> misses = new ArrayList<>();

    /** Compares the figures of one text. */
    public void add(GoldReading gold, List<Quantity> found) {
        List<Quantity> left = new ArrayList<>(found);
        for (GoldStatistic should : gold.statistics()) {
            Quantity did = left.stream()
                    .filter(quantity -> quantity.number().overlaps(should.number()))
                    .findFirst()
                    .orElse(null);
            left.remove(did);
            if (!should.kind().equals(SCORE)) {
                compare(gold, should, did);
            }
        }
        for (Quantity quantity : left) {
            count("a figure at all", false, true, false);
            count("value", false, true, false);
            count("whole statistic", false, true, false);
            misses.add("extra: " + describe(quantity) + context(gold, quantity.number()));
        }
    }

    private void compare(GoldReading gold, GoldStatistic should, @Nullable Quantity did) {
        count("a figure at all", did != null, did != null, true);
        if (did == null) {
            count("value", false, false, true);
            count("whole statistic", false, false, true);
            misses.add("missed: " + should.low() + " " + should.unit() + context(gold, should.number()));
            return;
        }
        boolean value = isNear(should.low(), did.low()) && isNear(should.high(), did.high());
        boolean unit = isOpenUnit(should, did.unit()) || FigureWords.isSameUnit(should.unit(), did.unit());
        boolean comparator = should.comparator().equals(did.comparator().label());
        String moved = did.change() == null ? null : did.change().label();
        boolean change =
                should.change() == null ? moved == null : should.change().equals(moved);
        boolean subject = FigureWords.isSubject(should.heads(), did.subject());
        count("value", value, true, true);
        count("whole statistic", value && unit && comparator && change && subject, true, true);
        share("unit", unit);
        share("comparator", comparator);
        share("change", change);
        share("subject", subject);
        boolean period = time("period", should.period(), did.period());
        boolean baseline = time("baseline", should.baseline(), did.baseline());
        boolean source = FigureWords.isNamed(should.sources(), did.source());
        share("reporting source", source);
        String wrong = (value ? "" : "value ")
                + (unit ? "" : "unit ")
                + (comparator ? "" : "comparator ")
                + (change ? "" : "change ")
                + (subject ? "" : "subject ")
                + (period ? "" : "period ")
                + (baseline ? "" : "baseline ")
                + (source ? "" : "source ");
        if (!wrong.isEmpty()) {
            misses.add("wrong " + wrong + ": " + describe(should, gold) + " but " + describe(did)
                    + context(gold, should.number()));
        }
    }

    /** Whether it is a fraction whose unit one of the two left to the subject. */
    static boolean isOpenUnit(GoldStatistic should, String unit) {
        boolean part = should.high().doubleValue() < 1 && PARTS.contains(should.kind());
        return part && (should.unit().isEmpty() || unit.isEmpty());
    }

    private boolean time(String name, GoldStatistic.@Nullable Time should, @Nullable Period did) {
        boolean same = should != null
                && did != null
                && did.span().overlaps(should.at())
                && Objects.equals(should.start(), did.start())
                && Objects.equals(should.end(), did.end());
        count(name, same, did != null, should != null);
        count("times", same, did != null, should != null);
        boolean right = same || should == null && did == null;
        share(name + ", none told too", right);
        share("baseline or period, none told too", right);
        return right;
    }

    private void share(String name, boolean right) {
        count(name, right, true, true);
    }

    private void count(String name, boolean hit, boolean found, boolean gold) {
        tallies.count(name, hit ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
    }

    public List<Measure> measures() {
        return tallies.measures();
    }

    /** Where findings and marks part, a line each. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    private static String describe(Quantity q) {
        return "[" + q.low() + (q.isRange() ? "–" + q.high() : "") + " | " + q.unit() + " | "
                + q.comparator().label() + " | "
                + (q.change() == null ? "–" : q.change().label()) + " | " + q.subject()
                + " | " + time(q.period()) + " | " + time(q.baseline()) + " | " + q.source() + " | " + q.rule() + "]";
    }

    private static String time(@Nullable Period period) {
        return period == null ? "–" : period.text() + " " + period.start() + ".." + period.end();
    }

    private static String describe(GoldStatistic q, GoldReading gold) {
        return "[" + q.low() + (isNear(q.low(), q.high()) ? "" : "–" + q.high()) + " | " + q.unit() + " | "
                + q.comparator() + " | " + (q.change() == null ? "–" : q.change()) + " | " + q.heads() + " | "
                + time(q.period(), gold) + " | " + time(q.baseline(), gold) + " | " + q.sources() + "]";
    }

    private static String time(GoldStatistic.@Nullable Time time, GoldReading gold) {
        return time == null ? "–" : time.at().in(gold.text()) + " " + time.start() + ".." + time.end();
    }

    private static String context(GoldReading gold, Span at) {
        int from = Math.max(0, at.start() - 110);
        int to = Math.min(gold.text().length(), at.end() + 90);
        return " | " + gold.name() + ": "
                + gold.text().substring(from, at.start()).replace('\n', ' ') + "«" + at.in(gold.text()) + "»"
                + gold.text().substring(at.end(), to).replace('\n', ' ');
    }

    private static boolean isNear(BigDecimal a, BigDecimal b) {
        double one = a.doubleValue();
        double other = b.doubleValue();
        return Math.abs(one - other) <= Math.max(NEAR * Math.max(Math.abs(one), Math.abs(other)), 1e-6);
    }
}
