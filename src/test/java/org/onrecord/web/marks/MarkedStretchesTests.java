package org.onrecord.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;
import org.onrecord.web.marks.Mark.Layer;

class MarkedStretchesTests {

    private static final String TEXT = "Ann met Bo. Ann left.\n\nAnn wept.";

    @Test
    void drawsAMarkThatBeganLongBefore() {
        MarkedStretches stretches = new MarkedStretches(
                TEXT,
                List.of(mark(Layer.QUOTE, 0, TEXT.length()), mark(Layer.FIGURE, 4, 7), mark(Layer.FIGURE, 8, 10)));

        List<Piece> pieces = stretches.pieces(new Span(23, 32));

        assertThat(pieces)
                .singleElement()
                .satisfies(piece ->
                        assertThat(piece.mark()).extracting(Mark::layer).isEqualTo(Layer.QUOTE));
    }

    @Test
    void marksAPersonOnceInAParagraph() {
        MarkedStretches stretches = new MarkedStretches(TEXT, List.of(person(0), person(12), person(23)));

        assertThat(stretches.pieces(new Span(0, 21))).filteredOn(Piece::isLink).hasSize(1);
        assertThat(stretches.pieces(new Span(23, 32))).filteredOn(Piece::isLink).hasSize(1);
    }

    private static Mark person(int start) {
        return new Mark(Layer.PERSON, new Span(start, start + 3), null, "/people/ann", null);
    }

    private static Mark mark(Layer layer, int start, int end) {
        return new Mark(layer, new Span(start, end), null, null, null);
    }
}
