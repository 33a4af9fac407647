package org.onrecord.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Which word of gold each word found is, as the CoNLL 2018 shared task decides it: words that are tokens of their own by
 * the same characters; where either side has a token of several words, the words of that whole stretch by their longest
 * common subsequence of forms, in small letters.
 */
final class WordAlignment {

    /** No word of gold. */
    static final int NONE = -2;

    private final List<PlacedWord> gold;
    private final List<PlacedWord> found;
    private final int[] goldOf;
    private int g;
    private int f;

    private WordAlignment(List<PlacedWord> gold, List<PlacedWord> found) {
        this.gold = gold;
        this.found = found;
        goldOf = new int[found.size()];
        Arrays.fill(goldOf, NONE);
    }

    /** For each word found the index of the gold word that it is, or {@link #NONE}. Both are of the same characters. */
    static int[] of(List<PlacedWord> gold, List<PlacedWord> found) {
        WordAlignment alignment = new WordAlignment(gold, found);
        while (alignment.g < gold.size() && alignment.f < found.size()) {
            alignment.step();
        }
        return alignment.goldOf;
    }

    private void step() {
        PlacedWord should = gold.get(g);
        PlacedWord did = found.get(f);
        if (should.shared() || did.shared()) {
            alignStretch();
        } else if (should.token().equals(did.token())) {
            goldOf[f++] = g++;
        } else if (should.token().start() <= did.token().start()) {
            g++;
        } else {
            f++;
        }
    }

    /** Pairs the words from here to the end of all tokens of several words that overlap, one with the next. */
    private void alignStretch() {
        int end = startStretch();
        int firstGold = g;
        int firstFound = f;
        while (!isBeyond(gold, g, end) || !isBeyond(found, f, end)) {
            boolean goldIsNext = g < gold.size() && (f >= found.size() || start(gold, g) <= start(found, f));
            end = Math.max(end, goldIsNext ? sharedEnd(gold, g++) : sharedEnd(found, f++));
        }
        pair(firstGold, firstFound);
    }

    /** Passes the other side's word that began before, and gives the end of the token of several words. */
    private int startStretch() {
        if (gold.get(g).shared()) {
            int end = sharedEnd(gold, g);
            f += !found.get(f).shared() && start(found, f) < start(gold, g) ? 1 : 0;
            return end;
        }
        int end = sharedEnd(found, f);
        g += start(gold, g) < start(found, f) ? 1 : 0;
        return end;
    }

    private static boolean isBeyond(List<PlacedWord> words, int i, int end) {
        if (i >= words.size()) {
            return true;
        }
        PlacedWord word = words.get(i);
        return word.shared() ? word.token().start() >= end : word.token().end() > end;
    }

    private static int start(List<PlacedWord> words, int i) {
        return words.get(i).token().start();
    }

    private static int sharedEnd(List<PlacedWord> words, int i) {
        PlacedWord word = words.get(i);
        return word.shared() ? word.token().end() : 0;
    }

    private void pair(int firstGold, int firstFound) {
        int[][] common = common(firstGold, firstFound);
        int a = 0;
        int b = 0;
        while (firstGold + a < g && firstFound + b < f) {
            if (gold.get(firstGold + a).looksLike(found.get(firstFound + b))) {
                goldOf[firstFound + b++] = firstGold + a++;
            } else if (common[a][b] == common[a + 1][b]) {
                a++;
            } else {
                b++;
            }
        }
    }

    /** Lengths of the longest common subsequences of what is left from each pair of words on. */
    private int[][] common(int firstGold, int firstFound) {
        int[][] common = new int[g - firstGold + 1][f - firstFound + 1];
        for (int a = g - firstGold - 1; a >= 0; a--) {
            for (int b = f - firstFound - 1; b >= 0; b--) {
                boolean same = gold.get(firstGold + a).looksLike(found.get(firstFound + b));
                common[a][b] =
                        Math.max(same ? 1 + common[a + 1][b + 1] : 0, Math.max(common[a + 1][b], common[a][b + 1]));
            }
        }
        return common;
    }
}
