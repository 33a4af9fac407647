package org.onrecord.extraction.statistic;

import java.util.BitSet;

/** What a sentence's tree says of its figures. */
record Grammar(ParsedPassage parsed, TreePhrases phrases, TreeSubjects subjects, TreeSources sources, TreeTimes times) {

    /**
     * @param covered words of times, which no phrase runs through
     * @param antecedents what a pronoun at the sentence's head may stand for
     */
    static Grammar of(ParsedPassage parsed, BitSet covered, Antecedents antecedents, Recall recall) {
        TreePhrases phrases = new TreePhrases(parsed, covered);
        return new Grammar(
                parsed,
                phrases,
                new TreeSubjects(parsed, phrases, antecedents, recall),
                new TreeSources(parsed, phrases),
                new TreeTimes(parsed, phrases));
    }
}
