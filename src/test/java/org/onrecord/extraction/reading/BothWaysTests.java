package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BothWaysTests {

    private static final int LOWER = 12;
    private static final int UNITS = 8;

    private final Rows rows = new Rows(2005);
    private BothWays layer;
    private Memory onward;
    private Memory backward;

    @BeforeEach
    void makeALayer() throws IOException {
        Random random = new Random(5);
        Weights weights = new WeightsFile()
                .matrix("a-onward-into", LOWER, 4 * UNITS, random)
                .matrix("a-onward", UNITS, 4 * UNITS, random)
                .matrix("a-backward-into", LOWER, 4 * UNITS, random)
                .matrix("a-backward", UNITS, 4 * UNITS, random)
                .read();
        layer = new BothWays(weights, "a");
        onward = new Memory(weights.matrix("a-onward-into"), weights.matrix("a-onward"), false);
        backward = new Memory(weights.matrix("a-backward-into"), weights.matrix("a-backward"), true);
    }

    @Test
    void putsTheStatesFromTheRightBehindThoseFromTheLeft() {
        float[][] words = rows.of(5, LOWER);
        int[] starts = {0, 5};

        float[][] both = layer.read(words, starts);

        assertThat(both).hasDimensions(5, layer.width());
        for (int i = 0; i < 5; i++) {
            assertThat(Arrays.copyOf(both[i], UNITS)).isEqualTo(onward.read(onward.gates(words), starts)[i]);
            assertThat(Arrays.copyOfRange(both[i], UNITS, 2 * UNITS))
                    .isEqualTo(backward.read(backward.gates(words), starts)[i]);
        }
    }

    @Test
    void aSentenceAloneGivesTheSameAsAmongOthers() {
        int[] starts = {0, 7, 8, 30, 50, 51};
        float[][] words = rows.of(51, LOWER);

        float[][] together = layer.read(words, starts);

        for (int i = 0; i + 1 < starts.length; i++) {
            float[][] own = Arrays.copyOfRange(words, starts[i], starts[i + 1]);
            assertThat(layer.read(own, new int[] {0, own.length}))
                    .isDeepEqualTo(Arrays.copyOfRange(together, starts[i], starts[i + 1]));
        }
    }

    @Test
    void wordsThatComeAgainGiveTheSameAsIfEachWereCounted() {
        float[][] different = rows.of(3, LOWER);
        int[] places = {0, 2, 1, 2, 0, 1, 1};
        int[] starts = {0, 4, 7};
        float[][] words =
                Arrays.stream(places).mapToObj(place -> different[place]).toArray(float[][]::new);

        assertThat(layer.read(different, places, starts)).isDeepEqualTo(layer.read(words, starts));
    }
}
