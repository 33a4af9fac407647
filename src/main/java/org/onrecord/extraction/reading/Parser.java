package org.onrecord.extraction.reading;

import java.util.List;

/**
 * Finds each word's head and its relation to it from the states of the upper layer: every word is scored as dependent of
 * every other one (biaffine attention, Dozat and Manning 2017), the best tree is taken, and its arcs are named.
 */
final class Parser {

    private final Matrix roles;
    private final Matrix arc;
    private final Matrix label;
    private final List<String> relations;
    private final int root;

    Parser(Weights weights) {
        roles = weights.matrix("roles");
        arc = weights.matrix("arc");
        label = weights.matrix("label");
        relations = weights.names("relations");
        root = relations.indexOf("root");
    }

    /**
     * What each word is like as dependent and as head, for arcs and for their names, side by side.
     *
     * @param states a row for each word
     */
    float[][] roles(float[][] states) {
        float[][] found = roles.times(states);
        int arcs = 2 * arc.rows();
        for (float[] row : found) {
            for (int j = 0; j < arcs; j++) {
                row[j] = Squash.leak(row[j]);
            }
        }
        return found;
    }

    /**
     * The head of each word of one sentence.
     *
     * @param found the sentence's rows, that of the root first
     * @return for each word, counted from 1, its head, or 0 for the root
     */
    int[] heads(float[][] found) {
        return SpanningTree.heads(asHeads(found).times(arc.times(found)));
    }

    /** The words as heads, turned so that all heads of one number lie side by side. */
    private Matrix asHeads(float[][] found) {
        int width = arc.rows();
        float[][] turned = new float[width][found.length];
        for (int k = 0; k < width; k++) {
            for (int i = 0; i < found.length; i++) {
                turned[k][i] = found[i][width + k];
            }
        }
        return new Matrix(turned, new float[found.length]);
    }

    /** The relation of each word to its head; only the root's is called so. */
    String[] relations(float[][] found, int[] heads) {
        int from = 2 * arc.rows();
        int width = label.rows();
        float[][] pairs = new float[heads.length][width];
        for (int d = 1; d < heads.length; d++) {
            float[] head = found[heads[d]];
            for (int j = 0; j < width; j++) {
                pairs[d][j] = Squash.leak(found[d][from + j] + head[from + width + j]);
            }
        }
        float[][] scores = label.times(pairs);
        String[] named = new String[heads.length];
        for (int d = 1; d < heads.length; d++) {
            scores[d][root] = Float.NEGATIVE_INFINITY;
            named[d] = relations.get(heads[d] == 0 ? root : Squash.highest(scores[d], 0, relations.size()));
        }
        return named;
    }
}
