package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Settles the quotations that no cue beside them claims: by a cue further off, by the speaker before, or with no speaker. */
final class FloatingQuotes {

    private static final int SPEECH = 4;
    private static final int LONG = 12;

    private final Passage passage;
    private final Words words;
    private final List<Draft> drafts;

    private FloatingQuotes(Passage passage, List<Draft> drafts) {
        this.passage = passage;
        this.words = passage.words();
        this.drafts = drafts;
    }

    /** Adds what is left to the attributions of a paragraph. */
    static void settle(Passage passage, List<Draft> drafts) {
        FloatingQuotes floating = new FloatingQuotes(passage, drafts);
        passage.units().forEach(floating::settle);
    }

    private void settle(Range unit) {
        for (Quotation quotation : passage.quotations()) {
            Range range = new Range(quotation.first(), quotation.past());
            if (unit.contains(quotation.first()) && isFree(range)) {
                settle(quotation, range, unit);
            }
        }
    }

    private boolean isFree(Range range) {
        return drafts.stream().noneMatch(draft -> draft.overlaps(range));
    }

    private void settle(Quotation quotation, Range range, Range unit) {
        Draft before = passage.isAllQuoted(unit) ? before(unit) : null;
        if (before != null) {
            before.add(range);
            return;
        }
        if (quotation.words() < SPEECH) {
            return;
        }
        Draft cued = cued(range, unit);
        if (cued != null) {
            drafts.add(cued);
        } else if (isSpeech(quotation)) {
            drafts.add(new Draft("quote-alone", null, null, range));
        }
    }

    /** The last attribution before a unit that has words in quotation marks. */
    private @Nullable Draft before(Range unit) {
        Draft best = null;
        for (Draft draft : drafts) {
            boolean quoted = draft.content().stream().anyMatch(passage::hasQuotation);
            if (quoted && draft.past() <= unit.first() && (best == null || draft.past() > best.past())) {
                best = draft;
            }
        }
        return best;
    }

    /** {@code From the mayor: “…”}, {@code … by saying, “…”}: the nearest cue to the left in the same unit. */
    private @Nullable Draft cued(Range range, Range unit) {
        int mark = range.first() - 1;
        if (mark <= unit.first() || !words.lower(mark).equals(":") && !words.is(mark, WordClass.COMMA)) {
            return null;
        }
        Draft who = Introductions.before(passage, unit, mark);
        return who == null ? null : new Draft("cue-before-quote", who.source(), who.cue(), range);
    }

    /** Not a title, a slogan or a name: it ends like a sentence, or is long. */
    private boolean isSpeech(Quotation quotation) {
        int last = quotation.closed() ? quotation.past() - 2 : quotation.past() - 1;
        boolean ends =
                words.is(last, WordClass.STOP) || words.is(last, WordClass.COMMA) || words.is(last, WordClass.DASH);
        return quotation.words() >= LONG || ends && !isTitle(quotation);
    }

    private boolean isTitle(Quotation quotation) {
        int capitals = 0;
        for (int i = quotation.first(); i < quotation.past(); i++) {
            capitals += words.isCapitalised(i) ? 1 : 0;
        }
        return capitals * 2 > quotation.words();
    }
}
