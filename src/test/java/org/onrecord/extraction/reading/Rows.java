package org.onrecord.extraction.reading;

import java.util.Random;

/** Random rows of numbers for tests, the same in each run. */
final class Rows {

    private final Random random;

    Rows(int seed) {
        random = new Random(seed);
    }

    float[] row(int width) {
        float[] row = new float[width];
        for (int i = 0; i < width; i++) {
            row[i] = (float) random.nextGaussian();
        }
        return row;
    }

    float[][] of(int count, int width) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = row(width);
        }
        return rows;
    }

    Matrix matrix(int lower, int upper) {
        return new Matrix(of(lower, upper), row(upper));
    }
}
