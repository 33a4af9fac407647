package org.onrecord.extraction.statistic;

import java.util.List;
import org.onrecord.text.Halving;
import org.onrecord.text.Span;

/** A sentence taken apart into words; indexes outside it answer with an empty word instead of an error. */
final class Passage {

    private static final Word NOTHING = new Word(0, 0, "", Word.Shape.MARK, true);

    private final String text;
    private final Span span;
    private final List<Word> words;
    private final boolean sterling;

    Passage(String text, Span span) {
        this.text = text;
        this.span = span;
        this.words = Words.of(text, span);
        this.sterling = words.stream().anyMatch(word -> word.lower().equals("£"));
    }

    int size() {
        return words.size();
    }

    Span span() {
        return span;
    }

    /** Whether a new line stands between an earlier offset and the sentence. */
    boolean isParted(int from) {
        return from < span.start() && text.substring(from, span.start()).indexOf('\n') >= 0;
    }

    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NOTHING;
    }

    String lower(int i) {
        return at(i).lower();
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    /** Whether the sentence writes sums with the sign of the pound. */
    boolean isSterling() {
        return sterling;
    }

    /** Whether the word stands right after the one before it, without a blank. */
    boolean glued(int i) {
        return i > 0 && i < words.size() && !words.get(i).spaced();
    }

    boolean isHyphen(int i) {
        return isDash(i) && (glued(i) || glued(i + 1)) && !is(i, "—");
    }

    boolean isDash(int i) {
        String w = lower(i);
        return w.equals("-") || w.equals("–") || w.equals("‑") || w.equals("—") || w.equals("‐");
    }

    /** The stretch of the words from one index to just before another. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** The words themselves, as the text has them. */
    String words(int from, int to) {
        return from < to ? span(from, to).in(text) : "";
    }

    boolean isMark(int i) {
        return at(i).isMark();
    }

    /** Whether a clause may end before this word: at punctuation that parts. */
    boolean parts(int i) {
        String w = lower(i);
        return i < 0
                || i >= words.size()
                || w.equals(",")
                || w.equals(";")
                || w.equals(":")
                || w.equals("(")
                || w.equals(")")
                || w.equals("—")
                || isQuotationMark(w)
                || ((w.equals("-") || w.equals("–")) && !glued(i))
                || w.equals(".")
                || w.equals("!")
                || w.equals("?");
    }

    boolean isQuotation(int i) {
        return isQuotationMark(lower(i));
    }

    private static boolean isQuotationMark(String w) {
        return w.equals("“") || w.equals("”") || w.equals("\"");
    }

    /** Index of the word that holds this offset, or the first after it. */
    int indexOf(int offset) {
        return Halving.first(words.size(), k -> words.get(k).end() <= offset);
    }
}
