package org.onrecord.extraction.statistic;

import org.onrecord.text.Document;
import org.onrecord.text.Extents;
import org.onrecord.text.Halving;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** A sentence's tree laid upon the words of its passage, which are cut otherwise. */
final class ParsedPassage {

    private final Passage passage;
    private final Tree tree;
    private final int[] places;
    private final Extents extents;

    ParsedPassage(Passage passage, Document document, Sentence sentence, Tree tree) {
        this.passage = passage;
        this.tree = tree;
        this.places = new int[tree.size()];
        for (int i = 0; i < places.length; i++) {
            Span token = document.tokens().get(sentence.firstToken() + i).span();
            places[i] = passage.indexOf(token.start());
        }
        this.extents = new Extents(tree);
    }

    Passage passage() {
        return passage;
    }

    Tree tree() {
        return tree;
    }

    /** Where a word of the tree stands in the passage. */
    int place(int word) {
        return places[word];
    }

    /** The leftmost word of a subtree. */
    int first(int word) {
        return extents.first(word);
    }

    /** The rightmost word of a subtree. */
    int last(int word) {
        return extents.last(word);
    }

    /** The first word of the tree at or behind a place of the passage; the tree's size when none is. */
    int wordAt(int place) {
        return Halving.first(places.length, k -> places[k] < place);
    }

    /** The word among some neighbours of the passage from which the others hang: its head is none of them. */
    int top(int from, int to) {
        int first = wordAt(from);
        int past = Math.max(wordAt(to), first + 1);
        int best = Tree.NONE;
        for (int i = first; i < past && i < tree.size(); i++) {
            int head = tree.head(i);
            boolean outside = head < first || head >= past;
            if (outside && (best == Tree.NONE || weight(i) >= weight(best))) {
                best = i;
            }
        }
        return best;
    }

    private int weight(int word) {
        return switch (tree.partOfSpeech(word)) {
            case NOUN, SYM, PROPN -> 3;
            case NUM -> 2;
            case ADJ, VERB -> 1;
            default -> 0;
        };
    }
}
