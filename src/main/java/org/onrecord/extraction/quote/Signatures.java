package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds who signed a quotation that is set out: {@code “…” — Lee, the mayor}, in its paragraph or the next. */
final class Signatures {

    private static final int LONGEST = 16;
    private static final String DASHES = "-–—―";

    private Signatures() {}

    /** Who is named behind a dash at a place, with nothing else before the end of the paragraph; or null. */
    static @Nullable Range behind(Passage passage, int place) {
        return passage.words().is(place, WordClass.DASH) ? name(passage, place + 1) : null;
    }

    /** Whether a dash that is no part of the paragraph stands before it in its line, as before an entry of a list. */
    private static boolean isDashed(String text, int start) {
        int at = start - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && DASHES.indexOf(text.charAt(at)) >= 0;
    }

    /** From a place to the end of the paragraph, without full stops, where that reads as a name; else null. */
    private static @Nullable Range name(Passage passage, int first) {
        Words words = passage.words();
        int past = words.size();
        if (past - first > 2 * LONGEST) {
            return null;
        }
        while (past > first && words.is(past - 1, WordClass.STOP)) {
            past--;
        }
        boolean named = first < past
                && past - first <= LONGEST
                && (words.is(first, WordClass.NAME) || words.isCapitalised(first));
        for (int i = first; named && i < past; i++) {
            named = !words.is(i, WordClass.VERB) && !words.kind(i).isAuxiliary() && !passage.isQuoted(i);
        }
        return named ? new Range(first, past) : null;
    }

    /** Gives a paragraph that is one quotation without a speaker to whoever signs it in the next, behind a dash. */
    static void join(String text, Reading before, Reading here) {
        Passage passage = here.passage();
        Range signature = isDashed(text, passage.words().start(0)) ? name(passage, 0) : behind(passage, 0);
        Passage quotation = before.passage();
        if (signature == null
                || !quotation.isAllQuoted(new Range(0, quotation.words().size()))) {
            return;
        }
        before.drafts().all().stream()
                .filter(draft -> draft.covers(0) && (draft.isUnspoken() || draft.rule() == Rule.INTRODUCTION))
                .forEach(draft -> draft.spokenBy(passage, new Draft(Rule.SIGNATURE, signature, null, signature)));
    }
}
