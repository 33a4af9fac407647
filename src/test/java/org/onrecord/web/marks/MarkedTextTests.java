package org.onrecord.web.marks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;
import org.onrecord.web.marks.Mark.Layer;

class MarkedTextTests {

    private static final String TEXT = "0123456789";

    private static final Span WHOLE = new Span(0, 10);

    @Test
    void leavesATextWithoutMarksInOnePiece() {
        assertThat(drawn()).isEqualTo("0123456789");
    }

    @Test
    void nestsTheShorterInTheLonger() {
        assertThat(drawn(mark(Layer.FIGURE, 4, 6), mark(Layer.CLAIM, 2, 8))).isEqualTo("01<claim 23<figure 45>67>89");
    }

    @Test
    void nestsTwoThatStartTogether() {
        assertThat(drawn(mark(Layer.PERSON, 2, 4), mark(Layer.QUOTE, 2, 8))).isEqualTo("01<quote <person 23>4567>89");
    }

    @Test
    void putsTheClaimOutsideAFigureOfTheSameWords() {
        assertThat(drawn(mark(Layer.FIGURE, 2, 8), mark(Layer.CLAIM, 2, 8))).isEqualTo("01<claim <figure 234567>>89");
    }

    @Test
    void cutsAMarkThatCrossesAnother() {
        assertThat(drawn(mark(Layer.CLAIM, 1, 6), mark(Layer.QUOTE, 4, 9)))
                .isEqualTo("0<claim 123<quote 45>><quote 678>9");
    }

    @Test
    void cutsAMarkThatCrossesTwo() {
        assertThat(drawn(mark(Layer.CLAIM, 0, 3), mark(Layer.SOURCE, 3, 7), mark(Layer.QUOTE, 2, 9)))
                .isEqualTo("<claim 01<quote 2>><quote <source 3456>78>9");
    }

    @Test
    void setsMarksThatOnlyTouchSideBySide() {
        assertThat(drawn(mark(Layer.QUOTE, 2, 5), mark(Layer.QUOTE, 5, 8))).isEqualTo("01<quote 234><quote 567>89");
    }

    @Test
    void leavesOutMarksBeyondTheStretchAndCutsThoseAtItsEnds() {
        List<Piece> pieces = MarkedText.pieces(
                TEXT,
                new Span(3, 6),
                List.of(mark(Layer.QUOTE, 0, 2), mark(Layer.QUOTE, 2, 4), mark(Layer.CLAIM, 5, 8)));

        assertThat(drawn(pieces)).isEqualTo("<quote 3>4<claim 5>");
    }

    @Test
    void leavesOutAnEmptyMark() {
        assertThat(drawn(mark(Layer.QUOTE, 4, 4))).isEqualTo("0123456789");
    }

    @Test
    void writesTheIdOnTheFirstPartAndTheKeyAfterTheLast() {
        Mark crossing = new Mark(Layer.QUOTE, new Span(4, 9), "quote-1", null, new Key("quote", "Q1", "#note-quote-1"));

        List<Piece> pieces = MarkedText.pieces(TEXT, WHOLE, List.of(mark(Layer.CLAIM, 1, 6), crossing));
        Piece firstPart = pieces.get(1).inside().get(1);
        Piece lastPart = pieces.get(2);

        assertThat(firstPart.id()).isEqualTo("quote-1");
        assertThat(firstPart.key()).isNull();
        assertThat(lastPart.id()).isNull();
        assertThat(lastPart.key()).isEqualTo(crossing.key());
    }

    @Test
    void neverPutsALinkWithinALink() {
        Mark source = new Mark(Layer.SOURCE, new Span(1, 9), null, "/sources/x", null);
        Mark person = new Mark(Layer.PERSON, new Span(3, 5), null, "/people/y", null);

        Piece outer = MarkedText.pieces(TEXT, WHOLE, List.of(source, person)).get(1);

        assertThat(outer.isLink()).isFalse();
        assertThat(outer.inside().get(0).href()).isEqualTo("/sources/x");
        assertThat(outer.inside().get(1).isLink()).isTrue();
        assertThat(outer.inside().get(2).href()).isEqualTo("/sources/x");
    }

    @RepeatedTest(200)
    void keepsEveryWordWhateverTheMarks(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(10);
            marks.add(mark(Layer.values()[random.nextInt(6)], start, start + random.nextInt(11 - start)));
        }

        List<Piece> pieces = MarkedText.pieces(TEXT, WHOLE, marks);

        assertThat(words(pieces)).isEqualTo(TEXT);
    }

    @Test
    void drawsTenThousandNestedMarksInBoundedTime() {
        String text = "x".repeat(20_000);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            marks.add(mark(Layer.QUOTE, i, 20_000 - i));
        }

        assertThat(Duration.ofSeconds(60)).isGreaterThan(timeToDraw(text, marks));
    }

    private static Duration timeToDraw(String text, List<Mark> marks) {
        long before = System.nanoTime();
        assertThat(words(MarkedText.pieces(text, new Span(0, text.length()), marks)))
                .isEqualTo(text);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static Mark mark(Layer layer, int start, int end) {
        return new Mark(layer, new Span(start, end), null, null, null);
    }

    private static String drawn(Mark... marks) {
        return drawn(MarkedText.pieces(TEXT, WHOLE, List.of(marks)));
    }

    private static String drawn(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isPlain() ? piece.words() : "<" + name(piece) + " " + drawn(piece.inside()) + ">")
                .collect(joining());
    }

    private static String name(Piece piece) {
        return piece.mark().css().substring("mark-".length());
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isPlain() ? piece.words() : words(piece.inside()))
                .collect(joining());
    }
}
