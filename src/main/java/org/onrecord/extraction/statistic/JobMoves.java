package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Quantity.Change;

/** Jobs that are made or done away with: there are so many more or fewer. */
final class JobMoves {

    /** How far behind the jobs may stand what becomes of them. */
    private static final int REACH = 9;

    private final Passage p;
    private final Figure f;

    JobMoves(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** {@code created 15,000 jobs}, {@code Nearly 1,900 posts would be eliminated}, {@code 260 jobs will go}. */
    @Nullable
    Moved of(int head) {
        String unit = LowerCase.of(f.m.unit());
        boolean jobs = unit.endsWith("jobs") || unit.endsWith("posts") || unit.endsWith("positions");
        if (f.m.type() != Type.COUNT || !jobs) {
            return null;
        }
        int verb = p.is(head - 1, "another") || p.is(head - 1, "of") ? head - 2 : head - 1;
        Change made = made(p.lower(verb));
        return made == null ? passive(f.measured()) : new Moved(verb, verb + 1, made, false);
    }

    private static @Nullable Change made(String verb) {
        return FigureWords.is("making", verb)
                ? Change.INCREASE
                : FigureWords.is("ending", verb) ? Change.DECREASE : null;
    }

    private @Nullable Moved passive(int from) {
        boolean said = false;
        for (int i = from; i < from + REACH && !p.is(i, ";"); i++) {
            String w = p.lower(i);
            Change made = made(w);
            Change moved = made == null && w.endsWith("d") ? Changes.as("verb", w) : made;
            if (said && moved != null) {
                return new Moved(i, i + 1, moved, false);
            }
            if (said && FigureWords.is("going", w)) {
                return new Moved(i, i + 1, Change.DECREASE, false);
            }
            boolean auxiliary = FigureWords.is("auxiliary", w);
            if (!auxiliary && (FigureWords.isVerb(w) || w.equals("that") || w.equals("who"))) {
                return null;
            }
            said |= auxiliary && !w.startsWith("ha");
        }
        return null;
    }
}
