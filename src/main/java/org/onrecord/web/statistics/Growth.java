package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;

/**
 * A percentage change read as an index: what stood at 100 stands now between {@code least} and {@code most}.
 *
 * @param rise whether it went up
 * @param bound how the index is known
 * @param least what the index is at the least; 0 when nothing is said
 * @param most what it is at the most; null when no upper end is given
 * @param low the change in percent, or the lower end of it
 * @param high the change in percent, or the upper end of it
 */
public record Growth(
        boolean rise,
        Bound bound,
        BigDecimal least,
        @Nullable BigDecimal most,
        BigDecimal low,
        BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How well the index is known. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        BETWEEN
    }

    /**
     * Reads a change in percent.
     *
     * @param low the value, not negative, or the lower end of a range
     * @param high the value again, or the upper end of a range
     * @return empty when nothing can become so: a fall by more than 100 percent, or no direction
     */
    public static Optional<Growth> of(BigDecimal low, BigDecimal high, Comparator comparator, @Nullable Change change) {
        boolean fall = change == Change.DECREASE;
        boolean impossible = low.signum() < 0 || high.compareTo(low) < 0 || (fall && high.compareTo(HUNDRED) > 0);
        if (impossible || (change != Change.INCREASE && !fall)) {
            return Optional.empty();
        }
        return Optional.of(fall ? fall(low, high, comparator) : rise(low, high, comparator));
    }

    private static Growth rise(BigDecimal low, BigDecimal high, Comparator comparator) {
        BigDecimal to = HUNDRED.add(high);
        return switch (comparator) {
            case MORE_THAN, AT_LEAST -> new Growth(true, Bound.AT_LEAST, HUNDRED.add(low), null, low, high);
            case LESS_THAN, AT_MOST -> new Growth(true, Bound.AT_MOST, HUNDRED, to, low, high);
            default -> new Growth(true, known(low, high, comparator), HUNDRED.add(low), to, low, high);
        };
    }

    private static Growth fall(BigDecimal low, BigDecimal high, Comparator comparator) {
        BigDecimal to = HUNDRED.subtract(low);
        return switch (comparator) {
            case MORE_THAN, AT_LEAST -> new Growth(false, Bound.AT_MOST, BigDecimal.ZERO, to, low, high);
            case LESS_THAN, AT_MOST -> new Growth(false, Bound.AT_LEAST, HUNDRED.subtract(high), HUNDRED, low, high);
            default -> new Growth(false, known(low, high, comparator), HUNDRED.subtract(high), to, low, high);
        };
    }

    private static Bound known(BigDecimal low, BigDecimal high, Comparator comparator) {
        if (low.compareTo(high) != 0) {
            return Bound.BETWEEN;
        }
        return comparator == Comparator.ABOUT ? Bound.ABOUT : Bound.EXACT;
    }

    /** Whether nothing tells how far up it may reach. */
    public boolean isOpen() {
        return most == null;
    }

    /** The index that the words give, or its lower end: where the line is drawn. */
    public BigDecimal given() {
        return bound == Bound.AT_MOST && most != null ? most : least;
    }

    /** How many times the start it is now, never rounded past what the text allows: 433 percent up is 5.3 times. */
    public BigDecimal times() {
        return times(given());
    }

    /** The upper end of {@link #times()}, the same when there is but one. */
    public BigDecimal timesAtMost() {
        return times(most == null ? given() : most);
    }

    private BigDecimal times(BigDecimal index) {
        BigDecimal factor = index.movePointLeft(2);
        int places = factor.compareTo(BigDecimal.valueOf(2)) < 0 ? 2 : 1;
        return plain(factor.setScale(places, rounding()));
    }

    private RoundingMode rounding() {
        return switch (bound) {
            case AT_LEAST -> RoundingMode.FLOOR;
            case AT_MOST -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_EVEN;
        };
    }

    /** Whether {@link #times()} lost a digit, so that only “about” is honest. */
    public boolean isRounded() {
        return bound == Bound.EXACT && times().compareTo(plain(given().movePointLeft(2))) != 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
