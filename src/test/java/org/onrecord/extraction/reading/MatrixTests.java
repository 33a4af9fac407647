package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTests {

    private final Rows rows = new Rows(11);

    @ParameterizedTest
    @CsvSource({"0, 8, 5", "1, 4, 1", "1, 8, 5", "15, 12, 7", "16, 12, 7", "17, 12, 7", "33, 40, 64", "2, 0, 3"})
    void addsProductsToTheBias(int count, int lower, int upper) {
        float[][] weights = rows.of(lower, upper);
        float[] bias = rows.row(upper);
        float[][] input = rows.of(count, lower);

        float[][] output = new Matrix(weights, bias).times(input);

        assertThat(output).hasDimensions(count, count == 0 ? 0 : upper);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < upper; j++) {
                assertThat((double) output[i][j]).isEqualTo(sum(weights, bias[j], input[i], j), within(1e-4));
            }
        }
    }

    @Test
    void readsNoFurtherThanItsOwnWidth() {
        Matrix matrix = rows.matrix(8, 3);
        float[] wide = rows.row(20);

        float[][] output = matrix.times(new float[][] {wide});

        assertThat(output).isDeepEqualTo(matrix.times(new float[][] {Arrays.copyOf(wide, 8)}));
    }

    @Test
    void addsToSomeRowsOnly() {
        Matrix matrix = rows.matrix(4, 2);
        float[][] input = rows.of(3, 4);
        float[][] output = new float[3][2];

        matrix.addProducts(input, output, 1, 2);

        assertThat(output[0]).containsOnly(0);
        assertThat(output[1]).doesNotContain(0);
        assertThat(output[2]).containsOnly(0);
    }

    @Test
    void aRowAloneGivesTheSameAsAmongOthers() {
        Matrix matrix = rows.matrix(24, 10);
        float[][] input = rows.of(40, 24);

        float[][] together = matrix.times(input);

        for (int i = 0; i < input.length; i++) {
            assertThat(matrix.times(new float[][] {input[i]})[0]).isEqualTo(together[i]);
        }
    }

    @Test
    void leavesItsBiasAsItIs() {
        Matrix matrix = rows.matrix(4, 6);
        float[][] input = rows.of(2, 4);

        float[][] once = matrix.times(input);

        assertThat(matrix.times(input)).isDeepEqualTo(once);
    }

    @Test
    void knowsItsSize() {
        Matrix matrix = rows.matrix(8, 5);

        assertThat(matrix.rows()).isEqualTo(8);
        assertThat(matrix.columns()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 31})
    void refusesCountsThatAreNoMultipleOfFour(int lower) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.matrix(lower, 2))
                .withMessageContaining("%d units", lower);
    }

    private static double sum(float[][] weights, double bias, float[] x, int column) {
        double sum = bias;
        for (int k = 0; k < weights.length; k++) {
            sum += (double) x[k] * weights[k][column];
        }
        return sum;
    }
}
