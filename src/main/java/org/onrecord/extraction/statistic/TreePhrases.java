package org.onrecord.extraction.statistic;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** The noun phrases of a sentence's tree, and what kinds of words they are to a figure. */
final class TreePhrases {

    private static final Set<String> WHERE = Set.of("in", "at", "across", "near", "throughout");
    private static final Set<String> ANAPHORS = Set.of("it", "they", "them", "this", "that", "these", "those");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final BitSet times;

    TreePhrases(ParsedPassage parsed, BitSet times) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.times = times;
    }

    String preposition(int word) {
        for (int child : tree.children(word, "case")) {
            if (tree.partOfSpeech(child) == PartOfSpeech.ADP) {
                return tree.lemma(child);
            }
        }
        return "";
    }

    boolean isNoun(int word) {
        return tree.isNoun(word);
    }

    boolean isTime(int word) {
        if (times.get(parsed.place(word))) {
            return true;
        }
        boolean kept = tree.child(word, "compound").isPresent()
                || tree.child(word, "nmod:poss").isPresent()
                || tree.child(word, "amod").isPresent() && !isWhen(word);
        return !kept && Periods.isTime(p, parsed.place(word));
    }

    /** {@code last year}, {@code each subsequent year}: the adjective only tells which time. */
    private boolean isWhen(int word) {
        for (int child : tree.children(word, "amod")) {
            if (!FigureWords.is("when", p.lower(parsed.place(child)))) {
                return false;
            }
        }
        return true;
    }

    /** {@code in Chile}: where, not what. */
    boolean isPlace(int word) {
        int start = parsed.place(parsed.first(word)) + 1;
        return WHERE.contains(preposition(word)) && Places.at(p, p.is(start, "the") ? start + 1 : start) != null;
    }

    /** A number, a measure or a currency: another figure. */
    boolean isFigure(int word) {
        int place = parsed.place(word);
        Word before = p.at(place - 1);
        boolean measured = before.isNumber()
                || before.shape() == Word.Shape.CURRENCY
                || NumberWords.is("scale", before.lower())
                || tree.children(word, "nummod").length > 0
                || p.isHyphen(place - 1);
        return p.at(place).isNumber()
                || p.at(place).shape() == Word.Shape.CURRENCY
                || measured && Units.isUnit(p, place)
                || NumberWords.is("scale", p.lower(place))
                || tree.partOfSpeech(word) == PartOfSpeech.NUM;
    }

    /** {@code 13 per 100,000 people}: what a rate is counted by. */
    boolean isPer(int word) {
        int place = parsed.place(word);
        return preposition(word).equals("per") || p.is(place - 1, "per") || p.is(place - 2, "per");
    }

    boolean isMove(int word) {
        return isMoveNoun(word) || Changes.as("after", p.lower(parsed.place(word))) != null;
    }

    boolean isMoveNoun(int word) {
        return Changes.as("noun", p.lower(parsed.place(word))) != null;
    }

    boolean isLoss(int word) {
        return p.lower(parsed.place(word)).startsWith("loss");
    }

    /** {@code number}, {@code total}, {@code thousands}: what is counted follows after {@code of}. */
    boolean isTally(int word) {
        int place = parsed.place(word);
        boolean name = place > 0 && p.at(place).isCapital();
        return FigureWords.is("tally", p.lower(place)) && !name || NumberWords.is("vague", p.lower(place));
    }

    /** {@code average}, {@code record}: says how a figure stands, not what it is of. */
    boolean isAverage(int word) {
        int place = parsed.place(word);
        return FigureWords.is("average", p.lower(place)) && !(p.is(place, "worth") && p.is(place - 1, "net"));
    }

    /** {@code those without cars}, {@code those surveyed}: a pronoun that its own words make a noun. */
    boolean isThose(int word) {
        boolean part =
                tree.child(word, "acl").isPresent() && tree.child(word, "case").isPresent();
        return p.is(parsed.place(word), "those")
                        && (part || tree.child(word, "nmod").isPresent())
                || p.is(parsed.place(word), "all") && part;
    }

    /** Whether a verb tells who says something. */
    boolean isReport(int word) {
        return FigureWords.is("report-verb", tree.lemma(word));
    }

    /** {@code it}, {@code they}: points back. */
    boolean isAnaphor(int word) {
        return ANAPHORS.contains(p.lower(parsed.place(word)));
    }

    /** {@code most of that}, {@code one of them}: the pronoun that a part of it stands for; else the word itself. */
    int pointed(int word) {
        if (FigureWords.is("some-of", p.lower(parsed.place(word)))) {
            for (int child : tree.children(word, "nmod")) {
                if (isAnaphor(child) && preposition(child).equals("of")) {
                    return child;
                }
            }
        }
        return word;
    }

    /** The verb of what a reporting verb reports, or none. */
    int reported(int verb) {
        if (isReport(verb)) {
            for (int child : tree.children(verb)) {
                if ((tree.is(child, "ccomp") || tree.is(child, "parataxis")) && !isReport(child)) {
                    return child;
                }
            }
        }
        return Tree.NONE;
    }

    int ofTally(int head, int but) {
        for (int child : tree.children(head, "nmod")) {
            if (child != but && preposition(child).equals("of") && !isFigure(child) && !isTime(child)) {
                return child;
            }
        }
        return Tree.NONE;
    }

    /** {@code those without cars}; of {@code those who drive} and {@code those surveyed} no more than the pronoun. */
    String those(int word) {
        return new PhraseWords(parsed, this).those(word);
    }

    /** The words of a noun's phrase: what stands before it and the prepositions behind, no clauses, asides or times. */
    @Nullable
    String of(int noun, int figureFrom, int figureTo) {
        return new PhraseWords(parsed, this).of(noun, figureFrom, figureTo);
    }
}
