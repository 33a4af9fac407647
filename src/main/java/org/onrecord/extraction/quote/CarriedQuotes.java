package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties quotations to speakers across paragraphs: a quotation that goes on in the next paragraph with a new opening mark, and
 * one that a sentence with a colon brings in.
 */
final class CarriedQuotes {

    private CarriedQuotes() {}

    /**
     * Looks at a paragraph and the one before it, and moves quotations that stand alone in it to their speaker.
     *
     * @param before the paragraph before, with its drafts
     * @param here the paragraph, with its drafts
     */
    static void join(Reading before, Reading here) {
        Draft alone = opening(here);
        if (alone == null) {
            return;
        }
        Draft open = unclosed(before);
        if (open != null) {
            merge(before, open, here, alone);
            return;
        }
        Draft introduction = Introductions.of(before.passage());
        if (introduction != null && alone.isUnspoken()) {
            alone.spokenBy(before.passage(), introduction);
            return;
        }
        Draft last = isWhole(here) && endsWithSpeech(before) ? lastQuoted(before) : null;
        if (last != null) {
            merge(before, last, here, alone);
            return;
        }
        List<Range> units = before.passage().units();
        Draft teller = alone.isUnspoken() && isWhole(here)
                ? Introductions.teller(before.passage(), units.get(units.size() - 1))
                : null;
        if (teller != null) {
            alone.spokenBy(before.passage(), teller);
            return;
        }
        Draft promised = alone.isUnspoken() && isWhole(here) ? Introductions.promised(before.passage()) : null;
        if (promised != null) {
            alone.spokenBy(before.passage(), promised);
        }
    }

    private static void merge(Reading before, Draft first, Reading here, Draft alone) {
        Reading home = before.homeOf(first);
        if (alone.isUnspoken()) {
            first.take(here.passage(), alone);
            here.drafts().remove(alone);
            here.carry(first, home);
        } else if (first.isUnspoken()) {
            alone.take(home.passage(), first);
            home.drafts().remove(first);
        }
    }

    /** The draft whose quotation opens the paragraph. */
    private static @Nullable Draft opening(Reading reading) {
        List<Quotation> quotations = reading.passage().quotations();
        if (quotations.isEmpty() || quotations.get(0).first() != 0) {
            return null;
        }
        return reading.drafts().all().stream()
                .filter(draft -> draft.covers(0))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Draft unclosed(Reading reading) {
        List<Quotation> quotations = reading.passage().quotations();
        if (quotations.isEmpty()) {
            return null;
        }
        Quotation last = quotations.get(quotations.size() - 1);
        return last.closed() ? null : lastQuoted(reading);
    }

    private static @Nullable Draft lastQuoted(Reading reading) {
        if (reading.carried() != null) {
            return reading.carried();
        }
        List<Quotation> quotations = reading.passage().quotations();
        int mark = quotations.get(quotations.size() - 1).first();
        return reading.drafts().all().stream()
                .filter(draft -> draft.covers(mark))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWhole(Reading reading) {
        return reading.passage()
                .isAllQuoted(new Range(0, reading.passage().words().size()));
    }

    /** Whether the last unit holds words in quotation marks. */
    private static boolean endsWithSpeech(Reading reading) {
        List<Range> units = reading.passage().units();
        return reading.passage().hasQuotation(units.get(units.size() - 1));
    }
}
