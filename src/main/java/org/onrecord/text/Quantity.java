package org.onrecord.text;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure that means something: a number with what it counts, how it compares, for when, since when, on whose word.
 *
 * @param span its words, with comparator, change and baseline, such as {@code up over 433 percent since fiscal year
 *     2020}
 * @param number the number within them, without unit and currency, such as {@code 433}
 * @param low the value, or the lower end of a range
 * @param high the value again, or the upper end of a range
 * @param unit as the text words it, such as {@code percent} or {@code federal laws}
 * @param reached with a change: whether the number is the level that the move ended at ({@code rose to 45,000}) and not
 *     how far it went ({@code rose by 5 percent})
 * @param subject what is counted, such as {@code fentanyl seizures}, or null
 * @param place where, or null
 * @param population among whom, such as {@code adults under 30}, or null
 * @param period when the figure is for, or null
 * @param baseline what a change is counted from, or null
 * @param source name of the {@link NamedSource} or person it rests on, or null when the article names nobody
 */
public record Quantity(
        Span span,
        Span number,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Kind kind,
        Comparator comparator,
        @Nullable Change change,
        boolean reached,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String population,
        @Nullable Period period,
        @Nullable Period baseline,
        @Nullable String source,
        String rule,
        double confidence)
        implements Annotation {

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** What kind of figure it is. */
    public enum Kind {
        AMOUNT,
        SHARE,
        RATE,
        RATIO,
        MULTIPLE,
        RANK,
        AGE,
        /** Votes for and against: {@code low} is the smaller number, {@code high} the greater. */
        SCORE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the true value relates to the number given. */
    public enum Comparator {
        EXACTLY,
        ABOUT,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        AT_MOST,
        BETWEEN;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which way the figure moved. */
    public enum Change {
        INCREASE,
        DECREASE,
        UNCHANGED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
