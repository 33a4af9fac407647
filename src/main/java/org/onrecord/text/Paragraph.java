package org.onrecord.text;

/**
 * A paragraph of an article's body, without the blanks around it.
 *
 * @param number its place in the article, from 1, counted through all sections
 * @param span where it stands
 * @param kind what part it plays
 */
public record Paragraph(int number, Span span, Kind kind) {

    /** What part a paragraph plays. */
    public enum Kind {
        BODY,
        /** Words of somebody else, set apart by the layout instead of quotation marks. */
        BLOCK_QUOTE,
        /** One point of a list. */
        LIST_POINT
    }
}
