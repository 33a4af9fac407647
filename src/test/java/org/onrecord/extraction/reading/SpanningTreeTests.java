package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanningTreeTests {

    private final Random random = new Random(1965);

    @ParameterizedTest
    @CsvSource({"1, 20", "2, 200", "3, 200", "4, 200", "5, 50"})
    void findsTheBestOfAllTrees(int words, int rounds) {
        for (int round = 0; round < rounds; round++) {
            float[][] scores = scores(words, () -> (float) random.nextGaussian() * 10);

            int[] heads = SpanningTree.heads(scores);

            assertIsTree(heads);
            assertThat(total(scores, heads))
                    .as(() -> Arrays.deepToString(scores))
                    .isEqualTo(bestTotal(scores), within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 200", "3, 200", "4, 200", "5, 50"})
    void findsTheBestOfAllTreesWhereScoresAreOftenEqual(int words, int rounds) {
        for (int round = 0; round < rounds; round++) {
            float[][] scores = scores(words, () -> random.nextInt(4));

            int[] heads = SpanningTree.heads(scores);

            assertIsTree(heads);
            assertThat(total(scores, heads))
                    .as(() -> Arrays.deepToString(scores))
                    .isEqualTo(bestTotal(scores));
        }
    }

    @Test
    void aSingleWordIsTheRootWhateverItScores() {
        assertThat(SpanningTree.heads(new float[][] {{0, 0}, {-1000, 1000}})).containsExactly(0, 0);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "10", "100"})
    void equalScoresStillMakeATree(int words) {
        assertIsTree(SpanningTree.heads(scores(words, () -> 1)));
    }

    @Test
    void aWordIsNeverItsOwnHead() {
        float[][] scores = scores(4, () -> 0);
        IntStream.rangeClosed(1, 4).forEach(word -> scores[word][word] = 100);

        assertIsTree(SpanningTree.heads(scores));
    }

    @Test
    void onlyOneWordHangsFromTheRootWhereAllWouldLikeTo() {
        float[][] scores = scores(5, () -> 0);
        IntStream.rangeClosed(1, 5).forEach(word -> scores[word][0] = 1000 + (word == 3 ? 1 : 0));

        int[] heads = SpanningTree.heads(scores);

        assertIsTree(heads);
        assertThat(heads[3]).isZero();
    }

    @Test
    void oneWordHangsFromTheRootWhereNoneWouldLikeTo() {
        float[][] scores = scores(5, () -> 0);
        IntStream.rangeClosed(1, 5).forEach(word -> scores[word][0] = -1000 - (word == 3 ? 0 : 1));

        int[] heads = SpanningTree.heads(scores);

        assertIsTree(heads);
        assertThat(heads[3]).isZero();
    }

    @Test
    void opensACircleWhereThatCostsLeast() {
        float[][] scores = scores(3, () -> -50);
        scores[1][2] = 9;
        scores[2][3] = 9;
        scores[3][1] = 9;
        scores[1][0] = 1;
        scores[2][0] = 3;
        scores[3][0] = 2;

        assertThat(SpanningTree.heads(scores)).containsExactly(0, 2, 0, 1);
    }

    @Test
    void opensCirclesInsideCircles() {
        int words = 64;
        float[][] scores = scores(words, () -> -100);
        for (int size = 2; size <= words; size *= 2) {
            for (int word = 1; word <= words; word++) {
                int partner = (word - 1 ^ size / 2) + 1;
                scores[word][partner] = 60 - size / 2f;
            }
        }

        assertIsTree(SpanningTree.heads(scores));
    }

    @Test
    void opensACircleThroughAllWordsOfALongSentence() {
        int words = 250;
        float[][] scores = scores(words, () -> 0);
        IntStream.rangeClosed(1, words).forEach(word -> scores[word][word % words + 1] = 10);
        scores[100][0] = 5;

        int[] heads = SpanningTree.heads(scores);

        assertThat(heads)
                .isEqualTo(IntStream.rangeClosed(0, words)
                        .map(word -> word == 0 || word == 100 ? 0 : word % words + 1)
                        .toArray());
    }

    @Test
    @Timeout(30)
    void makesATreeOfAnyLongSentence() {
        for (int round = 0; round < 5; round++) {
            assertIsTree(SpanningTree.heads(scores(250, () -> (float) random.nextGaussian() * 10)));
        }
    }

    @Test
    void leavesTheScoresAsTheyAre() {
        float[][] scores = scores(5, () -> (float) random.nextGaussian());
        IntStream.rangeClosed(1, 5).forEach(word -> scores[word][0] = 10);
        float[][] before = Arrays.stream(scores).map(float[]::clone).toArray(float[][]::new);

        SpanningTree.heads(scores);

        assertThat(scores).isDeepEqualTo(before);
    }

    private interface Scores {
        float next();
    }

    private static float[][] scores(int words, Scores source) {
        float[][] scores = new float[words + 1][words + 1];
        for (int word = 1; word <= words; word++) {
            for (int head = 0; head <= words; head++) {
                scores[word][head] = source.next();
            }
        }
        return scores;
    }

    private static void assertIsTree(int[] heads) {
        assertThat(heads[0]).isZero();
        assertThat(isTree(heads)).as(() -> Arrays.toString(heads)).isTrue();
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
            int at = word;
            for (int steps = 0; at != 0 && steps < heads.length; steps++) {
                at = heads[at];
            }
            if (at != 0) {
                return false;
            }
        }
        return roots == 1;
    }

    private static double total(float[][] scores, int[] heads) {
        double total = 0;
        for (int word = 1; word < heads.length; word++) {
            total += scores[word][heads[word]];
        }
        return total;
    }

    private static double bestTotal(float[][] scores) {
        double best = Double.NEGATIVE_INFINITY;
        int[] heads = new int[scores.length];
        do {
            best = isTree(heads) ? Math.max(best, total(scores, heads)) : best;
        } while (turn(heads));
        return best;
    }

    /** The next choice of heads, as a counter turns; false after the last. */
    private static boolean turn(int[] heads) {
        int word = 1;
        while (word < heads.length && heads[word] == heads.length - 1) {
            heads[word++] = 0;
        }
        if (word < heads.length) {
            heads[word]++;
        }
        return word < heads.length;
    }
}
