package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the quotations that no cue in their own unit claims. */
final class FloatingQuotes {

    private static final int SPEECH = 4;

    private FloatingQuotes() {}

    /** Gives a whole quotation to the attribution before it, or makes one without a source. */
    static void settle(Passage passage, List<Draft> drafts) {
        for (Range unit : passage.units()) {
            if (passage.isAllQuoted(unit) && drafts.stream().noneMatch(draft -> draft.overlaps(unit))) {
                Draft before = before(passage, drafts, unit);
                if (before != null) {
                    before.add(unit);
                } else {
                    drafts.add(new Draft("quote-alone", null, null, unit));
                }
            }
        }
        for (Quotation quotation : passage.quotations()) {
            Range range = new Range(quotation.first(), quotation.past());
            if (quotation.words() >= SPEECH && drafts.stream().noneMatch(draft -> draft.overlaps(range))) {
                drafts.add(new Draft("quote-alone", null, null, range));
            }
        }
    }

    private static @Nullable Draft before(Passage passage, List<Draft> drafts, Range unit) {
        Draft best = null;
        for (Draft draft : drafts) {
            boolean quoted = draft.content().stream().anyMatch(passage::hasQuotation);
            if (quoted && draft.past() <= unit.first() && (best == null || draft.past() > best.past())) {
                best = draft;
            }
        }
        return best;
    }
}
