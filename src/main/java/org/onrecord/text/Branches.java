package org.onrecord.text;

import java.util.Arrays;
import java.util.BitSet;

/** Heads turned round: which words hang from which. Made once a tree, in linear time, which also shows it is a tree. */
final class Branches {

    private final int root;
    /** Children sorted by head, then by place: those of word {@code i} stand from {@code starts[i]} to {@code starts[i + 1]}. */
    private final int[] children;

    private final int[] starts;

    Branches(int[] heads) {
        root = root(heads);
        starts = starts(heads);
        children = children(heads, starts);
        int lost = below(root).nextClearBit(0);
        if (lost < heads.length) {
            throw new IllegalArgumentException("word " + lost + " hangs in a circle, not from the root");
        }
    }

    private static int root(int[] heads) {
        int root = Tree.NONE;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < Tree.NONE || heads[i] >= heads.length) {
                throw new IllegalArgumentException(
                        "word " + i + " has head " + heads[i] + " in a sentence of " + heads.length + " words");
            }
            if (heads[i] == Tree.NONE && root != Tree.NONE) {
                throw new IllegalArgumentException("words " + root + " and " + i + " are both roots");
            }
            root = heads[i] == Tree.NONE ? i : root;
        }
        if (root == Tree.NONE) {
            throw new IllegalArgumentException(heads.length == 0 ? "a tree needs a word" : "no word is the root");
        }
        return root;
    }

    private static int[] starts(int[] heads) {
        int[] starts = new int[heads.length + 1];
        for (int head : heads) {
            if (head != Tree.NONE) {
                starts[head + 1]++;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static int[] children(int[] heads, int[] starts) {
        int[] next = starts.clone();
        int[] children = new int[heads.length - 1];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != Tree.NONE) {
                children[next[heads[i]]++] = i;
            }
        }
        return children;
    }

    int root() {
        return root;
    }

    int[] children(int i) {
        return Arrays.copyOfRange(children, starts[i], starts[i + 1]);
    }

    /** The word and all below it. A list of words still to visit instead of recursion: chains may be very long. */
    BitSet below(int i) {
        BitSet found = new BitSet(starts.length);
        int[] pending = new int[starts.length];
        int count = 0;
        pending[count++] = i;
        while (count > 0) {
            int at = pending[--count];
            found.set(at);
            for (int child = starts[at]; child < starts[at + 1]; child++) {
                pending[count++] = children[child];
            }
        }
        return found;
    }
}
