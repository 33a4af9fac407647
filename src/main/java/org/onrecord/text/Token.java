package org.onrecord.text;

/**
 * A word, number or mark of punctuation.
 *
 * @param span where it stands in the document's text
 */
public record Token(Span span) {

    public String in(String text) {
        return span.in(text);
    }
}
