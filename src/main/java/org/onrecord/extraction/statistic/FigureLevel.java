package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Kind;

/** Which way a figure moved, where its own words tell it and where those around do, and whether it is where the move ended. */
final class FigureLevel {

    private final Passage p;
    private final Figure figure;
    private @Nullable Change told;
    private boolean ended;

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
        if (figure.isAside() && previous != null && figure.moved != null) {
            return previous.isReached();
        }
        if (figure.moved == null) {
            return ended;
        }
        int head = figure.head();
        boolean to = p.is(head - 1, "to") || p.is(head - 1, "at") || figure.listed;
        return to && figure.moved.from() < figure.n.from() && figure.n.form() != Form.MULTIPLE;
    }

    /** How far something moved, not where it went. */
    boolean isSize() {
        return figure.moved != null && !isReached();
    }

    /** {@code 45,000, up 5 percent}: the first figure is where the move of the second ends. */
    void move(@Nullable Change change) {
        boolean moves = change != null && figure.n.form() != Form.RANK && figure.n.form() != Form.MULTIPLE;
        told = moves ? change : told;
        ended |= moves && figure.moved == null;
    }

    /** {@code went from nine to fourteen}: the two values say which way. */
    void comeFrom(Figure start) {
        Numeral n = figure.n;
        boolean alike = start.m.type() == figure.m.type() && !n.isRange() && !start.n.isRange();
        int way = alike ? n.low().compareTo(start.n.low()) : 0;
        boolean known = n.form() == Form.RANK || told != null || way == 0;
        told = known ? told : way > 0 ? Change.INCREASE : Change.DECREASE;
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
            return;
        }
        for (int i = n.to(); i < figure.measured() + 3; i++) {
            Change way = way(p.lower(i));
            if (way != null && (timed || isToldFrom(i + 1))) {
                told = way;
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
