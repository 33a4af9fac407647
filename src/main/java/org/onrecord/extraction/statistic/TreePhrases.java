package org.onrecord.extraction.statistic;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** The noun phrases of a sentence's tree, and what kinds of words they are to a figure. */
final class TreePhrases {

    private static final int DEPTH = 8;
    private static final Set<String> QUANTIFIERS = Set.of("as", "many", "much", "more", "fewer", "few", "less");
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
        return tree.partOfSpeech(word) == PartOfSpeech.NOUN || tree.partOfSpeech(word) == PartOfSpeech.PROPN;
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
    private boolean isPlace(int word) {
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
        return FigureWords.is("average", p.lower(parsed.place(word)));
    }

    /** {@code those without cars}, {@code those surveyed}: a pronoun that its own words make a noun. */
    boolean isThose(int word) {
        boolean part =
                tree.child(word, "acl").isPresent() && tree.child(word, "case").isPresent();
        return p.is(parsed.place(word), "those")
                && (part || tree.child(word, "nmod").isPresent());
    }

    /** {@code those without cars}; of {@code those who drive} and {@code those surveyed} no more than the pronoun. */
    String those(int word) {
        int last = tree.child(word, "nmod").orElse(word);
        return p.words(parsed.place(word), parsed.place(last > word ? endOf(last, 2) : word) + 1);
    }

    /** Whether a verb tells who says something. */
    boolean isReport(int word) {
        return FigureWords.is("report-verb", tree.lemma(word));
    }

    /** {@code it}, {@code they}: points back. */
    boolean isAnaphor(int word) {
        return ANAPHORS.contains(p.lower(parsed.place(word)));
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

    /** The words of a noun's phrase: what stands before it and the prepositions behind, no clauses, asides or times. */
    @Nullable
    String of(int noun, int figureFrom, int figureTo) {
        int head = noun;
        for (int step = 0; step < 3 && (isTally(head) || isAverage(head)) && ofTally(head, head) >= 0; step++) {
            head = ofTally(head, head);
        }
        int first = head;
        int last = head;
        for (int child : tree.children(head)) {
            boolean past = parsed.place(head) < figureFrom && parsed.place(parsed.first(child)) >= figureTo;
            if (past || holds(child, figureFrom, figureTo)) {
                continue;
            }
            if (child < head && isModifier(child)) {
                first = Math.min(first, parsed.first(child));
            }
            if (child > head && isContinued(child, head)) {
                last = Math.max(last, endOf(child, DEPTH));
            }
        }
        int counted = isTally(head) && last == head ? compoundBefore(head) : Tree.NONE;
        if (counted >= 0) {
            String words = p.words(NounPhrases.afterDeterminers(p, parsed.place(first)), parsed.place(counted) + 1);
            return words.isEmpty() ? null : Subjects.plural(words);
        }
        boolean within = figureTo > 0 && parsed.place(head) >= figureTo && parsed.place(parsed.first(head)) < figureTo;
        boolean behind = within && !NounPhrases.isBroken(p, figureTo, parsed.place(head));
        int start = NounPhrases.afterDeterminers(p, behind ? figureTo : parsed.place(first));
        int end = parsed.place(last) + 1;
        while (start < end - 1 && (p.isHyphen(start) || QUANTIFIERS.contains(p.lower(start)))) {
            start += p.isHyphen(start) ? 2 : 1;
        }
        while (end > start
                && (p.isMark(end - 1) && !p.is(end - 1, ")") || FigureWords.is("determiner", p.lower(end - 1)))) {
            end--;
        }
        return start < end ? Subjects.said(p, start, withSecond(end)) : null;
    }

    /** {@code Superfund and brownfield sites}: two modifiers of one noun, which trees often take for two things. */
    private int withSecond(int end) {
        boolean open = p.is(end, "and") && !FigureWords.isPlural(p.lower(end - 1));
        boolean bare = open
                && !FigureWords.is("determiner", p.lower(end + 1))
                && !p.at(end + 1).isNumber();
        int second = bare ? NounPhrases.end(p, end + 1) : end;
        return second > end + 1 && FigureWords.isPlural(p.lower(second - 1)) ? second : end;
    }

    /** {@code death toll}: the noun right before. */
    private int compoundBefore(int head) {
        boolean noun = head > 0 && tree.head(head - 1) == head && tree.is(head - 1, "compound");
        return noun ? head - 1 : Tree.NONE;
    }

    private boolean isModifier(int child) {
        return tree.is(child, "compound")
                || tree.is(child, "amod")
                || tree.is(child, "flat")
                || tree.is(child, "nmod") && preposition(child).isEmpty();
    }

    private boolean isContinued(int child, int head) {
        return tree.is(child, "flat")
                || tree.is(child, "compound")
                || tree.is(child, "nmod") && !isTime(child) && !isFigure(child) && !isPlace(child)
                || isJoined(child, head)
                || tree.is(child, "nummod") && tree.partOfSpeech(head) == PartOfSpeech.PROPN;
    }

    /** {@code drinking and wastewater loans}, {@code wires and poles}: joined right behind the head. */
    private boolean isJoined(int child, int head) {
        int link = parsed.place(head) + 1;
        boolean and = p.is(link, "and") || p.is(link, "or") || p.is(link, "&");
        return tree.is(child, "conj")
                && and
                && !p.is(link + 1, "a")
                && !p.is(link + 1, "an")
                && isNoun(child)
                && !isFigure(child)
                && !isTime(child)
                && parsed.place(parsed.first(child)) <= link + 1;
    }

    private boolean holds(int word, int from, int to) {
        return parsed.place(parsed.first(word)) < to && parsed.place(parsed.last(word)) >= from;
    }

    /** Where a phrase behind a noun ends, before a clause or an aside. */
    private int endOf(int child, int depth) {
        int last = child;
        for (int below : tree.children(child)) {
            boolean part = below > child
                    && depth > 0
                    && (tree.is(below, "flat")
                            || tree.is(below, "compound")
                            || tree.is(below, "nmod") && !isTime(below) && !isFigure(below) && !isPlace(below)
                            || tree.is(below, "conj") && !isFigure(below));
            last = part ? Math.max(last, endOf(below, depth - 1)) : last;
        }
        return last;
    }
}
