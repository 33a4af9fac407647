package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.extraction.statistic.Streaks.Streak;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Kind;

/** The figures of one sentence. */
final class Figures {

    /** How many words may stand before the figure of a list's item: {@code A minimum of $4 million}. */
    private static final int ITEM = 5;

    /** Among how many figures before the one may stand whose unit goes on. */
    private static final int NEAR = 3;

    private final Passage p;
    private final Times times;
    private final @Nullable Measure carried;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> doubted = new ArrayList<>();

    /** @param carried the last measure of the sentence before, in the same paragraph, or null */
    Figures(Passage p, List<TimePhrase> phrases, @Nullable Measure carried, @Nullable LocalDate published) {
        this.p = p;
        this.carried = carried;
        this.times = new Times(p, phrases, published);
        int i = 0;
        while (i < p.size()) {
            i = next(i);
        }
        SharedUnits.share(p, found);
    }

    /** A number that counts, with its unit, before the words around it are read. */
    record Found(Numeral numeral, Measure measure) {

        int to() {
            return Math.max(numeral.to(), measure.to());
        }
    }

    private @Nullable Found latest() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** The measure of the last figure, or null when there is none. */
    @Nullable
    Measure last() {
        Found last = latest();
        return last == null ? null : last.measure();
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

    private int next(int i) {
        Streak streak = times.covered().get(i) && !p.at(i).isText() ? null : Streaks.at(p, i);
        if (streak != null) {
            return rank(streak, i);
        }
        Numeral n = numeral(i);
        if (n == null) {
            return i + 1;
        }
        Measure speed = Units.paired(p, n);
        if (speed != null) {
            found.add(new Found(n, speed.leftOut(n.to())));
            found.add(new Found(Numerals.digits(p, n.to() + 1), speed));
            return speed.to();
        }
        if (NotFigures.isDisguised(p, n, times.covered())) {
            return p.at(i).isNumber() ? skipJoined(n.to()) : n.to();
        }
        Numeral score = Scores.from(p, n);
        if (score != null) {
            return against(score);
        }
        Numeral range = n.form() == Form.DIGITS || n.form() == Form.SPELLED ? Ranges.from(p, n) : null;
        return count(range == null ? n : range);
    }

    private int against(Numeral n) {
        boolean vote = n.form() == Form.SCORE;
        found.add(new Found(
                n, new Measure(n.to(), vote ? "votes" : "", Type.NONE, vote ? Kind.SCORE : Kind.RATIO, null, null)));
        return n.to();
    }

    private @Nullable Numeral numeral(int i) {
        Numeral nil = Nils.at(p, i);
        if (nil != null) {
            return nil;
        }
        Numeral n = Multiples.at(p, i);
        return n == null ? Numerals.at(p, i) : n;
    }

    /** Past the rest of a telephone number, a date or an address, so that none of its parts is read alone. */
    private int skipJoined(int to) {
        int i = to;
        while (p.glued(i)
                && (p.at(i).isNumber() || p.at(i).isMark() && p.at(i + 1).isNumber() && p.glued(i + 1))) {
            i++;
        }
        return i;
    }

    private int rank(Streak streak, int i) {
        Numeral n = new Numeral(streak.from(), streak.to(), streak.value(), streak.value(), BigDecimal.ONE, Form.RANK);
        found.add(new Found(n, new Measure(streak.to(), streak.noun(), Type.NONE, Kind.RANK, null, null)));
        return Math.max(streak.to(), i + 1);
    }

    /** {@code leads 46 to 40 percent}: two shares, the larger first; null for other numbers. */
    private @Nullable Measure setAgainst(Numeral n, Measure m) {
        Numeral next = p.is(n.to(), "to") && p.at(n.to() + 1).isNumber() ? Numerals.digits(p, n.to() + 1) : null;
        boolean two = next != null && m.type() == Type.NONE && next.low().compareTo(n.low()) < 0 && n.isBelow(101);
        Measure share = two && next != null ? Units.of(p, next) : null;
        return share != null && share.type() == Type.SHARE ? share.leftOut(n.to()) : null;
    }

    private int count(Numeral n) {
        Measure bound = Ages.limit(p, n);
        Measure limit = bound == null ? Ages.level(p, n) : bound;
        Measure m = limit == null ? inherited(n, measure(n)) : limit;
        Measure share = setAgainst(n, m);
        m = share == null ? onAtRate(n, m) : share;
        if (m.type() == Type.NONE && m.unit().isEmpty()) {
            Measure taken = Ellipsis.measure(p, n, lastMeasured(n.form() == Form.VAGUE), carried);
            if (taken != null && !Ages.isPassing(p, n, m)) {
                found.add(new Found(n, taken));
                return n.to();
            }
        }
        Measure same = isGap(n) && !Money.stands(p, n.from()) ? ofGap(n) : null;
        if (same != null) {
            found.add(new Found(n, same));
            return n.to();
        }
        boolean compared = isCompared(n, m);
        if (!PassingNumbers.isPassing(p, n, m, compared) && new BareNumbers(p, latest()).isMeant(n, m, compared)) {
            found.add(new Found(n, m));
            return Math.max(n.to(), m.to());
        }
        if (!PassingNumbers.isNever(p, n, m)) {
            doubted.add(new Found(n, m));
        }
        return n.to();
    }

    /** {@code 612 offences, 94 fewer than in 2022}. */
    private boolean isGap(Numeral n) {
        boolean gap = p.is(n.to(), "more") || p.is(n.to(), "fewer") || p.is(n.to(), "less");
        return gap && p.is(n.to() + 1, "than") && (n.form() == Form.DIGITS || n.form() == Form.SPELLED);
    }

    /** {@code 3,400 arrests, 200 more than a year earlier}: the gap is counted in what the figure before is. */
    private @Nullable Measure ofGap(Numeral n) {
        Found last = latest();
        Measure before = last == null ? carried : last.measure();
        boolean sum = last != null && before != null && before.type() == Type.MONEY && !n.isBelow(1_000_000);
        boolean counts = sum || before != null && before.type() == Type.COUNT;
        if (before != null && counts && (last != null || Multiples.isTimeBehind(p, n.to() + 1))) {
            return before.leftOut(n.to());
        }
        return Multiples.isTimeBehind(p, n.to() + 1)
                ? new Measure(n.to(), "", Type.NONE, Kind.AMOUNT, null, null)
                : null;
    }

    private Measure measure(Numeral n) {
        if (n.form() == Form.MULTIPLE) {
            return new Measure(n.to(), "times", Type.TIMES, Kind.MULTIPLE, null, null);
        }
        if (n.form() == Form.ONE_IN
                && p.at(n.from() + 1).isText()
                && !p.is(n.from() + 1, "out")
                && !FigureWords.isClosed(p.lower(n.from() + 1))) {
            int end = n.from() + 2;
            while (end < n.from() + 4 && !p.is(end, "out") && !FigureWords.isClosed(p.lower(end))) {
                end++;
            }
            String noun = p.words(n.from() + 1, end);
            return new Measure(n.to(), noun, Type.COUNT, Kind.RATIO, noun, null);
        }
        Measure m = Units.of(p, n);
        if (n.form() == Form.PART || n.form() == Form.ONE_IN) {
            Kind kind = n.form() == Form.PART ? Kind.SHARE : Kind.RATIO;
            return new Measure(
                    m.to(),
                    m.unit(),
                    m.type(),
                    m.type() == Type.COUNT || m.type() == Type.NONE ? kind : m.kind(),
                    m.subject(),
                    m.place());
        }
        return m;
    }

    /** {@code from 9 percent to 16}: the second number has the unit of the first. */
    private Measure inherited(Numeral n, Measure m) {
        Found last = latest();
        boolean to = last != null && p.is(n.from() - 1, "to") && last.to() == n.from() - 1;
        boolean share = last != null
                && last.measure().type() == Type.SHARE
                && (!n.isBelow(1000) || Ranges.isStep(p, last, n.from()));
        return last == null
                        || share
                        || !to
                        || m.type() != Type.NONE
                        || last.measure().type() == Type.COUNT
                ? m
                : last.measure().leftOut(m.to());
    }

    /** {@code 2,940 deaths, six times the figure of 495}, {@code thousands of families for a week, hundreds for two}. */
    private @Nullable Found lastMeasured(boolean counted) {
        int last = found.size() - 1;
        for (int k = last; k >= 0 && k > last - NEAR; k--) {
            Measure m = found.get(k).measure();
            if (counted ? m.type() == Type.COUNT : m.kind() != Kind.MULTIPLE) {
                return found.get(k);
            }
        }
        return last < 0 ? null : found.get(last);
    }

    private Measure onAtRate(Numeral n, Measure m) {
        Found last = latest();
        return last == null ? m : Rates.goesOn(p, n, m, last.numeral(), last.measure());
    }

    private boolean isCompared(Numeral n, Measure m) {
        return Comparisons.before(p, Money.start(p, n.from())) != null || Comparisons.after(p, m.to()) != null;
    }
}
