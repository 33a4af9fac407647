package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/** Turns UTF-16 offsets into a text to offsets that count code points, as the printed format does. */
final class CodePoints {

    /** Offsets of the second halves of surrogate pairs, ascending. */
    private final int[] secondHalves;

    CodePoints(String text) {
        secondHalves = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** How many code points stand before a UTF-16 offset. */
    int before(int offset) {
        if (secondHalves.length == 0) {
            return offset;
        }
        int place = Arrays.binarySearch(secondHalves, offset);
        return offset - (place < 0 ? -place - 1 : place);
    }

    /** Writes stretches as {@code [[start, end], …]}. */
    void write(JsonGenerator json, List<Span> spans) {
        json.writeStartArray();
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(before(span.start()));
            json.writeNumber(before(span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
