package org.onrecord.extraction.reading;

/** The curves that a network's sums are bent by. Plain arithmetic without branches, so that loops over them vectorise. */
final class Squash {

    private static final float LIMIT = 4.97f;

    private Squash() {}

    /**
     * The hyperbolic tangent within 0.0001: Lambert's continued fraction of 1761, cut at its seventh step, which reaches 1
     * at 4.97.
     */
    static float tanh(float x) {
        float y = Math.min(LIMIT, Math.max(-LIMIT, x));
        float z = y * y;
        return y * (135135 + z * (17325 + z * (378 + z))) / (135135 + z * (62370 + z * (3150 + z * 28)));
    }

    /** The logistic function. */
    static float sigmoid(float x) {
        return 0.5f + 0.5f * tanh(0.5f * x);
    }

    static void sigmoid(float[] x, int end) {
        for (int j = 0; j < end; j++) {
            x[j] = sigmoid(x[j]);
        }
    }

    static void tanh(float[] x, int from, int end) {
        for (int j = from; j < end; j++) {
            x[j] = tanh(x[j]);
        }
    }

    /** Multiplies each number by the bent one of another row. */
    static void timesTanh(float[] x, float[] bent) {
        for (int j = 0; j < x.length; j++) {
            x[j] *= tanh(bent[j]);
        }
    }

    /** Lets a tenth of what is negative through. */
    static float leak(float x) {
        return Math.max(x, 0.1f * x);
    }

    /** Turns the scores of a stretch into shares that sum to one. */
    static void softmax(float[] scores, int from, int to) {
        float most = scores[highest(scores, from, to)];
        float sum = 0;
        for (int i = from; i < to; i++) {
            scores[i] = (float) Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = from; i < to; i++) {
            scores[i] /= sum;
        }
    }

    /** The place of the highest score, the first of equals. */
    static int highest(float[] scores, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
