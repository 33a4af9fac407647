package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Tree;

/**
 * The grammar of sentences whose words are given: word classes, dictionary forms, who hangs from whom. Immutable and safe
 * for use by several threads; time and memory grow linearly with the text, since a very long sentence is read in pieces
 * (see {@link Pieces}).
 */
public final class Syntax {

    /** Words that are read at a time, so that memory does not grow with the text; sentences are not torn apart. */
    private static final int BLOCK = 2048;

    private final Network network;

    private Syntax(Weights weights) {
        network = new Network(weights);
    }

    /** Reads English, with the weights that ship with the library. */
    public static Syntax english() {
        return English.SYNTAX;
    }

    /** Loaded at the first use. */
    private static final class English {
        static final Syntax SYNTAX = new Syntax(Weights.of("en"));
    }

    /**
     * One tree for each sentence, in order.
     *
     * @param sentences their words as the text spells them; none without words
     */
    public List<Tree> trees(List<List<String>> sentences) {
        List<List<List<String>>> pieces = sentences.stream().map(Pieces::of).toList();
        List<List<Tree.Word>> read = read(pieces.stream().flatMap(List::stream).toList());
        List<Tree> trees = new ArrayList<>(sentences.size());
        int at = 0;
        for (List<List<String>> sentence : pieces) {
            trees.add(Pieces.joined(read.subList(at, at + sentence.size())));
            at += sentence.size();
        }
        return trees;
    }

    private List<List<Tree.Word>> read(List<List<String>> pieces) {
        List<List<Tree.Word>> read = new ArrayList<>(pieces.size());
        int from = 0;
        int words = 0;
        for (int i = 0; i < pieces.size(); i++) {
            words += pieces.get(i).size();
            if (words >= BLOCK || i + 1 == pieces.size()) {
                read.addAll(network.read(pieces.subList(from, i + 1)));
                from = i + 1;
                words = 0;
            }
        }
        return read;
    }
}
