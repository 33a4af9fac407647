package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Tree;

/**
 * Sentences so long that they are hardly sentences (a table, a list of names, a text without a full stop) are read in
 * pieces, cut behind a mark where there is one. The first piece's root is the root of all; those of the others hang from
 * it as {@code parataxis}.
 */
final class Pieces {

    /** How many words are read as one. */
    static final int LONGEST = 256;

    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "-", "–", "—", "―", "•", "|");

    private Pieces() {}

    static List<List<String>> of(List<String> sentence) {
        if (sentence.size() <= LONGEST) {
            return List.of(sentence);
        }
        List<List<String>> pieces = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            int end = end(sentence, from);
            pieces.add(sentence.subList(from, end));
            from = end;
        }
        return pieces;
    }

    private static int end(List<String> sentence, int from) {
        int furthest = from + LONGEST;
        if (furthest >= sentence.size()) {
            return sentence.size();
        }
        for (int i = furthest; i > from + LONGEST / 2; i--) {
            if (MARKS.contains(sentence.get(i - 1))) {
                return i;
            }
        }
        return furthest;
    }

    static Tree joined(List<List<Tree.Word>> pieces) {
        if (pieces.size() == 1) {
            return new Tree(pieces.get(0));
        }
        List<Tree.Word> all = new ArrayList<>();
        int root = new Tree(pieces.get(0)).root();
        for (List<Tree.Word> piece : pieces) {
            int from = all.size();
            piece.forEach(word -> all.add(moved(word, from, root)));
        }
        return new Tree(all);
    }

    private static Tree.Word moved(Tree.Word word, int by, int root) {
        boolean first = by == 0;
        boolean top = word.head() == Tree.NONE;
        int head = !top ? word.head() + by : first ? Tree.NONE : root;
        return new Tree.Word(
                word.form(), word.lemma(), word.tag(), head, top && !first ? "parataxis" : word.relation());
    }
}
