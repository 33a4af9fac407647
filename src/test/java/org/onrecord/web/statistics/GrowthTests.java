package org.onrecord.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.web.statistics.Growth.Bound;

class GrowthTests {

    @Test
    void readsARiseOfMoreThanAsAnOpenTop() {
        Growth growth = growth("433", Comparator.MORE_THAN, Change.INCREASE);

        assertThat(growth.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(growth.least()).isEqualByComparingTo("533");
        assertThat(growth.isOpen()).isTrue();
        assertThat(growth.times()).isEqualTo("5.3");
    }

    @Test
    void neverRoundsAtLeastUpwards() {
        assertThat(growth("499.9", Comparator.AT_LEAST, Change.INCREASE).times())
                .isEqualTo("5.9");
    }

    @Test
    void neverRoundsAtMostDownwards() {
        Growth growth = growth("333", Comparator.LESS_THAN, Change.INCREASE);

        assertThat(growth.least()).isEqualByComparingTo("100");
        assertThat(growth.times()).isEqualTo("4.4");
    }

    @Test
    void keepsTwoPlacesForSmallRises() {
        assertThat(growth("3", Comparator.EXACTLY, Change.INCREASE).times()).isEqualTo("1.03");
    }

    @Test
    void doublesAtAHundredPercent() {
        assertThat(growth("100", Comparator.EXACTLY, Change.INCREASE).times()).isEqualTo("2");
    }

    @Test
    void saysWhenTheFactorHadToBeRounded() {
        assertThat(growth("433", Comparator.EXACTLY, Change.INCREASE).isRounded())
                .isTrue();
        assertThat(growth("430", Comparator.EXACTLY, Change.INCREASE).isRounded())
                .isFalse();
    }

    @Test
    void readsAFall() {
        Growth growth = growth("40", Comparator.EXACTLY, Change.DECREASE);

        assertThat(growth.least()).isEqualByComparingTo("60");
        assertThat(growth.most()).isEqualByComparingTo("60");
    }

    @Test
    void readsAFallOfMoreThanAsAnUpperEnd() {
        Growth growth = growth("40", Comparator.MORE_THAN, Change.DECREASE);

        assertThat(growth.bound()).isEqualTo(Bound.AT_MOST);
        assertThat(growth.given()).isEqualByComparingTo("60");
        assertThat(growth.least()).isEqualByComparingTo("0");
    }

    @Test
    void readsAFallOfLessThanAsALowerEnd() {
        Growth growth = growth("40", Comparator.AT_MOST, Change.DECREASE);

        assertThat(growth.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(growth.given()).isEqualByComparingTo("60");
        assertThat(growth.most()).isEqualByComparingTo("100");
    }

    @Test
    void keepsBothEndsOfARange() {
        Growth growth = Growth.of(new BigDecimal("5"), new BigDecimal("8"), Comparator.BETWEEN, Change.INCREASE)
                .orElseThrow();

        assertThat(growth.bound()).isEqualTo(Bound.BETWEEN);
        assertThat(growth.times()).isEqualTo("1.05");
        assertThat(growth.timesAtMost()).isEqualTo("1.08");
    }

    @Test
    void turnsTheEndsOfAFallRound() {
        Growth growth = Growth.of(new BigDecimal("20"), new BigDecimal("30"), Comparator.BETWEEN, Change.DECREASE)
                .orElseThrow();

        assertThat(growth.least()).isEqualByComparingTo("70");
        assertThat(growth.most()).isEqualByComparingTo("80");
    }

    @Test
    void keepsAboutAbout() {
        assertThat(growth("12", Comparator.ABOUT, Change.INCREASE).bound()).isEqualTo(Bound.ABOUT);
    }

    @Test
    void refusesAFallBelowNothing() {
        assertThat(of("101", Comparator.EXACTLY, Change.DECREASE)).isNull();
    }

    @Test
    void letsAFallReachNothing() {
        assertThat(growth("100", Comparator.EXACTLY, Change.DECREASE).most()).isEqualByComparingTo("0");
    }

    @Test
    void refusesAChangeWithoutDirection() {
        assertThat(of("12", Comparator.EXACTLY, null)).isNull();
        assertThat(of("12", Comparator.EXACTLY, Change.UNCHANGED)).isNull();
    }

    @Test
    void refusesANegativeChange() {
        assertThat(of("-3", Comparator.EXACTLY, Change.INCREASE)).isNull();
    }

    private static Growth growth(String percent, Comparator comparator, Change change) {
        Growth growth = of(percent, comparator, change);
        assertThat(growth).isNotNull();
        return growth;
    }

    private static @Nullable Growth of(String percent, Comparator comparator, @Nullable Change change) {
        BigDecimal value = new BigDecimal(percent);
        return Growth.of(value, value, comparator, change).orElse(null);
    }
}
