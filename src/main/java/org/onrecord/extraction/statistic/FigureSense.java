package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Choice;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Tree;

/** Whether a number means something: what the rules say against what its words and its sentence's tree speak for. */
final class FigureSense {

    private static final Weights WEIGHTS = Weights.named("figure-figure-weights");

    /** How sure it must be that a number means nothing which the rules take for a figure. */
    private static final double DROP = 0.5;
    /** How sure it must be that a number means something which the rules pass over. */
    private static final double TAKE = 1.5;
    /** How far from the number single words are told. */
    private static final int NEAR = 3;
    /** How far behind a number its noun may stand. */
    private static final int NOUN = 5;
    /** Figures of a sentence told apart by how many they are. */
    private static final int MANY = 4;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final int figures;

    /** @param figures how many figures the rules found in the sentence */
    FigureSense(ParsedPassage parsed, int figures) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.figures = Math.min(figures, MANY);
    }

    /** @param said whether the rules take it for a figure */
    boolean isFigure(Found found, boolean said, Choices choices) {
        List<String> traits = traits(found);
        String rule = "rule=" + said;
        List<String> all = new ArrayList<>(traits);
        traits.forEach(trait -> all.add(said + "&" + trait));
        all.add(rule);
        Choice.Option yes = new Choice.Option("yes", null, all);
        Choice.Option no = new Choice.Option("no", null, List.of());
        choices.tell(() -> new Choice(
                "figure",
                p.span(found.numeral().from(), found.numeral().to()),
                said ? List.of(yes, no) : List.of(no, yes)));
        if (choices.isHeard()) {
            return said;
        }
        double sum = WEIGHTS.sum(all);
        return said ? sum > -DROP : sum > TAKE;
    }

    /** {@code three earlier occasions}: a bare number with the noun in the plural that it hangs from. */
    Found counting(Found bare) {
        Numeral n = bare.numeral();
        int number = parsed.top(n.from(), n.to());
        int noun = number < 0 || !tree.is(number, "nummod") ? Tree.NONE : tree.head(number);
        int place = noun < 0 ? Tree.NONE : parsed.place(noun);
        boolean near = place >= n.to() && place < n.to() + NOUN && FigureWords.isPlural(p.lower(place));
        if (!near || !tree.isNoun(noun)) {
            return bare;
        }
        String unit = p.words(n.to(), place + 1);
        return new Found(n, new Measure(place + 1, unit, Type.COUNT, Kind.AMOUNT, unit, null));
    }

    private List<String> traits(Found found) {
        List<String> traits = new ArrayList<>();
        Numeral n = found.numeral();
        Measure m = found.measure();
        int start = Money.start(p, n.from());
        int end = Math.max(n.to(), m.to());
        String form = n.form().name().toLowerCase(Locale.ROOT);
        String kind = form + "-" + m.type().name().toLowerCase(Locale.ROOT);
        traits.add("kind=" + kind);
        traits.add("size=" + size(n) + "&" + kind);
        String head = m.to() > n.to() ? p.lower(m.to() - 1) : "";
        traits.add("noun=" + head);
        traits.add("noun-plural=" + FigureWords.isPlural(head) + "&" + kind);
        traits.add("noun-capital=" + (m.to() > n.to() && p.at(m.to() - 1).isCapital()) + "&" + kind);
        traits.add("value=" + n.low().stripTrailingZeros().toPlainString().length() + "&"
                + n.scale().precision());
        words(traits, start, n.to(), kind);
        traits.add("behind=" + word(end));
        traits.add("place=" + (n.from() < 3 ? n.from() : 3) + (p.size() - n.to() < 3) + "&" + kind);
        traits.add("figures=" + figures + "&" + kind);
        traits.add("long=" + Math.min(p.size() / 8, 4));
        tree(traits, n, start, end, kind);
        return traits;
    }

    /** The words on both sides of a number, from its currency to its last digit. */
    private void words(List<String> traits, int start, int to, String kind) {
        for (int i = 1; i <= NEAR; i++) {
            traits.add("left=" + word(start - i));
            traits.add("right=" + word(to + i - 1));
        }
        traits.add("before=" + word(start - 1));
        traits.add("before=" + word(start - 1) + "&" + kind);
        traits.add("before=" + word(start - 2) + " " + word(start - 1));
        traits.add("after=" + word(to));
        traits.add("after=" + word(to) + "&" + kind);
        traits.add("after=" + word(to) + " " + word(to + 1));
        traits.add("around=" + word(start - 1) + " " + word(to));
        traits.add("shapes=" + shape(start - 1) + shape(to) + "&" + kind);
        traits.add("glued=" + p.glued(start) + p.glued(to) + p.isHyphen(to));
    }

    private void tree(List<String> traits, Numeral n, int start, int end, String kind) {
        int number = parsed.top(n.from(), n.to());
        int top = parsed.top(start, end);
        if (number < 0 || top < 0) {
            return;
        }
        traits.add("number=" + relation(number) + "&" + kind);
        traits.add("top=" + relation(top));
        traits.add("top=" + relation(top) + "&" + kind);
        traits.add("part=" + tree.partOfSpeech(number) + "&" + tree.partOfSpeech(top));
        int governor = tree.head(top);
        if (governor >= 0) {
            traits.add("under=" + tree.lemma(governor));
            traits.add("under=" + tree.lemma(governor) + "&" + tree.relation(top));
            traits.add("under=" + tree.partOfSpeech(governor) + "&" + relation(top) + "&" + kind);
        }
        traits.add("definite=" + determiner(top) + "&" + kind);
        traits.add("of=" + (tree.child(number, "nmod").isPresent()) + "&" + kind);
    }

    private String determiner(int top) {
        String by = "";
        int[] children = tree.children(top, "det");
        if (children.length > 0) {
            by = tree.lemma(children[0]);
        }
        return tree.child(top, "nmod:poss").isPresent() ? by + "+owned" : by;
    }

    private String relation(int word) {
        int[] cases = tree.children(word, "case");
        return tree.relation(word) + (cases.length == 0 ? "" : ":" + tree.lemma(cases[0]));
    }

    private static String size(Numeral n) {
        return n.isBelow(13)
                ? n.low().stripTrailingZeros().toPlainString()
                : n.isBelow(32)
                        ? "31"
                        : n.isBelow(101) ? "100" : n.isBelow(1000) ? "1000" : n.isBelow(10000) ? "10000" : "more";
    }

    private String word(int i) {
        return i < 0 || i >= p.size() ? "-" : p.at(i).isNumber() ? "0" : p.lower(i);
    }

    private String shape(int i) {
        if (i < 0 || i >= p.size()) {
            return "-";
        }
        return p.at(i).isNumber() ? "0" : p.at(i).isCapital() ? "A" : p.at(i).isText() ? "a" : p.lower(i);
    }
}
