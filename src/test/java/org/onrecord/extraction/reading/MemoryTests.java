package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTests {

    private static final int LOWER = 12;
    private static final int UNITS = 8;

    private final Rows rows = new Rows(1997);
    private final Matrix into = rows.matrix(LOWER, 4 * UNITS);
    private final Matrix again = new Matrix(rows.of(UNITS, 4 * UNITS), new float[4 * UNITS]);
    private final Memory onward = new Memory(into, again, false);
    private final Memory backward = new Memory(into, again, true);

    @Test
    void remembersAsItsInventorsSay() {
        float[][] words = rows.of(6, LOWER);
        double[] state = new double[UNITS];
        double[] cells = new double[UNITS];

        float[][] read = read(onward, words);

        for (int i = 0; i < words.length; i++) {
            state = step(words[i], state, cells);
            for (int j = 0; j < UNITS; j++) {
                assertThat((double) read[i][j]).isEqualTo(state[j], within(1e-3));
            }
        }
    }

    @Test
    void readsBackwardAsItReadsTheReversedSentence() {
        float[][] words = rows.of(9, LOWER);

        float[][] read = read(backward, words);

        assertThat(read).isDeepEqualTo(reversed(read(onward, reversed(words))));
    }

    @Test
    void aSentenceAloneGivesTheSameAsAmongOthers() {
        int[] starts = {0, 3, 4, 44, 45, 52, 60};
        float[][] words = rows.of(60, LOWER);

        for (Memory memory : List.of(onward, backward)) {
            float[][] together = memory.read(memory.gates(words), starts);

            for (int i = 0; i + 1 < starts.length; i++) {
                float[][] alone = read(memory, Arrays.copyOfRange(words, starts[i], starts[i + 1]));
                assertThat(alone).isDeepEqualTo(Arrays.copyOfRange(together, starts[i], starts[i + 1]));
            }
        }
    }

    @Test
    void readsMoreSentencesThanAreReadSideBySide() {
        int sentences = 2 * Matrix.BLOCK + 3;
        float[][] word = rows.of(1, LOWER);
        float[][] words = Collections.nCopies(sentences, word[0]).toArray(float[][]::new);
        int[] starts = new int[sentences + 1];
        Arrays.setAll(starts, i -> i);

        float[][] read = onward.read(onward.gates(words), starts);

        assertThat(read).hasDimensions(sentences, UNITS);
        assertThat(List.of(read)).allSatisfy(state -> assertThat(state).isEqualTo(read(onward, word)[0]));
    }

    @Test
    void readsNoSentences() {
        assertThat(onward.read(new float[0][], new int[] {0})).isEmpty();
    }

    private static float[][] read(Memory memory, float[][] words) {
        return memory.read(memory.gates(words), new int[] {0, words.length});
    }

    private static float[][] reversed(float[][] rows) {
        List<float[]> list = Arrays.asList(rows.clone());
        Collections.reverse(list);
        return list.toArray(float[][]::new);
    }

    /** The state after a word, by the book; renews the cells. */
    private double[] step(float[] word, double[] before, double[] cells) {
        float[] floats = new float[UNITS];
        for (int j = 0; j < UNITS; j++) {
            floats[j] = (float) before[j];
        }
        float[] gates = into.times(new float[][] {word})[0];
        again.addProducts(new float[][] {floats}, new float[][] {gates}, 0, 1);
        double[] state = new double[UNITS];
        for (int j = 0; j < UNITS; j++) {
            double in = logistic(gates[j]);
            double forget = logistic(gates[UNITS + j]);
            double out = logistic(gates[2 * UNITS + j]);
            cells[j] = forget * cells[j] + in * Math.tanh(gates[3 * UNITS + j]);
            state[j] = out * Math.tanh(cells[j]);
        }
        return state;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
