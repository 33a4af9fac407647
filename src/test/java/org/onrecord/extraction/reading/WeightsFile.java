package org.onrecord.extraction.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Writes small files of weights for tests. */
final class WeightsFile {

    private static final int MAGIC = 0x4F525257;

    private final Map<String, byte[]> blocks = new LinkedHashMap<>();

    /** What a block holds. */
    @FunctionalInterface
    interface Content {
        void to(DataOutputStream out) throws IOException;
    }

    WeightsFile with(String name, Content content) throws IOException {
        blocks.put(name, written(content));
        return this;
    }

    WeightsFile names(String name, String... names) throws IOException {
        return with(name, out -> {
            out.writeInt(names.length);
            for (String each : names) {
                out.writeUTF(each);
            }
        });
    }

    WeightsFile keys(String name, int... keys) throws IOException {
        return with(name, out -> {
            out.writeInt(keys.length);
            for (int key : keys) {
                out.writeInt(key);
            }
        });
    }

    /** A matrix of random small weights. */
    WeightsFile matrix(String name, int lower, int upper, Random random) throws IOException {
        return with(name, out -> {
            table(out, upper, lower, random);
            for (int i = 0; i < upper; i++) {
                out.writeFloat(random.nextFloat() - 0.5f);
            }
        });
    }

    static void table(DataOutputStream out, int rows, int width, Random random) throws IOException {
        byte[] values = new byte[rows * width];
        random.nextBytes(values);
        out.writeInt(rows);
        out.writeInt(width);
        for (int i = 0; i < rows; i++) {
            out.writeFloat((1 + random.nextFloat()) / 256);
        }
        out.write(values);
    }

    byte[] bytes() throws IOException {
        return written(out -> {
            out.writeInt(MAGIC);
            out.writeInt(1);
            out.writeInt(blocks.size());
            for (Map.Entry<String, byte[]> block : blocks.entrySet()) {
                out.writeUTF(block.getKey());
                out.writeInt(block.getValue().length);
                out.write(block.getValue());
            }
        });
    }

    Weights read() throws IOException {
        return Weights.read(new ByteArrayInputStream(bytes()));
    }

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
