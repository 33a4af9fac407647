package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;

/** Whose share the second of two is that a contest sets against each other: {@code Lee leads Cole 48 percent to 41}. */
final class Rivals {

    /** How far before two shares the verb of their contest may stand, in words. */
    private static final int NEAR = 14;

    private final Passage p;
    private final Figure f;

    Rivals(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** The rival whose share the figure is, or null. */
    @Nullable
    String of() {
        Figure before = f.previous;
        if (before == null || !isShare(f) || !isShare(before) || f.n.from() - before.n.to() > NEAR) {
            return null;
        }
        String placed = placed(before);
        if (placed != null) {
            return placed;
        }
        if (!isSetAgainst(before)) {
            return null;
        }
        String named = named();
        return named == null ? beaten(before) : named;
    }

    /** {@code 41 percent for Cole}: whose share the words right behind say. */
    @Nullable
    String named() {
        int end = f.unitEnd();
        boolean name = p.is(end, "for") && p.at(end + 1).isCapital() && !Periods.isTime(p, end + 1);
        return name && isShare(f) ? Subjects.at(p, end + 1) : null;
    }

    private static boolean isShare(Figure figure) {
        return figure.m.type() == Type.SHARE && !figure.m.unit().endsWith("points") && figure.moved == null;
    }

    /** {@code 48 percent to 41 percent}, {@code 48 percent, compared with 41 percent for Cole}. */
    private boolean isSetAgainst(Figure before) {
        int at = before.unitEnd();
        at = p.is(at, ",") ? at + 1 : at;
        boolean to = p.is(at, "to") || p.is(at, "versus") || p.isHyphen(at);
        boolean with = (p.is(at, "compared") || p.is(at, "against")) && at + 3 >= f.head();
        return (to || with) && f.start() - at < 5;
    }

    /** {@code Lee at 48 percent and Cole at 41}: whose share the words right before say. */
    private @Nullable String placed(Figure before) {
        int at = f.head() - 1;
        int start = p.is(at, "at") ? NounPhrases.start(p, at) : at;
        boolean name = start < at && p.at(start).isCapital() && at - start < 5;
        boolean joined =
                p.is(start - 1, "and") || p.is(start - 1, "with") || p.is(start - 1, "while") || p.parts(start - 1);
        return name && joined && start >= before.n.to() ? Subjects.said(p, start, at) : null;
    }

    /** Who is led, beaten or trailed. */
    private @Nullable String beaten(Figure before) {
        for (int i = before.head() - 1; i >= 0 && i > before.head() - NEAR; i--) {
            boolean ahead = p.is(i, "of") && p.is(i - 1, "ahead") || p.is(i, "over") || p.is(i, "against");
            if ((ahead || FigureWords.is("contest-form", p.lower(i)))
                    && p.at(i + 1).isCapital()) {
                return Subjects.at(p, i + 1);
            }
        }
        return null;
    }
}
