package org.onrecord.cli;

import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;

/** Which words of a sentence are written as one, such as {@code do|n't}. */
final class MultiwordTokens {

    private MultiwordTokens() {}

    /**
     * Words from one place in the sentence to another, both included, counted from 0.
     *
     * @param last after {@code first}
     */
    record Range(int first, int last) {}

    /** The ranges of a sentence, in order, without overlap. None so far: this is the one place that decides them. */
    static List<Range> of(Document document, Sentence sentence) {
        return List.of();
    }
}
