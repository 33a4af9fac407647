package org.onrecord.extraction.reading;

/**
 * The weights between two layers, with the bias of the upper one. Each lower unit's weights are an array of their own, and
 * four of them are added to the result in one pass: in just this shape (one array written to, no offset in any index, four
 * and not eight) the compilers of JDK 17 and 25 turn the loop into vector instructions, five times as fast.
 */
final class Matrix {

    private static final int STRIP = 4;
    /** Rows that are computed together, few enough to stay in the nearest cache beside a strip of weights. */
    static final int BLOCK = 16;

    private final float[][] weights;
    private final float[] bias;

    /**
     * @param weights for each unit of the lower layer, a multiple of four of them, its weights to the upper units
     * @param bias one for each upper unit
     */
    Matrix(float[][] weights, float[] bias) {
        if (weights.length % STRIP != 0) {
            throw new IllegalArgumentException(weights.length + " units are no multiple of " + STRIP);
        }
        this.weights = weights;
        this.bias = bias;
    }

    /** Units of the lower layer. */
    int rows() {
        return weights.length;
    }

    /** Units of the upper layer. */
    int columns() {
        return bias.length;
    }

    /** For each row of the input, the bias and its products. */
    float[][] times(float[][] input) {
        float[][] output = new float[input.length][];
        for (int i = 0; i < output.length; i++) {
            output[i] = bias.clone();
        }
        for (int from = 0; from < output.length; from += BLOCK) {
            addProducts(input, output, from, Math.min(output.length, from + BLOCK));
        }
        return output;
    }

    /** Adds the products of some rows of x to the same rows of y; each weight is fetched once for all of them. */
    void addProducts(float[][] x, float[][] y, int from, int to) {
        for (int k = 0; k < weights.length; k += STRIP) {
            for (int i = from; i < to; i++) {
                strip(weights[k], weights[k + 1], weights[k + 2], weights[k + 3], x[i], k, y[i]);
            }
        }
    }

    private static void strip(float[] p, float[] q, float[] r, float[] s, float[] x, int k, float[] y) {
        float a = x[k];
        float b = x[k + 1];
        float c = x[k + 2];
        float d = x[k + 3];
        for (int j = 0; j < y.length; j++) {
            y[j] += a * p[j] + b * q[j] + c * r[j] + d * s[j];
        }
    }
}
