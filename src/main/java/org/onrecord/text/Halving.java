package org.onrecord.text;

import java.util.function.IntPredicate;

/** Search by halving, in what stands in order. */
public final class Halving {

    private Halving() {}

    /**
     * The first index that is not before what is sought, or the size when all are.
     *
     * @param before holds for the first so many indexes and for none behind them
     */
    public static int first(int size, IntPredicate before) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
