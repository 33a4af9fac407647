package org.onrecord.extraction.statistic;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a sentence's tree says of its figures. */
record Grammar(TreeSubjects subjects, TreeSources sources, TreeTimes times) {

    /**
     * @param covered words of times, which no phrase runs through
     * @param antecedent what a pronoun at the sentence's head stands for, or null
     */
    static Grammar of(ParsedPassage parsed, BitSet covered, @Nullable String antecedent, Recall recall) {
        TreePhrases phrases = new TreePhrases(parsed, covered);
        return new Grammar(
                new TreeSubjects(parsed, phrases, antecedent, recall),
                new TreeSources(parsed, phrases),
                new TreeTimes(parsed, phrases));
    }
}
