package org.onrecord.extraction.reading;

import java.util.Arrays;

/**
 * What a network sees of each word before it looks at its neighbours, side by side: a vector learnt from much text (GloVe,
 * Pennington and others 2014), a vector learnt in training, and the sum of those of the pieces of its spelling.
 */
final class WordVectors {

    private static final int UNKNOWN = 0;
    private static final int ROOT = 1;
    private static final int FIRST = 2;

    private final int[] vectorKeys;
    private final int[] wordKeys;
    private final Table vectors;
    private final Table words;
    private final Table pieces;

    WordVectors(Weights weights) {
        vectorKeys = weights.keys("vector-keys");
        wordKeys = weights.keys("word-keys");
        vectors = weights.table("vectors");
        words = weights.table("words");
        pieces = weights.table("pieces");
    }

    int width() {
        return vectors.width() + words.width() + pieces.width();
    }

    /** The root that every sentence hangs from, as a word. */
    float[] root() {
        return sideBySide(ROOT, ROOT, new int[Spelling.PIECES]);
    }

    float[] of(String form) {
        int key = Spelling.key(form);
        return sideBySide(row(vectorKeys, key), row(wordKeys, key), Spelling.pieces(form));
    }

    private float[] sideBySide(int vector, int word, int[] pieces) {
        float[] x = new float[width()];
        vectors.add(vector, x, 0);
        words.add(word, x, vectors.width());
        for (int piece : pieces) {
            this.pieces.add(piece, x, vectors.width() + words.width());
        }
        return x;
    }

    private static int row(int[] keys, int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? UNKNOWN : FIRST + at;
    }
}
