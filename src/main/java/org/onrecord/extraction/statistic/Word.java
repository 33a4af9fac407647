package org.onrecord.extraction.statistic;

/**
 * A word, number or mark of a sentence: finer than a token, so that {@code 20-mile} is three and {@code 37m} two.
 *
 * @param start offset in the document's text
 * @param end offset just past it
 * @param lower in lower case, with straight apostrophes
 * @param shape what it is made of
 * @param spaced whether a blank stands before it
 */
record Word(int start, int end, String lower, Shape shape, boolean spaced) {

    /** What a word is made of. */
    enum Shape {
        LOWER,
        CAPITAL,
        NUMBER,
        CURRENCY,
        MARK
    }

    boolean isText() {
        return shape == Shape.LOWER || shape == Shape.CAPITAL;
    }

    boolean isCapital() {
        return shape == Shape.CAPITAL;
    }

    boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    boolean isMark() {
        return shape == Shape.MARK;
    }
}
