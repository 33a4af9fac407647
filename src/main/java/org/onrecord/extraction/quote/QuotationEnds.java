package org.onrecord.extraction.quote;

import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Tells how a quotation ends right before who says it. */
final class QuotationEnds {

    private final Passage passage;
    private final Words words;

    QuotationEnds(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /** {@code “Why?” Lee pressed}, but not {@code “Why?” The crowd roared}. */
    boolean endsWithCall(int mark) {
        String last = words.lower(mark - 1);
        boolean call = mark > 0
                && passage.isSpeech(mark)
                && words.is(mark, WordClass.QUOTE)
                && (last.equals("?") || last.equals("!"));
        return call && (words.is(mark + 1, WordClass.NAME) || !words.isCapitalised(mark + 1));
    }

    /** {@code “…,”} before a place. */
    boolean endsWithComma(int mark) {
        return mark > 0
                && passage.isSpeech(mark)
                && words.is(mark, WordClass.QUOTE)
                && !words.is(mark - 1, WordClass.STOP)
                && words.is(mark - 1, WordClass.COMMA);
    }

    /** {@code “…,” as he put it}. */
    boolean isAs(int i) {
        return words.lower(i).equals("as") && passage.isSpeech(i - 1);
    }

    /** Whether a quotation that reads as speech ends right before a place. */
    boolean afterSpeech(int i) {
        int at = i - 1;
        while (at > 0 && !passage.isQuoted(at) && (words.is(at, WordClass.COMMA) || words.is(at, WordClass.DASH))) {
            at--;
        }
        return passage.isQuoted(at);
    }

    /** Whether nothing but quotations, commas and dashes stands in a stretch. */
    boolean isWhollyQuoted(int first, int past) {
        for (int i = first; i < past; i++) {
            if (!passage.isQuoted(i) && !words.is(i, WordClass.COMMA) && !words.is(i, WordClass.DASH)) {
                return false;
            }
        }
        return true;
    }

    /** {@code He named the need: “Change it,” she said}: the quotation alone, where words before it attribute by themselves. */
    int ownQuotation(int floor, int past) {
        int open = passage.isSpeech(past - 1) ? passage.quotation(past - 1).first() : floor;
        if (open <= floor + 1) {
            return floor;
        }
        if (words.lower(open - 1).equals(":")) {
            return open;
        }
        boolean own = false;
        for (int i = floor; i < open && words.is(open - 1, WordClass.COMMA); i++) {
            own |= VerbGroup.at(passage, i, floor) != null;
        }
        return own ? open : floor;
    }
}
