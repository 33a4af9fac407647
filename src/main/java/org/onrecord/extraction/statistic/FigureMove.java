package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Kind;

/** Finds which way a figure moved, by the words around it or together with the figure before. */
final class FigureMove {

    /** How far behind {@code more} a comparison may stand. */
    private static final int AHEAD = 10;

    private final Passage p;
    private final Figure f;

    FigureMove(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** The move that the words around a figure tell, or null. */
    @Nullable
    Moved own(int head) {
        if (f.n.form() == Form.RANK
                || f.m.type() == Type.TIMES && f.m.kind() != Kind.MULTIPLE && f.n.form() != Form.MULTIPLE
                || f.n.form() == Form.PART
                        && f.m.type() == Type.COUNT
                        && f.m.subject() != null
                        && !p.is(head - 1, "by")) {
            return cutAway(head);
        }
        if (f.n.form() == Form.MULTIPLE && p.is(head - 1, "at")) {
            return null; // grew at twice the rate of others
        }
        if (f.n.form() == Form.MULTIPLE && Multiples.change(p, f.n) != null) {
            Change change = Multiples.change(p, f.n);
            return change == null ? null : new Moved(f.n.from(), f.n.to(), change, false);
        }
        if (f.traits.isAside() && f.previous != null) {
            return f.previous.moved;
        }
        if (p.is(f.start() - 1, "+") && p.glued(f.start()) && f.m.type() == Type.SHARE) {
            return new Moved(f.start() - 1, f.start(), Change.INCREASE, false);
        }
        if (isGap()) {
            Change gap = Changes.as("after", p.lower(f.n.to()));
            return new Moved(f.n.to(), f.n.to() + 1, gap == null ? Change.INCREASE : gap, false);
        }
        boolean dates = f.m.type() == Type.TIME && p.is(head - 1, "in");
        Moved ahead = dates || Changes.movesFrom(p, head) ? null : Changes.before(p, head);
        ahead = ahead == null ? new JobMoves(p, f).of(head) : ahead;
        ahead = ahead == null && isMeasured() ? FarMoves.held(p, head) : ahead;
        if (ahead != null) {
            return ahead;
        }
        Moved inside = inside();
        if (inside != null && paysMore(inside, head)) {
            return inside;
        }
        return inside == null || compares(inside, head) || isResult(inside) ? null : inside;
    }

    /** The change behind the unit: {@code a 5 percent rise}, {@code a 10-point increase}, {@code 12 percent lower}. */
    private @Nullable Moved inside() {
        Type type = f.m.type();
        if (p.isHyphen(f.n.to()) && type != Type.TIME && type != Type.AGE) {
            Moved noun = Changes.after(p, Math.max(f.n.to() + 2, Units.end(p, f.n.to() + 1)));
            return noun != null && noun.noun() ? noun : null;
        }
        return type == Type.COUNT || type == Type.TIME || type == Type.NONE ? null : Changes.after(p, f.unitEnd());
    }

    private boolean isMeasured() {
        Type type = f.m.type();
        return type == Type.SHARE || type == Type.MONEY || type == Type.SIZE || type == Type.NONE;
    }

    /** {@code 5 percent more than men}: set against something else, unless that is another time. */
    private boolean compares(Moved inside, int head) {
        if (inside.noun()) {
            return false;
        }
        boolean than = p.is(inside.to(), "than");
        boolean closes = !than && FigureWords.is("moving", p.lower(head - 1));
        return f.m.type() == Type.SHARE ? than && !Multiples.isTimeBehind(p, inside.to()) : !closes;
    }

    /** {@code a $3 million loss}, {@code a 12-point loss}: how something ended. */
    private boolean isResult(Moved inside) {
        boolean loss = inside.noun() && p.lower(inside.from()).startsWith("loss");
        return loss && (f.m.type() == Type.MONEY || p.is(inside.from() - 1, "point"));
    }

    /** {@code lost a quarter of our beds}: a part is a move when it is taken away. */
    private @Nullable Moved cutAway(int head) {
        boolean taken = Changes.as("verb", p.lower(head - 1)) == Change.DECREASE && p.is(f.n.to(), "of");
        return taken ? new Moved(head - 1, head, Change.DECREASE, false) : null;
    }

    /** {@code paid $27 million more in interest}: compared with nothing else, it has grown by so much. */
    private boolean paysMore(Moved more, int head) {
        boolean pays = f.m.type() == Type.MONEY && (p.is(more.from(), "more") || p.is(more.from(), "less"));
        for (int i = more.to(); pays && i < more.to() + AHEAD; i++) {
            pays = !p.is(i, "than");
        }
        return pays && (FigureWords.is("paying", p.lower(head - 1)) || FigureWords.is("paying", p.lower(head - 2)));
    }

    /** {@code 94 fewer than in 2022}, of what the figure before counts. */
    boolean isGap() {
        boolean bare = f.m.type() == Type.COUNT || f.m.type() == Type.NONE;
        boolean gap = bare
                && FigureWords.is("difference", p.lower(f.n.to()))
                && f.m.to() == f.n.to()
                && p.is(f.n.to() + 1, "than");
        return gap && Multiples.isTimeBehind(p, f.n.to() + 1);
    }

    /** {@code rose 7 percent in 2020 and 18 percent in 2021}: two figures share one verb. */
    @Nullable
    Moved shared(Figure previous, int head) {
        Moved theirs = previous.moved;
        if (isGapped(previous, head)) {
            return theirs;
        }
        if (theirs != null && isListed(previous, head)) {
            f.listed = previous.isReached();
            return theirs;
        }
        boolean link = p.is(head - 1, "and") || p.is(head - 1, "or") || p.is(head - 1, "to") && p.is(head - 2, ",");
        boolean joined = link && (previous.to == head - 1 || previous.to == head - 2);
        boolean verb = theirs != null && !theirs.noun() && theirs.from() <= previous.n.from();
        boolean alike = previous.m.type() == f.m.type() && f.m.type() != Type.COUNT || !p.is(head - 1, "and");
        return joined && verb && alike ? theirs : null;
    }

    /** {@code fell to 5.8% for men, 3.8% for women and 2.5% for children}: no verb stands between. */
    private boolean isListed(Figure before, int head) {
        boolean alike = before.m.type() == f.m.type() && f.m.type() == Type.SHARE;
        boolean linked = p.is(head - 1, ",") || p.is(head - 1, "and");
        int at = before.end();
        boolean of = p.is(at, "for") || p.is(at, "in") || p.is(at, "among");
        for (int i = at; alike && linked && of && i < head - 1; i++) {
            if (p.parts(i) && i < head - 2 || FigureWords.isVerb(p.lower(i)) || p.is(i, "while") || p.is(i, "but")) {
                return false;
            }
        }
        return alike && linked && of && head - at < 8;
    }

    /** {@code A was down 2.3%, B by 2.6%}: only names stand between. */
    boolean isGapped(Figure before, int head) {
        int comma = head - 2;
        while (comma > before.n.to() && p.at(comma).isCapital()) {
            comma--;
        }
        return p.is(head - 1, "by") && p.is(comma, ",") && comma < head - 2 && comma <= before.to + 1;
    }
}
