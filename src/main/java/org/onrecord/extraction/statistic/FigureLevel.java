package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Kind;

/** Which way a figure moved, by its own words and by those around, and whether it is where the move ended. */
final class FigureLevel {

    /** Verbs whose object is where a move ended. */
    private static final Set<String> LEVELS = Set.of(
            "reach",
            "reached",
            "reaches",
            "reaching",
            "hit",
            "hits",
            "hitting",
            "pass",
            "passed",
            "passes",
            "passing",
            "top",
            "topped",
            "topping",
            "exceed",
            "exceeded",
            "exceeds",
            "exceeding",
            "surpass",
            "surpassed",
            "surpasses",
            "surpassing",
            "near",
            "neared",
            "nearing",
            "approach",
            "approached",
            "approaching");

    private final Passage p;
    private final Figure figure;
    private @Nullable Change told;
    private String how = "nothing";
    private boolean ended;
    private boolean settled;
    private @Nullable Change chosen;

    FigureLevel(Passage p, Figure figure) {
        this.p = p;
        this.figure = figure;
    }

    @Nullable
    Change change() {
        return figure.moved == null ? told : figure.moved.change();
    }

    /** {@code rose to 45,000}, {@code 45,000, up 5 percent}: where a move ended. */
    boolean isReached() {
        Figure previous = figure.previous;
        if (figure.traits.isAside() && previous != null && figure.moved != null) {
            return previous.isReached();
        }
        if (figure.moved == null) {
            return ended;
        }
        int head = figure.head();
        boolean to = p.is(head - 1, "to") || p.is(head - 1, "at") || figure.listed;
        return to && figure.moved.from() < figure.n.from() && figure.n.form() != Form.MULTIPLE;
    }

    /** Which rule tells the change: {@code before-verb} for {@code rose 5 percent}. */
    String rule() {
        Moved moved = figure.moved;
        if (moved == null) {
            return told == null ? "nothing" : how;
        }
        Figure previous = figure.previous;
        String place = moved.from() >= figure.n.from()
                ? "behind"
                : previous != null && moved.from() <= previous.n.from() ? "shared" : "before";
        return place + (moved.object() ? "-far" : moved.noun() ? "-noun" : "") + (isReached() ? "-to" : "");
    }

    /** Says which way it moved after all. */
    void settle(@Nullable Change change) {
        settled = true;
        chosen = change;
    }

    /** Which way it moved, all considered. */
    @Nullable
    Change settled() {
        return settled ? chosen : change();
    }

    /** Whether a move ended there, all considered. */
    boolean isSettledLevel() {
        if (!settled || chosen == change()) {
            return isReached();
        }
        return chosen != null && (change() == null ? isPlainLevel() : isReached());
    }

    /** A number of which the rules know no move is where one ended, unless its words tell how far. */
    private boolean isPlainLevel() {
        int head = figure.head();
        boolean by = p.is(head - 1, "by") || p.is(head - 1, "of") && Changes.as("noun", p.lower(head - 2)) != null;
        boolean extra = isExtra(head - 1) || isExtra(figure.start() - 1) || isExtra(head) || isExtra(figure.unitEnd());
        WayWord before = WayWord.of(p.lower(head - 1));
        boolean reaches = before == null || LEVELS.contains(p.lower(head - 1)) || before.change() == Change.UNCHANGED;
        boolean moves = !reaches || Changes.after(p, figure.unitEnd()) != null;
        boolean number = figure.n.form() != Form.MULTIPLE && figure.n.form() != Form.RANK;
        return number && !by && !extra && !moves;
    }

    private boolean isExtra(int i) {
        return p.is(i, "extra") || p.is(i, "another") || p.is(i, "additional") || p.is(i, "further");
    }

    /** How far something moved, not where it went. */
    boolean isSize() {
        return figure.moved != null && !isReached();
    }

    /** {@code 45,000, up 5 percent}: the first figure is where the move of the second ends. */
    void move(@Nullable Change change) {
        boolean moves = change != null && figure.n.form() != Form.RANK && figure.n.form() != Form.MULTIPLE;
        told = moves ? change : told;
        how = moves ? "other" : how;
        ended |= moves && figure.moved == null;
    }

    /** {@code went from nine to fourteen}: the two values say which way. */
    void comeFrom(Figure start) {
        Numeral n = figure.n;
        boolean alike = start.m.type() == figure.m.type() && !n.isRange() && !start.n.isRange();
        int way = alike ? n.low().compareTo(start.n.low()) : 0;
        boolean known = n.form() == Form.RANK || told != null || way == 0;
        told = known ? told : way > 0 ? Change.INCREASE : Change.DECREASE;
        how = known ? how : "values";
        ended |= !known && figure.moved == null;
    }

    /** {@code $26 more than in 2019}, {@code three times as many as in 2014}: compared with a time, it has moved. */
    void compareWithTime() {
        if (figure.moved != null) {
            return;
        }
        Numeral n = figure.n;
        boolean timed = figure.baseline() != null;
        if (timed && (n.form() == Form.MULTIPLE || figure.m.kind() == Kind.MULTIPLE)) {
            told = n.low().compareTo(BigDecimal.ONE) > 0 ? Change.INCREASE : Change.DECREASE;
            how = "multiple";
            return;
        }
        for (int i = n.to(); i < figure.measured() + 3; i++) {
            Change way = way(p.lower(i));
            if (way != null && (timed || isToldFrom(i + 1))) {
                told = way;
                how = "time";
                return;
            }
        }
    }

    /** Which way {@code more}, {@code below} or {@code longer} points, or null for other words. */
    private static @Nullable Change way(String word) {
        Change comparative = Changes.as("after", word);
        if (comparative != null) {
            return comparative;
        }
        return switch (word) {
            case "below", "under" -> Change.DECREASE;
            case "above", "over" -> Change.INCREASE;
            default -> null;
        };
    }

    /** {@code … than in 2014}, {@code … the figure for 2015}, {@code … the previous year}: a level of another time. */
    private boolean isToldFrom(int i) {
        boolean level = FigureWords.is("determiner", p.lower(i)) && FigureWords.is("level", p.lower(i + 1));
        boolean before = p.is(i + 1, "previous") || p.is(i + 1, "prior");
        if (before && Changes.isTimeEnd(p.lower(i + 2))) {
            return true;
        }
        return (p.is(i, "than") || level) && Multiples.isTimeBehind(p, i);
    }
}
