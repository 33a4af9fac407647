package org.onrecord.web.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/** Turns a text and the marks on it into properly nested pieces; the words come out exactly as they went in. */
public final class MarkedText {

    /** Marks nested deeper than this are not drawn; their words are. */
    private static final int DEEPEST = 24;

    private static final Comparator<Part> OUTER_FIRST =
            Comparator.comparing(Part::span).thenComparing(part -> part.mark().layer());

    private final String text;

    private MarkedText(String text) {
        this.text = text;
    }

    /**
     * The pieces of one stretch of a text.
     *
     * @param within the stretch; marks are cut at its ends, those outside it are left out
     * @param marks in any order; those that cross are cut where they do
     */
    public static List<Piece> pieces(String text, Span within, List<Mark> marks) {
        PriorityQueue<Part> parts = new PriorityQueue<>(OUTER_FIRST);
        for (Mark mark : marks) {
            if (!mark.span().isEmpty() && mark.span().overlaps(within)) {
                parts.add(new Part(mark, intersection(mark.span(), within)));
            }
        }
        return new MarkedText(text).nest(within, parts, null, 0);
    }

    private List<Piece> nest(Span within, PriorityQueue<Part> parts, @Nullable String href, int depth) {
        List<Piece> pieces = new ArrayList<>();
        int at = within.start();
        for (Part part = parts.poll(); part != null && depth < DEEPEST; part = parts.poll()) {
            addWords(pieces, at, part.span().start(), href);
            pieces.add(piece(part, takeInner(part, parts), href, depth));
            at = part.span().end();
        }
        addWords(pieces, at, within.end(), href);
        return pieces;
    }

    private Piece piece(Part part, PriorityQueue<Part> inner, @Nullable String outer, int depth) {
        Mark mark = part.mark();
        String href = mark.href() != null ? mark.href() : outer;
        List<Piece> inside = nest(part.span(), inner, href, depth + 1);
        boolean first = part.span().start() == mark.span().start();
        boolean last = part.span().end() == mark.span().end();
        return new Piece(null, mark, first, last, href, inside);
    }

    /** Takes what begins within a part; what reaches beyond its end is cut there and its rest put back. */
    private static PriorityQueue<Part> takeInner(Part outer, PriorityQueue<Part> parts) {
        PriorityQueue<Part> inner = new PriorityQueue<>(OUTER_FIRST);
        int end = outer.span().end();
        List<Part> rests = new ArrayList<>();
        while (!parts.isEmpty() && parts.element().span().start() < end) {
            Part part = parts.remove();
            inner.add(new Part(part.mark(), intersection(part.span(), outer.span())));
            if (part.span().end() > end) {
                rests.add(new Part(part.mark(), new Span(end, part.span().end())));
            }
        }
        parts.addAll(rests);
        return inner;
    }

    private void addWords(List<Piece> pieces, int start, int end, @Nullable String href) {
        if (start < end) {
            pieces.add(Piece.words(text.substring(start, end), href));
        }
    }

    private static Span intersection(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }

    /** What is left to draw of a mark. */
    private record Part(Mark mark, Span span) {}
}
