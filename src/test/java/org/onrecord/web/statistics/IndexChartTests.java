package org.onrecord.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;

class IndexChartTests {

    @Test
    void drawsTheColumnsInProportionFromZero() {
        IndexChart chart = chart("433", Comparator.MORE_THAN, Change.INCREASE);

        assertThat(chart.sure().height() / chart.base().height()).isEqualTo(5.33, within(0.02));
        assertThat(chart.ticks().get(0).label()).isEqualTo("0");
        assertThat(chart.ticks().get(0).y()).isEqualTo(300);
        assertThat(chart.open()).isTrue();
    }

    @Test
    void cutsATallColumnIntoStarts() {
        assertThat(chart("433", Comparator.MORE_THAN, Change.INCREASE).cuts()).hasSize(5);
        assertThat(chart("5", Comparator.EXACTLY, Change.INCREASE).cuts()).isEmpty();
        assertThat(chart("9000", Comparator.EXACTLY, Change.INCREASE).cuts()).isEmpty();
    }

    @Test
    void leavesAFallOfMoreThanAnOutline() {
        IndexChart chart = chart("40", Comparator.MORE_THAN, Change.DECREASE);

        assertThat(chart.sure().isEmpty()).isTrue();
        assertThat(chart.maybe().height() / chart.base().height()).isEqualTo(0.6, within(0.01));
        assertThat(chart.falls()).isTrue();
        assertThat(chart.open()).isFalse();
    }

    @Test
    void outlinesTheUncertainPartOfARange() {
        IndexChart chart = IndexChart.of(
                Growth.of(new BigDecimal("50"), new BigDecimal("100"), Comparator.BETWEEN, Change.INCREASE)
                        .orElseThrow());

        assertThat(chart.sure().height() / chart.base().height()).isEqualTo(1.5, within(0.01));
        assertThat(chart.maybe().height() / chart.base().height()).isEqualTo(0.5, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"0.01", "3", "99", "433", "1000", "25000", "12345678", "999999999999"})
    void keepsEveryRiseOnTheDrawingWithFewLines(String percent) {
        IndexChart chart = chart(percent, Comparator.EXACTLY, Change.INCREASE);

        assertThat(chart.ticks()).hasSizeBetween(2, 7);
        assertThat(chart.top()).isBetween(60.0, 300.0);
        assertThat(chart.sure().y() + chart.sure().height()).isEqualTo(300, within(0.11));
    }

    private static IndexChart chart(String percent, Comparator comparator, Change change) {
        BigDecimal value = new BigDecimal(percent);
        return IndexChart.of(Growth.of(value, value, comparator, change).orElseThrow());
    }
}
