package org.onrecord.extraction.statistic;

import java.util.List;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.Halving;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;

/** Who seems to speak in a stretch of a document: whether it is quoted and whether it says {@code I} or {@code we}. */
final class Voice {

    private static final Set<String> FIRST =
            Set.of("i", "my", "me", "we", "our", "us", "myself", "ours", "i'm", "i’m", "we're", "we’re");
    private static final int MOST_WORDS = 80;
    private static final int LONGEST = 4000;

    private final Document document;
    private final List<Paragraph> paragraphs;
    private final boolean[] first;

    Voice(Document document) {
        this.document = document;
        this.paragraphs = document.paragraphs();
        List<Sentence> sentences = document.sentences();
        this.first = new boolean[sentences.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = isFirst(sentences.get(i));
        }
    }

    private boolean isFirst(Sentence sentence) {
        int end = Math.min(sentence.endToken(), sentence.firstToken() + MOST_WORDS);
        for (int i = sentence.firstToken(); i < end; i++) {
            String word = document.tokens().get(i).span().in(document.text());
            if (FIRST.contains(LowerCase.of(word)) && !word.equals("US") && !isNumeral(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code (I-ME)}, {@code Title I}: no pronoun. */
    private boolean isNumeral(String word, int token) {
        int end = document.tokens().get(token).span().end();
        boolean hyphen = end < document.text().length() && document.text().charAt(end) == '-';
        return word.equals("I") && hyphen;
    }

    int sentence(int offset) {
        List<Sentence> sentences = document.sentences();
        return Halving.first(sentences.size(), k -> sentences.get(k).span().end() <= offset);
    }

    int paragraph(int offset) {
        return Halving.first(paragraphs.size(), k -> paragraphs.get(k).span().end() <= offset);
    }

    Span span(int paragraph) {
        return paragraph < 0 || paragraph >= paragraphs.size()
                ? new Span(0, 0)
                : paragraphs.get(paragraph).span();
    }

    /** {@code here}, {@code near} or {@code no}: where the first person is met. */
    String first(int sentence, Span paragraph) {
        if (sentence < first.length && first[sentence]) {
            return "here";
        }
        for (int i = Math.max(0, sentence - 3); i < Math.min(first.length, sentence + 4); i++) {
            if (first[i] && paragraph.overlaps(document.sentences().get(i).span())) {
                return "near";
            }
        }
        for (int i = Math.max(0, sentence - 3); i < Math.min(first.length, sentence + 4); i++) {
            if (first[i]) {
                return "around";
            }
        }
        return "no";
    }

    /** Whether a quotation that began in the paragraph is still open at a place. */
    boolean isQuoted(Span paragraph, int place) {
        boolean open = false;
        int from = Math.max(paragraph.start(), place - LONGEST);
        for (int i = from; i < place; i++) {
            char c = document.text().charAt(i);
            if (c == '“' || c == '"' && !open) {
                open = true;
            } else if (c == '”' || c == '"') {
                open = false;
            }
        }
        return open;
    }

    /** Whether a stretch begins with a quotation mark. */
    boolean opens(Span span) {
        return span.length() > 0 && "“\"".indexOf(document.text().charAt(span.start())) >= 0;
    }

    /** Whether a paragraph speaks of somebody by the last word of the name. */
    boolean names(Span paragraph, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        return !last.isEmpty()
                && document.text().substring(paragraph.start(), end).contains(last);
    }
}
