package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Measures;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.web.facts.Figures;

/**
 * What follows from a figure by arithmetic: never stored, always shown with its formula.
 *
 * @param code message key of what follows
 * @param amounts numbers of that message
 * @param formula how it was reckoned, in figures
 */
public record Computed(String code, Object[] amounts, String formula) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    /** @param others the other figures of the article, in its order */
    static List<Computed> of(Statistic statistic, List<Statistic> others) {
        List<Computed> all = new ArrayList<>();
        addFactor(statistic, all);
        addOneIn(statistic, all);
        Statistic start = Pairs.start(statistic, others);
        if (start != null) {
            addDifference(statistic, start, all);
        }
        Measures.metric(statistic)
                .ifPresent(metric -> all.add(new Computed(
                        "computed.metric",
                        new Object[] {Figures.range(metric.low(), metric.high()), metric.unit()},
                        Figures.range(statistic.low(), statistic.high()) + " " + statistic.unit() + " = "
                                + Figures.range(metric.low(), metric.high()) + " " + metric.unit())));
        return List.copyOf(all);
    }

    /** A move of so many percent is so many times what it was. */
    private static void addFactor(Statistic statistic, List<Computed> all) {
        boolean move =
                statistic.isPercent() && statistic.change() != null && !statistic.reached() && !statistic.isRange();
        boolean rise = move && statistic.change() == org.onrecord.text.Quantity.Change.INCREASE;
        boolean fall = move && statistic.change() == org.onrecord.text.Quantity.Change.DECREASE;
        BigDecimal percent = statistic.low();
        if (percent.signum() <= 0 || !rise && !(fall && percent.compareTo(HUNDRED) < 0)) {
            return;
        }
        BigDecimal index = rise ? HUNDRED.add(percent) : HUNDRED.subtract(percent);
        BigDecimal factor = plain(index.divide(HUNDRED, THREE_DIGITS));
        all.add(new Computed(
                rise ? "computed.factor" : "computed.left",
                new Object[] {Figures.number(factor)},
                "(100 " + (rise ? "+ " : "− ") + Figures.number(percent) + ") ÷ 100 = " + Figures.number(factor)));
    }

    /** A share of the whole is one in so many. */
    private static void addOneIn(Statistic statistic, List<Computed> all) {
        boolean level = statistic.change() == null || statistic.reached();
        boolean percent = statistic.isPercent() && statistic.kind() == Kind.SHARE;
        boolean part = statistic.high().compareTo(BigDecimal.ONE) < 0
                && (statistic.kind() == Kind.SHARE || statistic.kind() == Kind.RATIO);
        BigDecimal share = percent ? statistic.low().divide(HUNDRED) : part ? statistic.low() : BigDecimal.ZERO;
        boolean small = share.signum() > 0 && share.compareTo(new BigDecimal("0.5")) <= 0;
        if (level && small && !statistic.isRange()) {
            BigDecimal one = plain(BigDecimal.ONE.divide(share, THREE_DIGITS));
            String given = Figures.number(statistic.low());
            all.add(new Computed(
                    "computed.onein",
                    new Object[] {Figures.number(one)},
                    percent
                            ? "100 ÷ " + given + " = " + Figures.number(one)
                            : "1 ÷ " + given + " = " + Figures.number(one)));
        }
    }

    private static void addDifference(Statistic end, Statistic start, List<Computed> all) {
        BigDecimal difference = end.low().subtract(start.low());
        String words =
                Figures.number(end.low()) + " − " + Figures.number(start.low()) + " = " + Figures.number(difference);
        all.add(new Computed(
                "computed.difference",
                new Object[] {Figures.number(difference.abs()), end.unit(), difference.signum() < 0 ? 1 : 0},
                words));
        if (start.low().signum() > 0 && !end.isPercent()) {
            BigDecimal percent = plain(difference.multiply(HUNDRED).divide(start.low(), THREE_DIGITS));
            all.add(new Computed(
                    "computed.percent",
                    new Object[] {Figures.number(percent.abs()), percent.signum() < 0 ? 1 : 0},
                    Figures.number(difference) + " ÷ " + Figures.number(start.low()) + " × 100 = "
                            + Figures.number(percent)));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        @Nullable BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
