package org.onrecord.extraction.mention;

import java.util.BitSet;

/** Which sentence and paragraph each word stands in, and whether within quotation marks. */
final class Layout {

    private final int[] sentences;
    private final int[] paragraphs;
    private final int[] firstWords;
    private final BitSet quoted = new BitSet();

    Layout(Words words) {
        sentences = new int[words.size() + 1];
        paragraphs = new int[words.size() + 1];
        firstWords = new int[words.size() + 1];
        String text = words.text();
        boolean inside = false;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean paragraph = word.gap() == Word.Gap.BREAK;
            boolean sentence = paragraph || word.gap() == Word.Gap.STOP;
            inside = after(text, at, word.start(), inside && !paragraph);
            at = word.start();
            quoted.set(i, inside);
            paragraphs[i] = (i == 0 ? 0 : paragraphs[i - 1]) + (paragraph ? 1 : 0);
            sentences[i] = (i == 0 ? 0 : sentences[i - 1]) + (sentence ? 1 : 0);
            firstWords[i] = sentence || i == 0 ? i : firstWords[i - 1];
        }
    }

    int sentence(int word) {
        return sentences[word];
    }

    int paragraph(int word) {
        return paragraphs[word];
    }

    /** Index of the first word of the sentence. */
    int opening(int word) {
        return firstWords[word];
    }

    boolean quoted(int word) {
        return quoted.get(word);
    }

    private static boolean after(String text, int from, int to, boolean inside) {
        boolean now = inside;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            now = c == '“' || c == '«' || c != '”' && c != '»' && (c == '"' ? !now : now);
        }
        return now;
    }
}
