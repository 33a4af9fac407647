package org.onrecord.quality;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.quality.ConlluLine.Kind;
import org.onrecord.text.Span;

/** Some sentences' characters without blanks, and where sentences, tokens and words stand among them. */
final class PlacedWords {

    private final StringBuilder characters = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private final List<PlacedWord> words = new ArrayList<>();

    /**
     * Places these sentences one after the other.
     *
     * @throws IllegalArgumentException when a word has no head
     */
    PlacedWords(List<ConlluSentence> sentences) {
        sentences.forEach(this::add);
    }

    private void add(ConlluSentence sentence) {
        int start = characters.length();
        int before = words.size() - 1;
        int rangeEnd = 0;
        for (ConlluLine line : sentence.lines()) {
            if (line.is(Kind.RANGE) || line.is(Kind.WORD) && line.first() > rangeEnd) {
                tokens.add(placed(line));
            }
            rangeEnd = line.is(Kind.RANGE) ? line.last() : rangeEnd;
            if (line.is(Kind.WORD)) {
                words.add(new PlacedWord(
                        tokens.get(tokens.size() - 1), line.first() <= rangeEnd, line, head(line, before)));
            }
        }
        sentences.add(new Span(start, characters.length()));
    }

    private Span placed(ConlluLine token) {
        int start = characters.length();
        characters.append(token.dense());
        return new Span(start, characters.length());
    }

    private static int head(ConlluLine word, int before) {
        if (word.head().equals(ConlluLine.ABSENT)) {
            throw new IllegalArgumentException("a word without a head: " + word);
        }
        int head = Integer.parseInt(word.head());
        return head == 0 ? PlacedWord.ROOT : before + head;
    }

    /** Refuses readings of other characters: their words cannot be compared. */
    void checkSameCharacters(PlacedWords other) {
        int limit = Math.min(characters.length(), other.characters.length());
        int at = 0;
        while (at < limit && characters.charAt(at) == other.characters.charAt(at)) {
            at++;
        }
        if (at < Math.max(characters.length(), other.characters.length())) {
            throw new IllegalArgumentException(
                    "the characters differ from here on: " + after(at) + " and " + other.after(at));
        }
    }

    private String after(int at) {
        return "'" + characters.substring(at, Math.min(at + 20, characters.length())) + "'";
    }

    List<Span> sentences() {
        return sentences;
    }

    List<Span> tokens() {
        return tokens;
    }

    List<PlacedWord> words() {
        return words;
    }
}
