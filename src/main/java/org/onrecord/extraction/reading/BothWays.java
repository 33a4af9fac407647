package org.onrecord.extraction.reading;

/** A layer that reads each sentence from the left and from the right (Graves and Schmidhuber 2005). */
final class BothWays {

    private final Memory onward;
    private final Memory backward;

    BothWays(Weights weights, String name) {
        onward = new Memory(weights.matrix(name + "-onward-into"), weights.matrix(name + "-onward"), false);
        backward = new Memory(weights.matrix(name + "-backward-into"), weights.matrix(name + "-backward"), true);
    }

    /** How many numbers each word gets. */
    int width() {
        return onward.units() + backward.units();
    }

    /** The states of each word, those from the left first. */
    float[][] read(float[][] below, int[] starts) {
        return joined(onward.read(onward.gates(below), starts), backward.read(backward.gates(below), starts));
    }

    /**
     * Does the same where the rows below are the same again and again; their products are counted once.
     *
     * @param different all rows below that differ
     * @param places for each word, its row among them
     */
    float[][] read(float[][] different, int[] places, int[] starts) {
        float[][] left = onward.read(copies(onward.gates(different), places), starts);
        return joined(left, backward.read(copies(backward.gates(different), places), starts));
    }

    private static float[][] copies(float[][] different, int[] places) {
        float[][] copies = new float[places.length][];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = different[places[i]].clone();
        }
        return copies;
    }

    private float[][] joined(float[][] left, float[][] right) {
        float[][] both = new float[left.length][width()];
        for (int i = 0; i < both.length; i++) {
            System.arraycopy(left[i], 0, both[i], 0, left[i].length);
            System.arraycopy(right[i], 0, both[i], left[i].length, right[i].length);
        }
        return both;
    }
}
