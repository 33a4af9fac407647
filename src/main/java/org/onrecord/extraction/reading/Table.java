package org.onrecord.extraction.reading;

import java.io.DataInput;
import java.io.IOException;

/** Rows of small numbers kept in 8 bits each, with a scale for each row: what a network knows of words and pieces. */
final class Table {

    private final int width;
    private final byte[] values;
    private final float[] scales;

    private Table(int width, byte[] values, float[] scales) {
        this.width = width;
        this.values = values;
        this.scales = scales;
    }

    static Table read(DataInput in) throws IOException {
        int rows = in.readInt();
        int width = in.readInt();
        float[] scales = new float[rows];
        for (int i = 0; i < rows; i++) {
            scales[i] = in.readFloat();
        }
        byte[] values = new byte[rows * width];
        in.readFully(values);
        return new Table(width, values, scales);
    }

    int width() {
        return width;
    }

    /** Adds a row to a part of an array. */
    void add(int row, float[] sum, int from) {
        float scale = scales[row];
        int at = row * width;
        for (int j = 0; j < width; j++) {
            sum[from + j] += scale * values[at + j];
        }
    }

    int rows() {
        return scales.length;
    }
}
