package org.onrecord.extraction.reading;

import java.io.DataInput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How words that share their tags are inflected: which endings go, and which capitals stay. */
final class Inflection {

    private static final LetterCase[] CASES = LetterCase.values();
    private static final Shape[] SHAPES = Shape.values();

    private final List<Edit> edits;
    private final SuffixTree endings;
    private final @Nullable String[] lemmas;
    private final SuffixTree[] capitals;

    private Inflection(List<Edit> edits, SuffixTree endings, SuffixTree[] capitals) {
        this.edits = edits;
        this.endings = endings;
        this.lemmas = lemmas(edits, endings);
        this.capitals = capitals;
    }

    static Inflection read(DataInput in, List<Edit> edits) throws IOException {
        SuffixTree endings = SuffixTree.read(in);
        SuffixTree[] capitals = new SuffixTree[SHAPES.length];
        for (Shape shape : SHAPES) {
            capitals[shape.ordinal()] = SuffixTree.read(in);
        }
        return new Inflection(edits, endings, capitals);
    }

    /** The lemmas of the words that have a rule of their own, made once. */
    private static @Nullable String[] lemmas(List<Edit> edits, SuffixTree endings) {
        @Nullable String[] lemmas = new @Nullable String[endings.size()];
        endings.forEachWord((word, rule) ->
                lemmas[rule] = LetterCase.SMALL.lemma(word, Shape.SMALL, edits.get(endings.outcome(rule))));
        return lemmas;
    }

    String lemma(String form) {
        Shape shape = Shape.of(form);
        SuffixTree tree = capitals[shape.ordinal()];
        LetterCase letters = CASES[tree.outcome(tree.rule(form))];
        int rule = endings.rule(form);
        String known = lemmas[rule];
        return known != null && letters == LetterCase.SMALL
                ? known
                : letters.lemma(form, shape, edits.get(endings.outcome(rule)));
    }
}
