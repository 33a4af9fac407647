package org.onrecord.extraction.mention;

import java.util.Map;
import java.util.TreeMap;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/**
 * Names whose words stand side by side in a tree with none above the other: relation {@code flat}, which the English
 * treebanks keep for the names of people and a few places, while organisations are compounds.
 */
final class FlatNames {

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();
    private final TreeMap<Integer, Integer> compounds = new TreeMap<>();

    private FlatNames() {}

    /** None known. */
    static FlatNames none() {
        return new FlatNames();
    }

    static FlatNames of(Document document, Trees trees) {
        FlatNames names = new FlatNames();
        trees.forEach((sentence, tree) -> names.add(document, sentence, tree));
        return names;
    }

    private void add(Document document, Sentence sentence, Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int last = i;
            while (last + 1 < tree.size() && tree.is(last + 1, "flat") && tree.head(last + 1) == i) {
                last++;
            }
            if (last > i && !tree.is(i, "flat")) {
                put(ends, document, sentence, i, last);
            }
            int first = i;
            while (first > 0
                    && tree.head(first - 1) == i
                    && (tree.is(first - 1, "compound") || tree.is(first - 1, "amod"))) {
                first--;
            }
            if (first < i) {
                put(compounds, document, sentence, first, i);
            }
        }
    }

    private static void put(Map<Integer, Integer> ends, Document document, Sentence sentence, int first, int last) {
        int start = sentence.firstToken();
        ends.put(
                document.tokens().get(start + first).span().start(),
                document.tokens().get(start + last).span().end());
    }

    /** Whether a tree has just these words as a noun with what qualifies it. */
    boolean isCompound(Span words) {
        Integer end = compounds.get(words.start());
        return end != null && end == words.end();
    }

    /** Whether a tree has just these words as such a name. */
    boolean contains(Span words) {
        Map.Entry<Integer, Integer> name = ends.floorEntry(words.start());
        return name != null && name.getKey() == words.start() && name.getValue() == words.end();
    }
}
