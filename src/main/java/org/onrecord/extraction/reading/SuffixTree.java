package org.onrecord.extraction.reading;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Rules for the endings of words, of which the longest that fits counts; a whole word is the longest ending.
 *
 * <p>A trie over a word's letters from the last to the first, in one hash table from a node and a letter to the next node.
 */
final class SuffixTree {

    /** Stands before a word's first letter. */
    private static final char BEGINNING = '\n';

    /** A node through which endings run but where none begins. */
    private static final short NONE = -1;

    /** Each a step (a node and a letter) in the upper half and the node that it leads to in the lower half. */
    private final long[] steps;

    private final int mask;
    private final short[] outcomes;

    private SuffixTree(int nodes) {
        int room = Integer.highestOneBit(Math.max(nodes, 1)) * 4;
        steps = new long[room];
        mask = room - 1;
        outcomes = new short[nodes];
        Arrays.fill(outcomes, NONE);
        outcomes[0] = 0;
    }

    /**
     * Reads the number of rules as an int; then each: a byte of letters shared with the rule before, a string of its other
     * letters from the word's end backwards, the outcome as a short.
     */
    static SuffixTree read(DataInput in) throws IOException {
        int count = in.readInt();
        int[] shared = new int[count];
        String[] letters = new String[count];
        short[] outcomes = new short[count];
        int nodes = 1;
        for (int i = 0; i < count; i++) {
            shared[i] = in.readByte();
            letters[i] = in.readUTF();
            outcomes[i] = in.readShort();
            nodes += letters[i].length();
        }
        SuffixTree tree = new SuffixTree(nodes);
        tree.grow(shared, letters, outcomes);
        return tree;
    }

    private void grow(int[] shared, String[] letters, short[] rules) {
        int[] path = new int[Byte.MAX_VALUE * 3];
        int nodes = 1;
        for (int i = 0; i < rules.length; i++) {
            int depth = shared[i];
            for (int j = 0; j < letters[i].length(); j++) {
                put(path[depth++], letters[i].charAt(j), nodes);
                path[depth] = nodes++;
            }
            outcomes[path[depth]] = rules[i];
        }
    }

    private void put(int node, char letter, int target) {
        int step = step(node, letter);
        int slot = first(step);
        while (steps[slot] != 0) {
            slot = slot + 1 & mask;
        }
        steps[slot] = (long) step << Integer.SIZE | target;
    }

    /** The node after a step, 0 for none. */
    private int next(int node, char letter) {
        int step = step(node, letter);
        int slot = first(step);
        while (steps[slot] != 0) {
            if ((int) (steps[slot] >>> Integer.SIZE) == step) {
                return (int) steps[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    private static int step(int node, char letter) {
        return node << Character.SIZE | letter;
    }

    /** The slot at which to look for a step first; the factor, 2^32 divided by the golden ratio, spreads neighbours. */
    private int first(int step) {
        return step * 0x9E3779B9 >>> 12 & mask;
    }

    /** The rule of the longest known ending, in any case; 0 where none is known. */
    int rule(String form) {
        int best = 0;
        int node = 0;
        for (int i = form.length(); i >= 0; i--) {
            node = next(node, i == 0 ? BEGINNING : folded(form.charAt(i - 1)));
            if (node == 0) {
                return best;
            }
            best = outcomes[node] == NONE ? best : node;
        }
        return best;
    }

    private static char folded(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter;
        }
        return letter >= '0' && letter <= '9' ? '0' : Character.toLowerCase(letter);
    }

    int outcome(int rule) {
        return outcomes[rule];
    }

    /** One more than the highest rule. */
    int size() {
        return outcomes.length;
    }

    /** Each word that has a rule of its own, with the rule; words with digits are left out, as they stand for many. */
    void forEachWord(ObjIntConsumer<String> each) {
        int[] stepTo = new int[outcomes.length];
        for (long step : steps) {
            stepTo[(int) step] = (int) (step >>> Integer.SIZE);
        }
        for (int node = 1; node < outcomes.length; node++) {
            String word = word(node, stepTo);
            if ((char) stepTo[node] == BEGINNING && word.indexOf('0') < 0) {
                each.accept(word, node);
            }
        }
    }

    private static String word(int rule, int[] stepTo) {
        StringBuilder word = new StringBuilder();
        for (int node = origin(rule, stepTo); node != 0; node = origin(node, stepTo)) {
            word.append((char) stepTo[node]);
        }
        return word.toString();
    }

    private static int origin(int node, int[] stepTo) {
        return stepTo[node] >>> Character.SIZE;
    }
}
