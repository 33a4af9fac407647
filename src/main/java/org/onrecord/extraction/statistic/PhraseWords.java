package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** The words of a noun's phrase, as the text says them: what belongs to the noun before and behind it. */
final class PhraseWords {

    private static final int DEPTH = 8;
    /** What follows these tells how or on whose word, not which thing. */
    private static final Set<String> APART =
            Set.of("as", "through", "via", "accord", "according", "include", "including", "than", "despite", "amid");

    private static final Set<String> QUANTIFIERS = Set.of("as", "many", "much", "more", "fewer", "few", "less");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;

    PhraseWords(ParsedPassage parsed, TreePhrases phrases) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
    }

    /** {@code those without cars}; of {@code those who drive} and {@code those surveyed} no more than the pronoun. */
    String those(int word) {
        int last = tree.child(word, "nmod").orElse(word);
        return p.words(parsed.place(word), parsed.place(last > word ? endOf(last, 2) : word) + 1);
    }

    /** The words of a noun's phrase: what stands before it and the prepositions behind, no clauses, asides or times. */
    @Nullable
    String of(int noun, int figureFrom, int figureTo) {
        int head = told(noun);
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
        int counted = phrases.isTally(head) && last == head ? compoundBefore(head) : Tree.NONE;
        if (counted >= 0) {
            String words = p.words(NounPhrases.afterDeterminers(p, parsed.place(first)), parsed.place(counted) + 1);
            return words.isEmpty() ? null : Subjects.plural(words);
        }
        return within(head, first, last, figureFrom, figureTo);
    }

    private @Nullable String within(int head, int first, int last, int figureFrom, int figureTo) {
        boolean within = figureTo > 0 && parsed.place(head) >= figureTo && parsed.place(parsed.first(head)) < figureTo;
        boolean behind = within && !NounPhrases.isBroken(p, figureTo, parsed.place(head));
        int start = NounPhrases.afterDeterminers(p, behind ? figureTo : parsed.place(first));
        int end = parsed.place(last) + 1;
        while (start < end - 1 && (p.isHyphen(start) || QUANTIFIERS.contains(p.lower(start)))) {
            start += p.isHyphen(start) ? 2 : 1;
        }
        boolean verb = isCosting(end - 1, figureFrom);
        end = verb ? end - 1 : end;
        end = end - 1 > start && isStress(p.lower(end - 1)) ? end - 1 : end;
        while (end > start
                && (p.isMark(end - 1) && !p.is(end - 1, ")") || FigureWords.is("determiner", p.lower(end - 1)))) {
            end--;
        }
        return start < end ? Subjects.said(p, start, withSecond(wholeWord(end))) : null;
    }

    /** {@code natural gas itself}, {@code gas alone}. */
    private static boolean isStress(String word) {
        return word.equals("alone") || word.equals("itself") || word.equals("themselves");
    }

    /** {@code sit-ins}: trees may hang a word from its first part. */
    private int wholeWord(int end) {
        boolean joined = p.isHyphen(end)
                && p.glued(end)
                && p.glued(end + 1)
                && p.at(end + 1).isText();
        return joined ? end + 2 : end;
    }

    /** {@code gas alone cost $5 million}: right before a figure a verb, which trees may take for a noun. */
    private boolean isCosting(int place, int figure) {
        boolean near = place < figure && figure - place <= 4 && FigureWords.is("costing", p.lower(place));
        if (isClimbing(place, figure)) {
            return true;
        }
        return near
                && !NounPhrases.isBroken(p, place + 1, p.is(figure - 1, "than") ? figure - 1 : figure)
                && !p.is(place + 1, "to");
    }

    /** {@code the starting salary climbs to $900}: a noun of a move in the plural does not follow a single one. */
    private boolean isClimbing(int place, int figure) {
        String word = p.lower(place);
        boolean leads = p.is(place + 1, "to") || p.is(place + 1, "by") || p.is(place + 1, "from");
        return leads && figure - place <= 3 && word.endsWith("s") && Changes.as("verb", word) != null;
    }

    /** {@code Superfund and brownfield sites}: two modifiers of one noun, which trees often take for two things. */
    private int withSecond(int end) {
        boolean open = p.is(end, "and") && !FigureWords.isPlural(p.lower(end - 1));
        boolean bare = open
                && p.at(end + 1).shape() != Word.Shape.CURRENCY
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
                || tree.is(child, "nmod") && phrases.preposition(child).isEmpty();
    }

    private boolean isContinued(int child, int head) {
        return tree.is(child, "flat")
                || tree.is(child, "compound")
                || isComplement(child)
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
                && phrases.isNoun(child)
                && !phrases.isFigure(child)
                && !phrases.isTime(child)
                && !FigureWords.is("determiner", p.lower(parsed.place(child) + 1))
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
                            || isComplement(below)
                            || tree.is(below, "conj") && !phrases.isFigure(below));
            last = part ? Math.max(last, endOf(below, depth - 1)) : last;
        }
        return last;
    }

    /** Past the words that only sum up: {@code the voters} of {@code the number of the voters}. */
    private int told(int noun) {
        int head = noun;
        for (int step = 0; step < 3; step++) {
            int of = phrases.isTally(head) || phrases.isAverage(head) ? phrases.ofTally(head, head) : Tree.NONE;
            head = of >= 0 ? of : head;
        }
        return head;
    }

    /** {@code of the county}, {@code for repairs}: a noun behind, that is no time, figure or place. */
    private boolean isComplement(int child) {
        return tree.is(child, "nmod")
                && !APART.contains(phrases.preposition(child))
                && !phrases.isTime(child)
                && !phrases.isFigure(child)
                && !phrases.isPlace(child);
    }
}
