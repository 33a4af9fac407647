package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SquashTests {

    private static final double CLOSE = 1e-4;
    private static final float STEP = 1 / 64f;

    @Test
    void theTangentIsCloseToTheTrueOne() {
        for (float x = -12; x <= 12; x += STEP) {
            assertThat((double) Squash.tanh(x)).as("of %s", x).isEqualTo(Math.tanh(x), within(CLOSE));
        }
    }

    @Test
    void theLogisticFunctionIsCloseToTheTrueOne() {
        for (float x = -24; x <= 24; x += STEP) {
            assertThat((double) Squash.sigmoid(x)).as("of %s", x).isEqualTo(1 / (1 + Math.exp(-x)), within(CLOSE));
        }
    }

    @Test
    void theTangentNeverFallsWhereItReachesItsLimits() {
        float before = Squash.tanh(-6);
        for (float x = -6; x <= 6; x += STEP) {
            float now = Squash.tanh(x);

            assertThat(now).as("of %s", x).isGreaterThanOrEqualTo(before).isBetween(-1.0001f, 1.0001f);
            before = now;
        }
    }

    @Test
    void theTangentOfTheOppositeIsTheOpposite() {
        for (float x = 0; x <= 6; x += STEP) {
            assertThat(Squash.tanh(-x)).isEqualTo(-Squash.tanh(x));
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {5, 100, 1e10f, Float.MAX_VALUE, Float.POSITIVE_INFINITY})
    void hugeNumbersStayAtTheLimits(float x) {
        assertThat(Squash.tanh(x)).isEqualTo(1, within(1e-4f)).isEqualTo(-Squash.tanh(-x));
        assertThat(Squash.sigmoid(2 * x)).isEqualTo(1, within(1e-4f));
        assertThat(Squash.sigmoid(-2 * x)).isEqualTo(0, within(1e-4f));
    }

    @Test
    void bendsOnlyTheStretchThatIsAskedFor() {
        float[] row = {1, 1, 1, 1};

        Squash.sigmoid(row, 1);
        Squash.tanh(row, 2, 3);

        assertThat(row).containsExactly(Squash.sigmoid(1), 1, Squash.tanh(1), 1);
    }

    @Test
    void multipliesByTheBentNumbers() {
        float[] row = {2, 3};

        Squash.timesTanh(row, new float[] {0.5f, -1});

        assertThat(row).containsExactly(2 * Squash.tanh(0.5f), 3 * Squash.tanh(-1));
    }

    @Test
    void letsATenthOfWhatIsNegativeThrough() {
        assertThat(Squash.leak(-2)).isEqualTo(-0.2f);
        assertThat(Squash.leak(0)).isZero();
        assertThat(Squash.leak(2)).isEqualTo(2);
    }

    @Test
    void sharesSumToOneAndKeepTheOrderOfTheScores() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            float[] row = new float[12];
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian() * 20;
            }
            float[] shares = row.clone();

            Squash.softmax(shares, 2, 10);

            assertThat(sum(shares, 2, 10)).isEqualTo(1, within(1e-5));
            assertThat(Squash.highest(shares, 2, 10)).isEqualTo(Squash.highest(row, 2, 10));
            assertThat(new float[] {shares[0], shares[1], shares[10], shares[11]})
                    .containsExactly(row[0], row[1], row[10], row[11]);
        }
    }

    @Test
    void sharesOfVeryLargeScoresAreStillShares() {
        float[] row = {30_000, 30_000, -30_000};

        Squash.softmax(row, 0, 3);

        assertThat(row).containsExactly(0.5f, 0.5f, 0);
    }

    @Test
    void theHighestOfEqualsIsTheFirst() {
        assertThat(Squash.highest(new float[] {9, 1, 3, 3, 2, 9}, 1, 5)).isEqualTo(2);
        assertThat(Squash.highest(new float[] {7, 7}, 0, 2)).isZero();
        assertThat(Squash.highest(new float[] {7, 7}, 1, 2)).isOne();
    }

    private static double sum(float[] row, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += row[i];
        }
        return sum;
    }
}
