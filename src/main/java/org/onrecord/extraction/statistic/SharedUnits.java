package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Quantity.Kind;

/** Gives figures of a sentence the unit or the rate that is told only once for several of them. */
final class SharedUnits {

    /** How far behind a rate told ahead the first figure may stand. */
    private static final int RATED = 16;

    private SharedUnits() {}

    static void share(Passage p, List<Found> found) {
        shareUnits(p, found);
        shareRate(p, found);
    }

    /** {@code from 9 to 16 percent}, {@code by 9 and 16 percent}: the first number has the unit of the second. */
    private static void shareUnits(Passage p, List<Found> found) {
        for (int k = 0; k + 1 < found.size(); k++) {
            Found here = found.get(k);
            Measure next = found.get(k + 1).measure();
            boolean to = p.is(here.to(), "to")
                    && Money.start(p, found.get(k + 1).numeral().from()) == here.to() + 1;
            boolean and = next.type() == Type.SHARE
                    && (p.is(here.to(), "and") || p.is(here.to(), "or"))
                    && found.get(k + 1).numeral().from() == here.to() + 1;
            if (and
                    && here.measure().type() == Type.NONE
                    && here.measure().unit().isEmpty()) {
                found.set(k, new Found(here.numeral(), next.leftOut(here.to())));
            }
            if (to && here.measure().type() == Type.NONE && p.is(here.numeral().from() - 1, "from")) {
                found.set(k, new Found(here.numeral(), next.leftOut(here.to())));
            }
        }
    }

    /** {@code Per 100,000 people the rate was 21, against 12}: while the counts behind it count the same. */
    private static void shareRate(Passage p, List<Found> found) {
        Rates.Lead lead = Rates.lead(p);
        @Nullable String counted = null;
        for (int k = 0; lead != null && k < found.size(); k++) {
            Measure m = found.get(k).measure();
            int from = found.get(k).numeral().from();
            boolean near = from >= lead.to()
                    && (counted == null ? from < lead.to() + RATED : m.unit().equals(counted));
            if (near && m.type() == Type.COUNT && m.kind() == Kind.AMOUNT) {
                counted = m.unit();
                found.set(
                        k, new Found(found.get(k).numeral(), m.with(m.to(), m.unit() + " " + lead.words(), Kind.RATE)));
            }
        }
    }
}
