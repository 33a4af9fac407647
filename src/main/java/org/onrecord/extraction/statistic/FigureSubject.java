package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** Finds what a figure is of: by its place beside another figure, by grammar, by words. */
final class FigureSubject {

    private final Passage p;
    private final Figure f;

    FigureSubject(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    @Nullable
    String of(@Nullable TreeSubjects subjects) {
        boolean ofThem = p.is(f.n.to(), "of")
                && (p.is(f.n.to() + 1, "them")
                        || p.is(f.n.to() + 1, "those")
                        || p.is(f.n.to() + 1, "it")
                        || p.is(f.n.to() + 1, "these"));
        if (f.partner != null) {
            return f.partner.subject;
        }
        if (f.previous != null && f.move.isGapped(f.previous, f.head())) {
            int comma = f.head() - 2;
            while (!p.is(comma, ",")) {
                comma--;
            }
            return p.words(comma + 1, f.head() - 1);
        }
        if (sharesSubject() || f.previous != null && f.n.form() == Form.PART && ofThem) {
            return f.previous == null ? null : f.previous.subject;
        }
        if (f.m.type() != Type.COUNT && p.is(f.start() - 1, "(") && p.is(f.end(), ")")) {
            int noun = NounPhrases.start(p, f.start() - 1);
            if (noun < f.start() - 1) {
                return Subjects.said(p, noun, f.start() - 1);
            }
        }
        if (subjects != null && f.m.type() != Type.COUNT && !(f.n.form() == Form.RANK && p.is(f.n.to(), "of"))) {
            String said = f.n.form() == Form.RANK
                    ? subjects.ofClause(f.from, f.n.to(), f.m.type())
                    : subjects.of(
                            f.start(),
                            f.m.kind() == Kind.RATE && f.m.subject() == null ? f.measured() : f.unitEnd(),
                            f.m.type());
            if (said != null) {
                return said;
            }
            String whole = f.m.type() == Type.SHARE || f.m.kind() == Kind.RATIO ? subjects.whole() : null;
            if (whole != null) {
                return whole;
            }
        }
        return byWords();
    }

    /** {@code 11,400 pounds of fentanyl, up 58 percent}; {@code (14 metres)}: of what the figure f.before is. */
    private boolean sharesSubject() {
        if (f.previous == null) {
            return false;
        }
        boolean aside = f.isAside();
        int comma = f.moved == null ? -1 : f.moved.from() - 1;
        boolean apart =
                p.is(comma, ",") && f.moved != null && f.moved.from() < f.n.from() && comma - f.previous.n.to() < 14;
        boolean adverb = f.moved != null && Changes.as("adverb", p.lower(f.moved.from())) != null;
        int ahead = p.is(f.head() - 1, "a") || p.is(f.head() - 1, "or") ? f.head() - 2 : f.head() - 1;
        boolean multiple = f.m.type() == Type.TIMES && p.is(ahead, ",") && ahead - f.previous.n.to() < 14;
        if (multiple && !partsBetween(f.previous.n.to(), ahead)) {
            return true;
        }
        return aside || apart && adverb && !partsBetween(f.previous.n.to(), comma);
    }

    private boolean partsBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (p.parts(i) && !p.is(i, ")") && !p.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String byWords() {
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
        boolean verb = f.before != null && isVerb(p.lower(f.before.from()));
        if (f.m.subject() != null && !(verb && f.m.type() == Type.COUNT)) {
            return f.m.subject();
        }
        int head = f.before == null ? f.start() : f.before.from();
        if (f.moved != null && f.moved.object()) {
            return Subjects.at(p, f.moved.to());
        }
        String said = f.moved != null
                ? Subjects.before(p, f.moved.from())
                : verb ? Subjects.ofClause(p, f.from) : Shares.ahead(p, head, f.m.type());
        return said == null ? f.m.subject() : said;
    }

    /** {@code halved the subsidy}, {@code twice as many beds}. */
    private @Nullable String multipliedSubject() {
        int at = Math.max(f.n.to(), f.m.to());
        if (p.is(at, "as") && (p.is(at + 1, "many") || p.is(at + 1, "much"))) {
            return Subjects.at(p, at + 2);
        }
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
