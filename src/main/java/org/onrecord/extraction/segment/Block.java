package org.onrecord.extraction.segment;

import org.onrecord.text.Span;

/**
 * A paragraph before anybody knows what part it plays.
 *
 * @param span without the blanks around it and without a list point's bullet
 * @param blanks how many blank lines stand before it
 * @param indent how many blanks stand before its first word on its line
 * @param mark what it begins with: {@code >} for a block quote, a bullet for a list point, or a blank
 * @param lines how many lines it takes
 */
record Block(Span span, int blanks, int indent, char mark, int lines) {

    String in(String text) {
        return span.in(text);
    }

    Block from(int start) {
        return new Block(new Span(Math.min(start, span.end()), span.end()), blanks, indent, mark, lines);
    }
}
