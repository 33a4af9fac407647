package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Quantity;

/** The figures of one sentence. */
final class Figures {

    /** How many words may stand before the figure of a list's item: {@code A minimum of $4 million}. */
    private static final int ITEM = 5;

    private final Passage p;
    private final Times times;
    private final @Nullable Measure carried;
    private final List<Found> found;
    private final List<Found> doubted;

    /** @param carried the last measure of the sentence before, in the same paragraph, or null */
    Figures(Passage p, List<TimePhrase> phrases, @Nullable Measure carried, @Nullable LocalDate published) {
        this.p = p;
        this.carried = carried;
        this.times = new Times(p, phrases, published);
        NumberScan scan = new NumberScan(p, times.covered(), carried);
        this.found = scan.found();
        this.doubted = scan.doubted();
        SharedUnits.share(p, found);
    }

    /** A number that counts, with its unit, before the words around it are read. */
    record Found(Numeral numeral, Measure measure) {

        int to() {
            return Math.max(numeral.to(), measure.to());
        }
    }

    /** The measure of the last figure, or null when there is none. */
    @Nullable
    Measure last() {
        return found.isEmpty() ? null : found.get(found.size() - 1).measure();
    }

    /** Whether it begins with a figure, as the items of a list do. */
    boolean isItem() {
        if (found.isEmpty() || found.get(0).numeral().from() > ITEM) {
            return false;
        }
        for (int i = 0; i < found.get(0).numeral().from(); i++) {
            if (FigureWords.isVerb(p.lower(i))) {
                return false;
            }
        }
        return true;
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Whether there are numbers, if only such as the rules pass over. */
    boolean anyDoubted() {
        return !doubted.isEmpty();
    }

    /** Whether a pronoun may stand for what a figure is of. */
    boolean pointsBack() {
        for (int i = 0; i < p.size(); i++) {
            if (p.is(i, "it") || p.is(i, "they") || p.is(i, "them")) {
                return true;
            }
        }
        return false;
    }

    Passage passage() {
        return p;
    }

    /**
     * The figures, told in full.
     *
     * @param meant the numbers that mean something
     * @param parsed the sentence's grammar, or null when it was not read
     * @param antecedents what a pronoun at its head may stand for
     * @param memory what goes on from the figures before
     */
    List<Quantity> all(List<Found> meant, @Nullable ParsedPassage parsed, Antecedents antecedents, Memory memory) {
        Recall recall = memory.recall();
        Antecedents pointed = antecedents.names().isEmpty() ? Antecedents.only(recall.before()) : antecedents;
        Grammar grammar = parsed == null ? null : Grammar.of(parsed, times.covered(), pointed, recall);
        List<Figure> figures = new ArrayList<>();
        for (int k = 0; k < meant.size(); k++) {
            int limit = k + 1 < meant.size() ? meant.get(k + 1).numeral().from() : p.size();
            Figure before = k == 0 ? null : figures.get(k - 1);
            Figure figure = new Figure(p, times, meant.get(k), before, limit);
            if (before != null) {
                before.next = figure;
            }
            figures.add(figure);
        }
        new FigureTimes(p, times, grammar == null ? null : grammar.times()).assign(figures);
        for (int k = 0; grammar != null && k < figures.size(); k++) {
            Figure next = k + 1 < figures.size() ? figures.get(k + 1) : null;
            new ChangeOptions(grammar.parsed(), figures.get(k), next).settle(memory.choices());
        }
        List<Quantity> quantities = new ArrayList<>();
        for (Figure figure : figures) {
            quantities.add(figure.quantity(grammar, memory));
        }
        return quantities;
    }

    /** The numbers that mean something, in order, with their nouns as the tree has them. */
    List<Found> meant(@Nullable ParsedPassage parsed, Choices choices) {
        if (parsed == null) {
            return found;
        }
        List<Found> right = corrected(new TreeCounts(parsed));
        FigureSense sense = new FigureSense(parsed, right.size());
        List<Found> meant = new ArrayList<>();
        int k = 0;
        int past = 0;
        for (Found one : right) {
            while (k < doubted.size()
                    && doubted.get(k).numeral().from() < one.numeral().from()) {
                past = take(doubted.get(k++), past, one.numeral().from(), sense, choices, meant);
            }
            if (sense.isFigure(one, true, choices)) {
                meant.add(one);
                past = one.numeral().to();
            }
        }
        while (k < doubted.size()) {
            past = take(doubted.get(k++), past, p.size(), sense, choices, meant);
        }
        return meant;
    }

    /** Takes a number that the rules pass over for a figure, when much speaks for it; where the last figure ends. */
    private static int take(Found one, int past, int limit, FigureSense sense, Choices choices, List<Found> meant) {
        Numeral n = one.numeral();
        if (n.from() < past || n.to() > limit || !sense.isFigure(one, false, choices)) {
            return past;
        }
        Found named = one.measure().type() == Type.NONE ? sense.counting(one) : one;
        meant.add(named.to() > limit ? new Found(n, one.measure().leftOut(n.to())) : named);
        return n.to();
    }

    private List<Found> corrected(TreeCounts counts) {
        List<Found> all = new ArrayList<>();
        Measure before = carried;
        for (Found one : found) {
            Found right = counts.corrected(one, before);
            if (right != null) {
                all.add(right);
                before = right.measure();
            }
        }
        return all;
    }
}
