package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.web.facts.Figures;

/**
 * What cannot be as a figure stands, for the reader to look at: the article may be wrong, or our reading.
 *
 * @param code message key
 * @param amounts numbers of that message
 */
public record Alerts(String code, Object[] amounts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param others the other figures of the article, in its order */
    static List<Alerts> of(Statistic statistic, List<Statistic> others) {
        List<Alerts> all = new ArrayList<>();
        boolean percent = statistic.isPercent() && statistic.kind() == Kind.SHARE;
        boolean over = percent && statistic.high().compareTo(HUNDRED) > 0;
        boolean fall = statistic.change() == Change.DECREASE && !statistic.reached();
        if (over && fall) {
            all.add(new Alerts("alert.fall", new Object[] {Figures.number(statistic.high())}));
        }
        BigDecimal sum = percent && isPart(statistic) ? sum(statistic, others) : BigDecimal.ZERO;
        if (sum.compareTo(HUNDRED) > 0) {
            all.add(new Alerts("alert.sum", new Object[] {Figures.number(sum)}));
        }
        return List.copyOf(all);
    }

    private static boolean isPart(Statistic statistic) {
        return statistic.change() == null && statistic.subject() != null && !statistic.isRange();
    }

    /** The shares of one whole in one paragraph; only of several is a sum worth a look. */
    private static BigDecimal sum(Statistic statistic, List<Statistic> others) {
        List<Statistic> shares = others.stream()
                .filter(other -> other.isPercent() && isPart(other))
                .filter(other -> other.section() == statistic.section() && other.paragraph() == statistic.paragraph())
                .filter(other -> Objects.equals(other.subject(), statistic.subject()))
                .filter(other -> Objects.equals(other.period(), statistic.period()))
                .toList();
        return shares.size() < 2
                ? BigDecimal.ZERO
                : shares.stream().map(Statistic::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
