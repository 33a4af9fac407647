package org.onrecord.extraction.statistic;

import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Quantity.Kind;

/** What a figure is like, seen from the words around it: whether a time may go on to it, and what it is a part of. */
record FigureTraits(Passage p, Figure figure) {

    /** How far before a figure the noun may stand whose level it is. */
    private static final int LEVEL = 6;

    private static final int WHOLE = 7;

    /** Whether it tells a state of things, no single thing: a share, a rate, a move. */
    boolean isState() {
        Kind kind = figure.m.kind();
        if (kind == Kind.SHARE || kind == Kind.RATE || kind == Kind.RATIO || figure.change() != null) {
            return true;
        }
        for (int i = figure.head() - 1; i > figure.head() - LEVEL && i >= 0; i--) {
            if (FigureWords.is("level-noun", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code four of the 29 states}: the whole of which the figure before is a part. */
    boolean isWhole() {
        Figure part = figure.previous;
        int start = figure.start();
        if (part == null || part.end() >= start || start - part.end() >= WHOLE) {
            return false;
        }
        boolean definite =
                p.is(start - 1, "the") || p.is(start - 1, "its") || p.is(start - 1, "their") || p.is(start - 1, "'s");
        for (int i = start - 1; definite && i >= part.end(); i--) {
            if (p.is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** {@code a third of the dead}: of those told of before. */
    boolean isPartOfKnown() {
        for (int i = figure.n.to(); i < figure.measured() + 2; i++) {
            if (p.is(i, "of")) {
                return p.is(i + 1, "the") || p.is(i + 1, "those") || p.is(i + 1, "these") || p.is(i + 1, "them");
            }
        }
        return false;
    }

    /** How many days the figure tells when it is a length of time, else 0. */
    long lasts() {
        Step step = figure.m.type() == Type.TIME ? Step.of(p.lower(figure.m.to() - 1)) : null;
        return step == null ? 0 : Math.round(figure.n.low().doubleValue() * step.days());
    }

    /** {@code 47 feet (14 metres)}: the figure before in another unit. */
    boolean isAside() {
        return figure.previous != null
                && p.is(figure.start() - 1, "(")
                && asideFrom(figure.previous) >= figure.start() - 2;
    }

    /** The second of {@code 25/3 Mbps}. */
    boolean isPaired() {
        return figure.previous != null
                && figure.previous.n.to() + 1 == figure.n.from()
                && Fractions.isSlash(p, figure.previous.n.to());
    }

    /** Just past a figure, with its currency in words where both are money: {@code 10 million Australian dollars ($7 million)}. */
    private int asideFrom(Figure other) {
        boolean money = figure.m.type() == Type.MONEY && other.m.type() == Type.MONEY;
        return money ? other.measured() : other.end();
    }
}
