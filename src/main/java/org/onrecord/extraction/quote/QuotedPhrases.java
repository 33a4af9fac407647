package org.onrecord.extraction.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Finds who put some words of a sentence into quotation marks, where no cue claims them: {@code Lee hailed it as a “leap”}. */
final class QuotedPhrases {

    /** Verbs that do what they say: words in quotation marks beside them are the writer's. */
    private static final Set<String> DOING = Set.of(
            "be", "have", "do", "go", "get", "become", "make", "take", "come", "use", "say", "give", "put", "keep",
            "play", "win", "run", "lead", "work");

    private static final Set<String> COMPLEMENTS = Set.of("obj", "obl", "ccomp", "xcomp");
    private static final int HIGHEST = 8;

    private final Passage passage;
    private final Words words;
    private final Drafts found;
    private final ParsedSentence sentence;
    private final Tree tree;

    QuotedPhrases(Reading reading, ParsedSentence sentence) {
        this.passage = reading.passage();
        this.words = passage.words();
        this.found = reading.drafts();
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    void read() {
        int past = 0;
        for (int i = 0; i < tree.size(); i = Math.max(past, i + 1)) {
            int place = sentence.place(i);
            if (passage.isQuoted(place)) {
                Quotation quotation = passage.quotation(place);
                past = past(i, quotation);
                boolean claimed = found.hasContentIn(new Range(quotation.first(), quotation.past()));
                Draft draft = claimed || isTitle(quotation) ? null : draft(quotation, i, past);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
    }

    private int past(int first, Quotation quotation) {
        int past = first;
        while (past < tree.size() && sentence.place(past) < quotation.past()) {
            past++;
        }
        return past;
    }

    private boolean isTitle(Quotation quotation) {
        int all = 0;
        for (int i = quotation.first(); i < quotation.past(); i++) {
            all += words.is(i, WordClass.QUOTE) ? 0 : 1;
        }
        return words.capitals(quotation.first(), quotation.past()) * 2 > all;
    }

    /** The nearest verb above a quotation that somebody does and that the quotation completes. */
    private @Nullable Draft draft(Quotation quotation, int first, int past) {
        int word = top(first, past);
        for (int height = 0; word != Tree.NONE && height < HIGHEST; height++) {
            int head = tree.head(word);
            Predicate predicate =
                    head < first && speaks(head) && completes(word) ? new Predicate(sentence, head) : null;
            int source = predicate == null || predicate.isPassive() ? Tree.NONE : predicate.source();
            boolean outside = source != Tree.NONE && (source < first || source >= past);
            if (predicate != null && outside && Voices.isPersonal(tree, source)) {
                return draft(predicate, word, source, quotation);
            }
            word = head;
        }
        return null;
    }

    private boolean speaks(int head) {
        return head != Tree.NONE
                && tree.partOfSpeech(head) == PartOfSpeech.VERB
                && Character.isLetter(tree.lemma(head).charAt(0))
                && !DOING.contains(tree.lemma(head));
    }

    private boolean completes(int word) {
        return COMPLEMENTS.stream().anyMatch(relation -> tree.is(word, relation));
    }

    /** The first word of a stretch that hangs from one outside it, or -1. */
    private int top(int first, int past) {
        for (int i = first; i < past; i++) {
            if (!tree.is(i, "punct") && (tree.head(i) < first || tree.head(i) >= past)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    private @Nullable Draft draft(Predicate predicate, int complement, int speaker, Quotation quotation) {
        int first = sentence.first(complement);
        Range cue = sentence.range(predicate.first(), predicate.last());
        Range source = sentence.source(speaker, predicate.verb());
        Range said = first > predicate.last() ? sentence.range(first, sentence.last(complement)) : null;
        if (cue == null || source == null || said == null) {
            return null;
        }
        Range content = new Range(said.first(), Math.max(said.past(), quotation.past()));
        boolean another = words.is(said.first(), WordClass.CONJUNCTION);
        boolean apart = !another && !source.overlaps(cue) && !content.overlaps(cue) && !content.overlaps(source);
        boolean free = !found.hasContentIn(content) && !found.hasCueIn(content) && !found.hasCueIn(cue);
        return apart && free ? new Draft(Rule.TREE_QUOTED, source, cue, content) : null;
    }
}
