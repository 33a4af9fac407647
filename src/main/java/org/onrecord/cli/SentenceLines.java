package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.onrecord.cli.MultiwordRanges.Range;
import org.onrecord.quality.ConlluLine;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** One sentence of a document as lines of CoNLL-U. What is said of a token's place stands on its range line if it has one. */
final class SentenceLines {

    private final Document document;
    private final CodePoints codePoints;
    private final int first;
    private final List<ConlluLine> lines = new ArrayList<>();

    private SentenceLines(Document document, CodePoints codePoints, Sentence sentence) {
        this.document = document;
        this.codePoints = codePoints;
        first = sentence.firstToken();
    }

    /**
     * The lines of a sentence.
     *
     * @param tree of its tokens
     * @param ranges in order, without overlap
     */
    static List<ConlluLine> of(
            Document document, CodePoints codePoints, Sentence sentence, Tree tree, List<Range> ranges) {
        return new SentenceLines(document, codePoints, sentence).with(tree, ranges.iterator());
    }

    private List<ConlluLine> with(Tree tree, Iterator<Range> ranges) {
        int at = 0;
        while (ranges.hasNext()) {
            Range range = ranges.next();
            at = free(tree, at, range.first());
            at = covered(tree, range);
        }
        free(tree, at, tree.size());
        return lines;
    }

    private int free(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            lines.add(ConlluLine.word(i + 1, tree.word(i), place(i, i)));
        }
        return to;
    }

    private int covered(Tree tree, Range range) {
        String form = span(range.first(), range.last()).in(document.text());
        lines.add(ConlluLine.range(range.first() + 1, range.last() + 1, form, place(range.first(), range.last())));
        for (int i = range.first(); i <= range.last(); i++) {
            lines.add(ConlluLine.word(i + 1, tree.word(i), ConlluLine.ABSENT));
        }
        return range.last() + 1;
    }

    private String place(int from, int to) {
        Span span = span(from, to);
        String place = "TokenRange=" + codePoints.before(span.start()) + ":" + codePoints.before(span.end());
        return isGlued(first + to) ? "SpaceAfter=No|" + place : place;
    }

    private Span span(int from, int to) {
        return token(first + from).hull(token(first + to));
    }

    /** Whether the next token follows without a blank. */
    private boolean isGlued(int i) {
        return i + 1 < document.tokens().size()
                && token(i).end() == token(i + 1).start();
    }

    private Span token(int i) {
        return document.tokens().get(i).span();
    }
}
