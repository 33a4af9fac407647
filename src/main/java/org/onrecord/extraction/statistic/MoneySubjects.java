package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;

/** What a sum is of where the words around it say so in ways that trees seldom keep apart. */
final class MoneySubjects {

    private static final int NEAR = 24;

    private final Passage p;
    private final Figure f;

    MoneySubjects(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** What the sum is of, or null. */
    @Nullable
    String of() {
        if (f.m.type() != Type.MONEY) {
            return null;
        }
        String limited = limited();
        if (limited != null) {
            return limited;
        }
        Figure before = f.previous;
        boolean shared = before != null && before.m.type() == Type.MONEY && isForPayers(f) && isForPayers(before);
        return shared && before != null ? before.subject : null;
    }

    /** {@code incomes above $50,000}: the noun right before that a limit is set to. */
    private @Nullable String limited() {
        String limit = p.lower(f.start() - 1);
        boolean limits = limit.equals("above") || limit.equals("below") || limit.equals("exceeding");
        int end = f.start() - 1;
        int start = limits ? NounPhrases.start(p, end) : end;
        boolean verb = start < end && FigureWords.isVerb(p.lower(end - 1));
        return start == end || verb || Periods.isTime(p, end - 1) ? null : Subjects.said(p, start, end);
    }

    /** {@code $25 for members and $35 for others}: a price's payers, who are not what it is for. */
    private boolean isForPayers(Figure figure) {
        return isPayers(p, figure.unitEnd()) && figure.n.to() - f.n.to() < NEAR;
    }

    /** {@code for members}, {@code for a family}. */
    static boolean isPayers(Passage p, int at) {
        int noun = NounPhrases.afterDeterminers(p, at + 1);
        int end = p.is(at, "for") ? NounPhrases.end(p, noun) : noun;
        String last = p.lower(end - 1);
        return p.is(at, "for")
                && (end > noun && (FigureWords.is("people", last) || FigureWords.is("payer", last))
                        || FigureWords.is("payer", p.lower(noun)));
    }
}
