package org.onrecord.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Span;

class TopicTests {

    @Test
    void takesTheSameSubjectInOtherWordsForOne() {
        assertThat(topic("seizures of fentanyl", "pounds", null, false))
                .isEqualTo(topic("fentanyl seizures", "pounds", null, false))
                .isEqualTo(topic("the Fentanyl seizure", "Pounds", null, false));
    }

    @Test
    void tellsALevelFromAMove() {
        assertThat(topic("rents", "percent", Change.INCREASE, false))
                .isNotEqualTo(topic("rents", "percent", Change.INCREASE, true))
                .isEqualTo(topic("rent", "%", Change.DECREASE, false));
        assertThat(topic("rents", "percent", Change.INCREASE, true)).isEqualTo(topic("rents", "percent", null, false));
    }

    @Test
    void tellsUnitsApart() {
        assertThat(topic("harvest", "pounds", null, false)).isNotEqualTo(topic("harvest", "tons", null, false));
    }

    @Test
    void knowsNothingOfAFigureWithoutASubject() {
        assertThat(topic(null, "percent", null, false)).isEmpty();
        assertThat(topic("the", "percent", null, false)).isEmpty();
        assertThat(topic("very long ".repeat(200) + "x".repeat(700), "percent", null, false))
                .isEmpty();
    }

    private static String topic(@Nullable String subject, String unit, @Nullable Change change, boolean reached) {
        Span span = new Span(0, 1);
        return Topic.of(new Quantity(
                span,
                span,
                BigDecimal.ONE,
                BigDecimal.ONE,
                unit,
                Kind.AMOUNT,
                Comparator.EXACTLY,
                change,
                reached,
                subject,
                null,
                null,
                null,
                null,
                null,
                "test",
                1));
    }
}
