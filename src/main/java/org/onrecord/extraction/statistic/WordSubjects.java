package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;

/** What a figure is of by the words around it alone, where no grammar says. */
final class WordSubjects {

    private final Passage p;
    private final Figure f;

    WordSubjects(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** What the words around the figure say, or null. */
    @Nullable
    String of() {
        if (f.n.form() == Form.RANK) {
            return rankSubject();
        }
        if (f.move.isGap() && f.m.subject() != null) {
            return f.m.subject();
        }
        if (f.moved != null && f.moved.from() >= f.n.to()) {
            boolean linked = p.is(f.moved.to(), "in") || p.is(f.moved.to(), "of");
            String of = linked && !Periods.isTime(p, f.moved.to() + 1) ? Subjects.at(p, f.moved.to() + 1) : null;
            return of == null ? Subjects.ofClause(p, f.from) : of;
        }
        if (f.n.form() == Form.MULTIPLE || f.m.type() == Type.TIMES) {
            String of = multipliedSubject();
            if (of != null) {
                return of;
            }
        }
        boolean verb = f.head() < f.start() && isVerb(p.lower(f.head()));
        if (f.m.subject() != null && !(verb && f.m.type() == Type.COUNT)) {
            return f.m.subject();
        }
        int head = f.head();
        if (f.moved != null && f.moved.object()) {
            return Subjects.at(p, f.moved.to());
        }
        String bought = f.m.type() == Type.MONEY && f.moved == null ? Shares.purpose(p, f.unitEnd()) : null;
        if (bought != null) {
            return bought;
        }
        String said = f.moved != null
                ? Subjects.before(p, f.moved.from())
                : verb ? Subjects.ofClause(p, f.from) : Shares.ahead(p, head, f.m.type());
        return said == null ? f.m.subject() : said;
    }

    /** {@code twice as many beds}. */
    @Nullable
    String comparedNoun() {
        int at = Math.max(f.n.to(), f.m.to());
        boolean noun = p.is(at, "as") && (p.is(at + 1, "many") || p.is(at + 1, "much"));
        if (noun && (p.is(at + 2, "on") || p.is(at + 2, "for"))) {
            return Subjects.at(p, at + 3);
        }
        return noun ? Subjects.at(p, at + 2) : null;
    }

    /** {@code halved the subsidy}. */
    private @Nullable String multipliedSubject() {
        boolean object = f.moved != null && FigureWords.is("determiner", p.lower(f.n.to()));
        return object ? Subjects.at(p, f.n.to()) : null;
    }

    private static boolean isVerb(String word) {
        return word.startsWith("averag")
                || word.startsWith("surpass")
                || word.startsWith("exceed")
                || word.startsWith("topp")
                || word.startsWith("total");
    }

    private @Nullable String rankSubject() {
        int at = f.n.to();
        String of = p.is(at, "of") ? Subjects.at(p, at + 1) : null;
        return of == null ? Subjects.ofClause(p, f.from) : of;
    }
}
