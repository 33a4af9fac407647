package org.onrecord.web.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.Lines;
import org.onrecord.web.facts.StatisticEntry;

/**
 * Who claims what, resting on what, as boxes from top to bottom on a drawing of 400 units.
 *
 * @param height of the whole drawing
 * @param article that reports it
 * @param claimant who makes it; without lines when it is the article's own
 * @param claim its words
 * @param figures those it carries, at most two, side by side
 */
public record ClaimGraph(
        double height, Box article, @Nullable Box claimant, Box claim, List<Box> figures) {

    private static final double LINE = 20;
    private static final double GAP = 48;
    private static final int WIDTH = 400;
    private static final int FIGURES = 2;

    /**
     * A box with its words.
     *
     * @param top its upper edge
     * @param lines of its words, each with the place of its base line
     */
    public record Box(double x, double top, double width, double height, List<Line> lines) {

        static Box of(double x, double top, double width, List<String> words) {
            List<Line> lines = new ArrayList<>();
            for (String line : words) {
                lines.add(new Line(line, top + LINE * (lines.size() + 1) + 4));
            }
            return new Box(x, top, width, LINE * words.size() + 16, List.copyOf(lines));
        }

        public double bottom() {
            return top + height;
        }

        public double middle() {
            return x + width / 2;
        }
    }

    /** A line of words and its base line. */
    public record Line(String words, double y) {}

    static ClaimGraph of(ClaimEntry claim, List<StatisticEntry> figures) {
        Box article = Box.of(40, 6, 320, Lines.of(claim.place().article(), 40, 2));
        String name = claim.claimant().name();
        Box claimant = name == null ? null : Box.of(40, article.bottom() + GAP, 320, Lines.of(name, 38, 2));
        double top = (claimant == null ? article : claimant).bottom() + GAP;
        Box words = Box.of(22, top, 356, Lines.of(claim.words(), 44, 5));
        List<Box> carried = carried(figures, words.bottom() + GAP);
        double bottom = carried.stream().mapToDouble(Box::bottom).max().orElse(words.bottom());
        return new ClaimGraph(bottom + 6, article, claimant, words, carried);
    }

    private static List<Box> carried(List<StatisticEntry> figures, double top) {
        int count = Math.min(FIGURES, figures.size());
        double width = count < FIGURES ? 240 : 186;
        double left = (WIDTH - count * width - (count - 1) * 16) / 2;
        List<Box> boxes = new ArrayList<>();
        for (StatisticEntry figure : figures.subList(0, count)) {
            double x = left + boxes.size() * (width + 16);
            boxes.add(Box.of(x, top, width, Lines.of(figure.reading().words(), (int) (width / 8.5), 3)));
        }
        return List.copyOf(boxes);
    }
}
