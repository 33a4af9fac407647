package org.onrecord.extraction.statistic;

import java.util.List;
import org.onrecord.extraction.reading.WordList;

/** What kind of thing a noun means first, and what kind of act a verb: {@code worker} is a person. */
final class WordKinds {

    private static final WordList KINDS = WordList.named("word-kinds");
    private static final List<String> UNKNOWN = List.of("-", "-", "-", "-");

    private WordKinds() {}

    /** The kind of thing, two wider words, the kind of act; {@code -} for what is not known. */
    static List<String> of(String lemma) {
        String row = KINDS.get(lemma);
        return row == null ? UNKNOWN : List.of(row.split("\t"));
    }
}
