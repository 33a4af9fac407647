package org.onrecord.text;

/** The first and the last word of every subtree of a tree, found in one go. */
public final class Extents {

    private final int[] firsts;
    private final int[] lasts;

    public Extents(Tree tree) {
        firsts = new int[tree.size()];
        lasts = new int[tree.size()];
        int[] order = new int[tree.size()];
        int count = 1;
        order[0] = tree.root();
        for (int next = 0; next < count; next++) {
            for (int child : tree.children(order[next])) {
                order[count++] = child;
            }
        }
        for (int i = 0; i < count; i++) {
            firsts[i] = i;
            lasts[i] = i;
        }
        for (int next = count - 1; next > 0; next--) {
            int word = order[next];
            int head = tree.head(word);
            firsts[head] = Math.min(firsts[head], firsts[word]);
            lasts[head] = Math.max(lasts[head], lasts[word]);
        }
    }

    /** The leftmost word below a word, itself included. */
    public int first(int word) {
        return firsts[word];
    }

    /** The rightmost word below a word, itself included. */
    public int last(int word) {
        return lasts[word];
    }
}
