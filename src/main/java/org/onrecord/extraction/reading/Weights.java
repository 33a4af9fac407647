package org.onrecord.extraction.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of what was learnt, as the training program writes it: named blocks, each read by the class that it is for. All
 * numbers big-endian. It begins with {@code ORRW}, the version of the format and the count of blocks.
 */
final class Weights {

    private static final int MAGIC = 0x4F525257;
    private static final int VERSION = 1;

    private final Map<String, byte[]> blocks;

    private Weights(Map<String, byte[]> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads the weights that ship with the library.
     *
     * @param language such as {@code en}
     */
    static Weights of(String language) {
        String path = "/model/" + language + "/reading.bin";
        try (InputStream in = Weights.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no weights " + path);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Reads a file of weights.
     *
     * @throws IOException when it cannot be read, is none or is cut short
     */
    static Weights read(InputStream in) throws IOException {
        try {
            return blocks(in);
        } catch (EOFException e) {
            throw new IOException("the file of weights is cut short", e);
        }
    }

    private static Weights blocks(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC || data.readInt() != VERSION) {
            throw new IOException("not a file of weights, or of another version");
        }
        int count = data.readInt();
        Map<String, byte[]> blocks = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = data.readUTF();
            int length = data.readInt();
            byte[] block = data.readNBytes(Math.max(0, length));
            if (block.length != length) {
                throw new EOFException();
            }
            blocks.put(name, block);
        }
        return new Weights(blocks);
    }

    /** One block from its beginning. */
    DataInput block(String name) {
        byte[] block = blocks.get(name);
        if (block == null) {
            throw new IllegalStateException("the weights have no block " + name);
        }
        return new DataInputStream(new ByteArrayInputStream(block));
    }

    Table table(String name) {
        return reading(name, Table::read);
    }

    /** A matrix: a table with one row for each upper unit, since each has a scale of its own, then the bias. */
    Matrix matrix(String name) {
        return reading(name, in -> {
            Table table = Table.read(in);
            float[][] weights = new float[table.width()][table.rows()];
            for (int upper = 0; upper < table.rows(); upper++) {
                float[] row = new float[table.width()];
                table.add(upper, row, 0);
                for (int lower = 0; lower < row.length; lower++) {
                    weights[lower][upper] = row[lower];
                }
            }
            return new Matrix(weights, floats(in, table.rows()));
        });
    }

    List<String> names(String name) {
        return reading(name, in -> {
            String[] names = new String[in.readInt()];
            for (int i = 0; i < names.length; i++) {
                names[i] = in.readUTF();
            }
            return List.of(names);
        });
    }

    /** Whole numbers, ascending. */
    int[] keys(String name) {
        return reading(name, in -> {
            int[] keys = new int[in.readInt()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = in.readInt();
            }
            return keys;
        });
    }

    private static float[] floats(DataInput in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    <T> T reading(String name, Reader<T> reader) {
        try {
            return reader.read(block(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the block " + name + " is cut short", e);
        }
    }

    /** Makes something of a block. */
    @FunctionalInterface
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }
}
