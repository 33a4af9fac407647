package org.onrecord.extraction.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A layer that remembers what it has read so far of a sentence, in one direction: long short-term memory (Hochreiter and
 * Schmidhuber 1997). Its gates stand in the order in, forget, out, candidate.
 */
final class Memory {

    private final Matrix into;
    private final Matrix again;
    private final boolean backward;
    private final int units;

    /**
     * @param into from the layer below to the gates
     * @param again from the state at the word read before to the gates
     * @param backward whether sentences are read from their end
     */
    Memory(Matrix into, Matrix again, boolean backward) {
        this.into = into;
        this.again = again;
        this.backward = backward;
        this.units = again.rows();
    }

    int units() {
        return units;
    }

    /** What the gates take from the layer below, a row for each word. */
    float[][] gates(float[][] below) {
        return into.times(below);
    }

    /**
     * Reads sentences.
     *
     * @param gates a row for each word as {@link #gates} makes them, changed on the way
     * @param starts the row where each sentence begins, and last where they all end
     * @return the state after each word
     */
    float[][] read(float[][] gates, int[] starts) {
        float[][] states = new float[gates.length][units];
        Integer[] longestFirst = longestFirst(starts);
        for (int from = 0; from < longestFirst.length; from += Matrix.BLOCK) {
            int to = Math.min(longestFirst.length, from + Matrix.BLOCK);
            List<Reading> group = Arrays.stream(longestFirst, from, to)
                    .map(i -> new Reading(gates, states, starts[i], starts[i + 1]))
                    .toList();
            inStep(group);
        }
        return states;
    }

    private static Integer[] longestFirst(int[] starts) {
        Integer[] order = new Integer[starts.length - 1];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt((Integer i) -> starts[i] - starts[i + 1]));
        return order;
    }

    /** Reads some sentences word by word side by side, since then each weight serves them all; the longest is first. */
    private void inStep(List<Reading> group) {
        float[][] before = new float[group.size()][];
        float[][] now = new float[group.size()][];
        int unfinished = group.size();
        for (int step = 0; unfinished > 0; step++) {
            for (int i = 0; i < unfinished; i++) {
                before[i] = group.get(i).state(step - 1);
                now[i] = group.get(i).gates(step);
            }
            if (step > 0) {
                again.addProducts(before, now, 0, unfinished);
            }
            for (int i = 0; i < unfinished; i++) {
                group.get(i).remember(now[i], group.get(i).state(step));
            }
            while (unfinished > 0 && group.get(unfinished - 1).length() == step + 1) {
                unfinished--;
            }
        }
    }

    /** One sentence being read. */
    private final class Reading {

        private final float[][] gates;
        private final float[][] states;
        private final int start;
        private final int end;
        private final float[] cells = new float[units];
        private final float[] in = new float[units];
        private final float[] forget = new float[units];
        private final float[] candidate = new float[units];

        Reading(float[][] gates, float[][] states, int start, int end) {
            this.gates = gates;
            this.states = states;
            this.start = start;
            this.end = end;
        }

        int length() {
            return end - start;
        }

        float[] gates(int step) {
            return gates[row(step)];
        }

        /** The state after a step; before the first, that of no word. */
        float[] state(int step) {
            return step < 0 ? cells : states[row(step)];
        }

        private int row(int step) {
            return backward ? end - 1 - step : start + step;
        }

        /** Opens the gates and renews cells and state. Parts are copied first, so that the loops vectorise. */
        void remember(float[] gate, float[] state) {
            Squash.sigmoid(gate, 3 * units);
            Squash.tanh(gate, 3 * units, 4 * units);
            System.arraycopy(gate, 0, in, 0, units);
            System.arraycopy(gate, units, forget, 0, units);
            System.arraycopy(gate, 2 * units, state, 0, units);
            System.arraycopy(gate, 3 * units, candidate, 0, units);
            renew(cells, forget, in, candidate);
            Squash.timesTanh(state, cells);
        }
    }

    private static void renew(float[] cells, float[] forget, float[] in, float[] candidate) {
        for (int j = 0; j < cells.length; j++) {
            cells[j] = forget[j] * cells[j] + in[j] * candidate[j];
        }
    }
}
