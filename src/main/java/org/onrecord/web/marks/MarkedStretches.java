package org.onrecord.web.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Halving;
import org.onrecord.text.Span;
import org.onrecord.web.marks.Mark.Layer;

/** A text with all of its marks, from which any stretch can be drawn without looking at every mark again. */
public final class MarkedStretches {

    private final String text;
    private final List<Mark> marks;

    /** For each mark, how far it and those before it reach. */
    private final int[] reach;

    public MarkedStretches(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        this.reach = new int[marks.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, this.marks.get(i).span().end());
            reach[i] = farthest;
        }
    }

    /** The pieces of one stretch; each person is marked in it once, at their first mention. */
    public List<Piece> pieces(Span stretch) {
        List<Mark> here = new ArrayList<>();
        for (int i = firstFrom(stretch.end()) - 1; i >= 0 && reach[i] > stretch.start(); i--) {
            if (marks.get(i).span().overlaps(stretch)) {
                here.add(0, marks.get(i));
            }
        }
        Set<String> people = new HashSet<>();
        here.removeIf(mark -> mark.layer() == Layer.PERSON && mark.href() != null && !people.add(mark.href()));
        return MarkedText.pieces(text, stretch, here);
    }

    /** Index of the first mark that starts there or later. */
    private int firstFrom(int offset) {
        return Halving.first(marks.size(), k -> marks.get(k).span().start() < offset);
    }
}
