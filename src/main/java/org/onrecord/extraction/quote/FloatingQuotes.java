package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Settles the quotations that no cue beside them claims: by a cue further off, by the speaker before, or with no speaker. */
final class FloatingQuotes {

    private static final int SPEECH = 4;
    private static final int LONG = 12;
    private static final int NEAR = 3;

    private final Passage passage;
    private final Words words;
    private final Drafts drafts;
    private int next;
    private @Nullable Range last;

    FloatingQuotes(Passage passage, Drafts drafts) {
        this.passage = passage;
        this.words = passage.words();
        this.drafts = drafts;
    }

    /** Adds what is left in a unit to the attributions of its passage; units come in order. */
    void read(Range unit) {
        Draft before = drafts.lastQuoted() != null ? drafts.lastQuoted() : lastSaid(unit);
        while (next < passage.quotations().size()
                && passage.quotations().get(next).first() < unit.past()) {
            Quotation quotation = passage.quotations().get(next++);
            Range range = new Range(quotation.first(), quotation.past());
            if (!drafts.hasContentIn(range)) {
                settle(quotation, range, unit, before);
            }
        }
        remember(unit);
        last = unit;
    }

    /** {@code He said the offer stood. “We are ready.”}: the attribution of the unit before, if it is one of speech. */
    private @Nullable Draft lastSaid(Range unit) {
        List<Draft> all = drafts.all();
        if (all.isEmpty()) {
            return null;
        }
        Draft last = all.get(all.size() - 1);
        boolean near = last.past() <= unit.first() && last.past() + NEAR >= unit.first();
        return near && last.rule().isSpeech() ? last : null;
    }

    private void remember(Range unit) {
        for (int i = drafts.all().size() - 1; i >= 0; i--) {
            Draft draft = drafts.all().get(i);
            if (draft.past() <= unit.first()) {
                return;
            }
            if (draft.content().stream().anyMatch(passage::hasQuotation)) {
                drafts.rememberQuoted(draft);
                return;
            }
        }
    }

    private void settle(Quotation quotation, Range range, Range unit, @Nullable Draft before) {
        if (before != null && (passage.isAllQuoted(unit) || goesOn(quotation, unit, before))) {
            drafts.extend(before, range);
            return;
        }
        if (quotation.words() < SPEECH) {
            return;
        }
        Range signature = Signatures.behind(passage, range.past());
        if (signature != null) {
            drafts.add(new Draft(Rule.SIGNATURE, signature, null, range));
            return;
        }
        Draft cued = cued(range, unit);
        if (cued != null) {
            drafts.add(cued);
        } else if (isSpeech(quotation)) {
            Draft teller = last != null && range.first() == unit.first() ? Introductions.teller(passage, last) : null;
            drafts.add(
                    teller == null
                            ? new Draft(Rule.QUOTE_ALONE, null, null, range)
                            : new Draft(Rule.CUE_BEFORE_QUOTE, teller.source(), teller.cue(), range));
        }
    }

    /** {@code “…,” she said. “We hope” to reopen}: a quotation that opens the sentence right behind one with a speaker. */
    private boolean goesOn(Quotation quotation, Range unit, Draft before) {
        Range cue = before.cue();
        int opens = words.is(unit.first(), WordClass.CONJUNCTION) ? unit.first() + 1 : unit.first();
        Range said = last;
        return quotation.words() >= SPEECH
                && quotation.first() == opens
                && said != null
                && cue != null
                && said.contains(cue.first())
                && passage.hasQuotation(said);
    }

    /** {@code From the mayor: “…”}, {@code … by saying, “…”}: the nearest cue to the left in the same unit. */
    private @Nullable Draft cued(Range range, Range unit) {
        int mark = range.first() - 1;
        if (mark <= unit.first() || !words.lower(mark).equals(":") && !words.is(mark, WordClass.COMMA)) {
            return null;
        }
        Draft who = Introductions.before(passage, unit, mark);
        return who == null ? null : new Draft(Rule.CUE_BEFORE_QUOTE, who.source(), who.cue(), range);
    }

    /** Not a title, a slogan or a name: it ends like a sentence, or is long. */
    private boolean isSpeech(Quotation quotation) {
        int last = quotation.closed() ? quotation.past() - 2 : quotation.past() - 1;
        boolean ends =
                words.is(last, WordClass.STOP) || words.is(last, WordClass.COMMA) || words.is(last, WordClass.DASH);
        return quotation.words() >= LONG || ends && !isTitle(quotation);
    }

    private boolean isTitle(Quotation quotation) {
        return words.capitals(quotation.first(), quotation.past()) * 2 > quotation.words();
    }
}
