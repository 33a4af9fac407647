package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTests {

    @Test
    void readsWhatTheTrainingProgramWrites() throws IOException {
        Weights weights = new WeightsFile()
                .names("layers", "tagged", "höchste")
                .keys("word-keys", -5, 0, 7)
                .with("words", out -> {
                    out.writeInt(2);
                    out.writeInt(3);
                    out.writeFloat(0.5f);
                    out.writeFloat(2);
                    out.write(new byte[] {1, 2, -3, 4, 5, -128});
                })
                .read();

        float[] sum = {10, 10, 10, 10};
        weights.table("words").add(1, sum, 1);

        assertThat(weights.names("layers")).containsExactly("tagged", "höchste");
        assertThat(weights.keys("word-keys")).containsExactly(-5, 0, 7);
        assertThat(weights.table("words").rows()).isEqualTo(2);
        assertThat(weights.table("words").width()).isEqualTo(3);
        assertThat(sum).containsExactly(10, 18, 20, -246);
    }

    @Test
    void readsAMatrixWithOneRowForEachUpperUnit() throws IOException {
        Weights weights = new WeightsFile()
                .with("arc", out -> {
                    out.writeInt(2);
                    out.writeInt(4);
                    out.writeFloat(1);
                    out.writeFloat(0.5f);
                    out.write(new byte[] {1, 2, 3, 4, 10, 20, 30, 40});
                    out.writeFloat(100);
                    out.writeFloat(200);
                })
                .read();

        Matrix arc = weights.matrix("arc");

        assertThat(arc.rows()).isEqualTo(4);
        assertThat(arc.columns()).isEqualTo(2);
        assertThat(arc.times(new float[][] {{1, 0, 0, 0}, {0, 1, 1, 0}})).isDeepEqualTo(new float[][] {
            {101, 205}, {105, 225}
        });
    }

    @Test
    void refusesAFileThatBeginsOtherwise() throws IOException {
        byte[] bytes = some();
        bytes[0] ^= 1;

        assertThatIOException().isThrownBy(() -> read(bytes)).withMessageContaining("not a file of weights");
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        byte[] bytes = some();
        bytes[7]++;

        assertThatIOException().isThrownBy(() -> read(bytes)).withMessageContaining("another version");
    }

    @Test
    void saysThatAFileIsCutShortWhereverThatIs() throws IOException {
        byte[] bytes = some();

        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatIOException()
                    .as("%d bytes", length)
                    .isThrownBy(() -> read(part))
                    .withMessageContaining("cut short");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesABlockOfImpossibleLength(int length) throws IOException {
        byte[] bytes = new WeightsFile().keys("a").bytes();
        for (int i = 0; i < 4; i++) {
            bytes[15 + i] = (byte) (length >>> 24 - 8 * i);
        }

        assertThatIOException().isThrownBy(() -> read(bytes)).withMessageContaining("cut short");
    }

    @Test
    void saysWhichBlockIsMissing() throws IOException {
        Weights weights = new WeightsFile().names("layers").read();

        assertThatIllegalStateException()
                .isThrownBy(() -> weights.matrix("arc"))
                .withMessageContaining("no block arc");
    }

    @Test
    void saysWhichBlockIsCutShort() throws IOException {
        Weights weights = new WeightsFile()
                .with("arc", out -> WeightsFile.table(out, 2, 4, new Random(1)))
                .with("keys", out -> out.writeInt(3))
                .read();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> weights.matrix("arc"))
                .withMessageContaining("block arc is cut short");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> weights.keys("keys"))
                .withMessageContaining("block keys is cut short");
    }

    @Test
    void saysWhichLanguageItDoesNotRead() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Weights.of("tlh"))
                .withMessageContaining("no weights /model/tlh/reading.bin");
    }

    private static byte[] some() throws IOException {
        return new WeightsFile()
                .names("layers", "tagged")
                .keys("word-keys", 1, 2)
                .bytes();
    }

    private static Weights read(byte[] bytes) throws IOException {
        return Weights.read(new ByteArrayInputStream(bytes));
    }
}
