package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Parts of a sentence that semicolons set apart, in which figures share what they are of: {@code Of 1,140 retailers, 43
 * percent had …; among grocers, 34}. */
final class SentenceParts {

    /** How far a part is looked through, in words. */
    private static final int CLAUSE = 24;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeMatters matters;

    SentenceParts(ParsedPassage parsed, TreePhrases phrases, TreeMatters matters) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.matters = matters;
    }

    /** {@code Of 1,140 retailers, 43 percent had …}: what a share without a noun is of. */
    @Nullable
    String whole(int from) {
        int at = partStart(from);
        int first = p.is(at, "of") || p.is(at, "among") ? parsed.wordAt(at) : tree.size();
        int noun = first < tree.size() && tree.is(first, "case") ? tree.head(first) : Tree.NONE;
        if (noun >= 0 && phrases.isThose(noun)) {
            return phrases.those(noun);
        }
        if (noun < 0 || matters.isPronoun(noun)) {
            return null;
        }
        int start = noun;
        for (int child : tree.children(noun)) {
            if (child < noun && (tree.is(child, "amod") || tree.is(child, "compound"))) {
                start = Math.min(start, parsed.first(child));
            }
        }
        return p.words(parsed.place(start), parsed.place(noun) + 1);
    }

    /** {@code …; among men, 34}: a further item of a list of shares. */
    boolean isListed(int from) {
        return partStart(from) > 0;
    }

    /** {@code …; in Omaha, 1,990 days}, {@code …; two years earlier, by 43 percent}: no verb, nothing new measured. */
    boolean isElliptical(int from) {
        int start = partStart(from);
        int first = start > 0 ? parsed.wordAt(start) : tree.size();
        for (int i = first; i < tree.size() && i < first + CLAUSE && !p.is(parsed.place(i), ";"); i++) {
            PartOfSpeech part = tree.partOfSpeech(i);
            boolean before = parsed.place(i) < from;
            boolean noun = part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
            boolean bare = before && noun && phrases.preposition(i).isEmpty();
            boolean other = bare && !phrases.isTime(i) && !phrases.isFigure(i) && !tree.is(i, "compound");
            if (part == PartOfSpeech.VERB || part == PartOfSpeech.AUX || other) {
                return false;
            }
        }
        return first < tree.size() && !p.is(start, "of") && !p.is(start, "among");
    }

    /** Where a figure's own part of the sentence begins, behind a semicolon. */
    private int partStart(int from) {
        int at = from;
        while (at > 0 && at > from - CLAUSE && !p.is(at - 1, ";")) {
            at--;
        }
        return p.is(at - 1, ";") ? at : 0;
    }
}
