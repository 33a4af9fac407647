package org.onrecord.extraction.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Document;
import org.onrecord.text.Extents;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/** A sentence's tree laid upon the words of its passage, where a compound is one word. */
final class ParsedSentence {

    private final Passage passage;
    private final Tree tree;
    private final int[] places;
    private final Extents extents;

    /** @param from a word of the passage before which the sentence does not begin */
    ParsedSentence(Passage passage, int from, Document document, Sentence sentence, Tree tree) {
        this.passage = passage;
        this.tree = tree;
        this.places = places(passage.words(), from, document, sentence, tree.size());
        this.extents = new Extents(tree);
    }

    private static int[] places(Words words, int from, Document document, Sentence sentence, int size) {
        int[] places = new int[size];
        int at = from;
        for (int i = 0; i < size; i++) {
            int start = document.tokens().get(sentence.firstToken() + i).span().start();
            while (at + 1 < words.size() && words.end(at) <= start) {
                at++;
            }
            places[i] = at;
        }
        return places;
    }

    Tree tree() {
        return tree;
    }

    /** Where a word of the tree stands among those of the passage. */
    int place(int word) {
        return places[word];
    }

    /** The first word of the tree that stands at a place of the passage, or -1. */
    int word(int place) {
        int word = Arrays.binarySearch(places, place);
        while (word > 0 && places[word - 1] == place) {
            word--;
        }
        return Math.max(word, Tree.NONE);
    }

    /** Whether a place of the passage lies within the sentence. */
    boolean contains(int place) {
        return places[0] <= place && place <= places[places.length - 1];
    }

    /** The leftmost word of a subtree. */
    int first(int word) {
        return extents.first(word);
    }

    /** The rightmost word of a subtree. */
    int last(int word) {
        return extents.last(word);
    }

    /** The words of a subtree and all between them, without marks at the ends; null where nothing stays. */
    @Nullable
    Range subtree(int word) {
        return range(extents.first(word), extents.last(word));
    }

    /**
     * Who speaks: the subtree on its side of the verb, without the preposition of {@code by Lee} and without a dateline
     * such as {@code PARIS, May 3 – Today, Lee}.
     */
    @Nullable
    Range source(int head, int verb) {
        int first = pastDateline(extents.first(head), head);
        int last = extents.last(head);
        first += tree.is(first, "case") && first < head ? 1 : 0;
        if (first <= verb && verb <= last) {
            last = head < verb ? verb - 1 : last;
            first = head < verb ? first : verb + 1;
        }
        return range(first, last);
    }

    private int pastDateline(int from, int head) {
        int first = from;
        for (int i = from; i < head; i++) {
            boolean dash = passage.words().is(places[i], WordClass.DASH) && !passage.isQuoted(places[i]);
            boolean today = i == first
                    && SourceKind.isTime(passage.words().lower(places[i]))
                    && passage.words().is(places[i + 1], WordClass.COMMA);
            first = dash ? i + 1 : today ? i + 2 : first;
        }
        return Math.min(first, head);
    }

    /** Some neighbouring words of the tree without marks at their ends, or null where nothing stays. */
    @Nullable
    Range range(int first, int last) {
        if (first > last) {
            return null;
        }
        int from = places[first];
        int past = places[last] + 1;
        while (from < past && isEdge(from)) {
            from++;
        }
        while (past > from && isEdge(past - 1)) {
            past--;
        }
        return from < past ? new Range(from, past) : null;
    }

    private boolean isEdge(int i) {
        WordClass kind = passage.words().kind(i);
        return (kind == WordClass.COMMA || kind == WordClass.STOP || kind == WordClass.COLON || kind == WordClass.DASH)
                && !passage.isQuoted(i);
    }
}
