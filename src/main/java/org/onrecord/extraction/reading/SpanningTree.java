package org.onrecord.extraction.reading;

import java.util.stream.IntStream;

/**
 * The best tree over scored arcs: every word hangs from the word that scores highest for it, and where some then go round
 * in a circle, the circle is opened where that costs least (Chu and Liu 1965, Edmonds 1967). Exactly one word hangs from
 * the root.
 */
final class SpanningTree {

    /** Larger than any difference between two trees, so that no tree with two roots wins (Stanojević and Cohen 2021). */
    private static final float SECOND_ROOT = 1e5f;

    private SpanningTree() {}

    /**
     * The head of each word.
     *
     * @param scores {@code scores[d][h]} for word d hanging from h; 0 is the root, words count from 1; row 0 is not used
     * @return for each word its head; 0 at the root itself
     */
    static int[] heads(float[][] scores) {
        int[] heads = highest(scores);
        if (aCircle(heads) < 0 && roots(heads) == 1) {
            return heads;
        }
        float[][] oneRoot = new float[scores.length][];
        for (int d = 0; d < scores.length; d++) {
            oneRoot[d] = scores[d].clone();
            oneRoot[d][0] -= SECOND_ROOT;
        }
        return best(oneRoot);
    }

    private static int[] highest(float[][] scores) {
        int[] heads = new int[scores.length];
        for (int d = 1; d < heads.length; d++) {
            for (int h = 1; h < heads.length; h++) {
                if (h != d && scores[d][h] > scores[d][heads[d]]) {
                    heads[d] = h;
                }
            }
        }
        return heads;
    }

    private static long roots(int[] heads) {
        return IntStream.range(1, heads.length).filter(d -> heads[d] == 0).count();
    }

    /** A word on a circle, or -1 when every word leads up to the root. */
    private static int aCircle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int d = 1; d < heads.length; d++) {
            int at = d;
            while (at != 0 && seen[at] == 0) {
                seen[at] = d;
                at = heads[at];
            }
            if (at != 0 && seen[at] == d) {
                return at;
            }
        }
        return -1;
    }

    private static int[] best(float[][] scores) {
        int[] heads = highest(scores);
        int on = aCircle(heads);
        return on < 0 ? heads : new Circle(scores, heads, on).opened();
    }

    /** Words that go round, shrunk to one word behind all others for the time being. */
    private static final class Circle {

        private final float[][] scores;
        private final int[] heads;
        private final boolean[] inside;
        private final int[] others;
        /** For each of the others, the word of the circle that would best be its head. */
        private final int[] from;
        /** For each of the others, the word of the circle that would best hang from it. */
        private final int[] into;

        Circle(float[][] scores, int[] heads, int on) {
            this.scores = scores;
            this.heads = heads;
            inside = new boolean[heads.length];
            for (int at = on; !inside[at]; at = heads[at]) {
                inside[at] = true;
            }
            others = IntStream.range(0, heads.length).filter(i -> !inside[i]).toArray();
            from = new int[others.length];
            into = new int[others.length];
        }

        /** The best heads of the smaller sentence, with the circle opened at the word where its own head comes in. */
        int[] opened() {
            int whole = others.length;
            int[] found = best(shrunk());
            int[] opened = heads.clone();
            for (int i = 1; i < whole; i++) {
                opened[others[i]] = found[i] == whole ? from[i] : others[found[i]];
            }
            opened[into[found[whole]]] = others[found[whole]];
            return opened;
        }

        private float[][] shrunk() {
            int whole = others.length;
            float[][] small = new float[whole + 1][whole + 1];
            for (int i = 0; i < whole; i++) {
                for (int j = 0; j < whole; j++) {
                    small[i][j] = scores[others[i]][others[j]];
                }
                from[i] = bestFrom(others[i]);
                small[i][whole] = scores[others[i]][from[i]];
                into[i] = bestInto(others[i]);
                small[whole][i] = cost(into[i], others[i]);
            }
            return small;
        }

        private int bestFrom(int word) {
            int best = -1;
            for (int c = 0; c < inside.length; c++) {
                if (inside[c] && (best < 0 || scores[word][c] > scores[word][best])) {
                    best = c;
                }
            }
            return best;
        }

        private int bestInto(int head) {
            int best = -1;
            for (int c = 0; c < inside.length; c++) {
                if (inside[c] && (best < 0 || cost(c, head) > cost(best, head))) {
                    best = c;
                }
            }
            return best;
        }

        /** What is won when a word of the circle hangs from another head instead. */
        private float cost(int word, int head) {
            return scores[word][head] - scores[word][heads[word]];
        }
    }
}
