package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.Halving;
import org.onrecord.text.Span;

/** All words of a document in order; a line's end separates names unless it lies inside a paragraph. */
final class Words {

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(Document document) {
        return new Words(document.text(), new WordScanner(document).scan());
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    String key(int index) {
        return index >= 0 && index < words.size() ? words.get(index).key() : "";
    }

    /** Whether a word stands there and only blanks part it from the word before. */
    boolean joined(int index) {
        return index > 0 && index < words.size() && words.get(index).joined();
    }

    /** {@code Post/ABC}: whether nothing but a slash stands before a word. */
    boolean slashed(int index) {
        return index > 0
                && index < words.size()
                && words.get(index).start() - words.get(index - 1).end() == 1
                && text.charAt(words.get(index).start() - 1) == '/';
    }

    boolean capital(int index) {
        return index >= 0 && index < words.size() && words.get(index).capital();
    }

    boolean gap(int index, Word.Gap gap) {
        return index >= 0 && index < words.size() && words.get(index).gap() == gap;
    }

    /** Index of the first word that ends after the offset. */
    int after(int offset) {
        return Halving.first(words.size(), k -> words.get(k).end() <= offset);
    }

    /** Where the words from one index to just before the other stand. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** The words from one index to just before the other, as the text spells them, in one line. */
    String phrase(int from, int to) {
        return from >= to ? "" : oneLine(span(from, to).in(text));
    }

    List<String> keys(int from, int to) {
        List<String> keys = new ArrayList<>();
        for (int i = from; i < to; i++) {
            keys.add(words.get(i).key());
        }
        return keys;
    }

    String joinedKeys(int from, int to) {
        int end = Math.min(to, words.size());
        return end - from == 1 ? words.get(from).key() : String.join(" ", keys(from, end));
    }

    /** Whether the character just past a word is a full stop. */
    boolean stopped(int index) {
        int end = words.get(index).end();
        return end < text.length() && text.charAt(end) == '.';
    }

    /** A text with each run of blanks as one space. */
    static String oneLine(String phrase) {
        StringBuilder line = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
