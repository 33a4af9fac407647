package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;

/**
 * One paragraph made ready for reading: its words, its quotations, and its units. A unit is a sentence, or several that a
 * quotation holds together.
 */
final class Passage {

    /** Shorter quotations may be part of a noun phrase: {@code the “big lie” campaign}. */
    private static final int TRANSPARENT = 3;

    private static final int LONGEST_UNIT = 400;
    private static final int LONGEST_QUOTED_UNIT = 1500;

    private final Words words;
    private final List<Quotation> quotations;
    private final int[] inside;
    private final List<Range> units = new ArrayList<>();

    private Passage(Words words) {
        this.words = words;
        this.quotations = QuotationMarks.of(words);
        this.inside = new int[words.size()];
        Arrays.fill(inside, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(inside, quotations.get(q).first(), quotations.get(q).past(), q);
        }
    }

    /** Prepares a paragraph with its sentences. */
    static Passage of(Words words, List<Sentence> sentences) {
        Passage passage = new Passage(words);
        int start = 0;
        int past = 0;
        for (Sentence sentence : sentences) {
            past = words.past(past, sentence.span().end());
            boolean within = past < words.size()
                    && passage.inside[past] >= 0
                    && passage.inside[past] == passage.inside[past - 1];
            boolean cut = past - start > (within ? LONGEST_QUOTED_UNIT : LONGEST_UNIT);
            if (past > start && (!within || cut)) {
                passage.addUnit(start, past);
                start = past;
            }
        }
        passage.addUnit(start, words.size());
        return passage;
    }

    /** Cuts what is longer than any sentence, so that reading stays linear. */
    private void addUnit(int first, int past) {
        int start = first;
        while (past - start > LONGEST_QUOTED_UNIT) {
            units.add(new Range(start, start + LONGEST_UNIT));
            start += LONGEST_UNIT;
        }
        if (start < past) {
            units.add(new Range(start, past));
        }
    }

    Words words() {
        return words;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    List<Range> units() {
        return units;
    }

    /** The unit around a word. */
    Range unitAt(int i) {
        int low = 0;
        int high = units.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).past() <= i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return units.get(low);
    }

    boolean isQuoted(int i) {
        return i >= 0 && i < inside.length && inside[i] >= 0;
    }

    /** The quotation around a word; only for words that {@link #isQuoted(int)}. */
    Quotation quotation(int i) {
        return quotations.get(inside[i]);
    }

    /** Whether a word stands in a quotation that reads as speech of its own, not as part of a phrase. */
    boolean isSpeech(int i) {
        if (!isQuoted(i)) {
            return false;
        }
        Quotation around = quotation(i);
        WordClass before = words.kind(around.first() - 1);
        return around.words() > TRANSPARENT
                || before == WordClass.COMMA
                || before == WordClass.COLON
                || begins(around, before);
    }

    /** {@code “We won,” …}: a short one that begins its sentence and ends with a mark of its own. */
    private boolean begins(Quotation quotation, WordClass before) {
        boolean first = before == WordClass.STOP || before == WordClass.QUOTE || before == WordClass.BRACKET;
        WordClass last = words.kind(quotation.past() - 2);
        return first && (last == WordClass.COMMA || last == WordClass.STOP || last == WordClass.DASH);
    }

    /** Whether all words of a range stand in quotations. */
    boolean isAllQuoted(Range range) {
        for (int i = range.first(); i < range.past(); i++) {
            WordClass kind = words.kind(i);
            if (!isQuoted(i) && kind != WordClass.STOP && kind != WordClass.DASH) {
                return false;
            }
        }
        return range.past() > range.first();
    }

    boolean hasQuotation(Range range) {
        for (int i = range.first(); i < range.past(); i++) {
            if (isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    Span span(Range range) {
        return words.span(range.first(), range.past());
    }
}
