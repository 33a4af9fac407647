package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.statistics.Statistic;
import org.onrecord.web.facts.Figures;
import org.onrecord.web.facts.Lines;

/**
 * A change in percent with its words and, when the article says since when, its chart.
 *
 * @param growth the change as an index
 * @param chart two columns, or null when the article names no start
 * @param from lines that name the start, empty when there is none
 * @param to what names the end: words of the article, else the day of publication, else null
 */
public record GrowthFigure(
        Growth growth,
        @Nullable IndexChart chart,
        @Nullable Days start,
        List<String> from,
        @Nullable String to) {

    /** The figure of a change in percent; null for any other, and for one that cannot be. */
    static @Nullable GrowthFigure of(Statistic statistic, Article article) {
        if (!statistic.isPercent() || statistic.reached()) {
            return null;
        }
        return Growth.of(statistic.low(), statistic.high(), statistic.comparator(), statistic.change())
                .map(growth -> of(growth, statistic, article))
                .orElse(null);
    }

    private static GrowthFigure of(Growth growth, Statistic statistic, Article article) {
        Days start = Days.of(statistic.baseline());
        return new GrowthFigure(
                growth,
                start == null ? null : IndexChart.of(growth),
                start,
                start == null ? List.of() : Lines.of(start.words(), 17, 2),
                end(statistic, article));
    }

    private static @Nullable String end(Statistic statistic, Article article) {
        if (statistic.period() != null) {
            return statistic.period().text();
        }
        return article.published() == null ? null : Figures.day(article.published());
    }

    /** Message key of the reading in large letters. */
    public String headline() {
        String bound =
                growth.isRounded() ? Growth.Bound.ABOUT.name() : growth.bound().name();
        return (growth.rise() ? "growth.rise." : "growth.fall.") + bound.toLowerCase(Locale.ROOT);
    }

    /** What the headline speaks of: for a rise how many times, for a fall how much of a hundred is left. */
    public Object[] amounts() {
        return growth.rise()
                ? new Object[] {number(growth.times()), number(growth.timesAtMost())}
                : new Object[] {number(growth.given()), number(most())};
    }

    /** The change in percent, and the index or both of its ends. */
    public Object[] change() {
        return new Object[] {Figures.range(growth.low(), growth.high()), index()};
    }

    /** The index that the words give, or both of its ends. */
    public String index() {
        return growth.bound() == Growth.Bound.BETWEEN ? Figures.range(growth.least(), most()) : number(growth.given());
    }

    /** Message key of how the index is known. */
    public String bound() {
        return "bound." + growth.bound().name().toLowerCase(Locale.ROOT);
    }

    private BigDecimal most() {
        BigDecimal most = growth.most();
        return most == null ? growth.given() : most;
    }

    private static String number(BigDecimal number) {
        return Figures.number(number);
    }
}
