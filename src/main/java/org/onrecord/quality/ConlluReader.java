package org.onrecord.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.quality.ConlluLine.Kind;

/** Reads CoNLL-U line by line and says where it is none. */
final class ConlluReader {

    private final BufferedReader source;
    private final List<ConlluSentence> sentences = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<ConlluLine> lines = new ArrayList<>();
    /** Number of the line just read, from 1. */
    private int number;

    private int words;
    private int rangeEnd;

    ConlluReader(BufferedReader source) {
        this.source = source;
    }

    List<ConlluSentence> sentences() throws IOException {
        String line = source.readLine();
        while (line != null) {
            number++;
            take(line);
            line = source.readLine();
        }
        number++;
        endSentence();
        return sentences;
    }

    private void take(String line) throws IOException {
        if (line.isEmpty()) {
            endSentence();
        } else if (line.startsWith("#")) {
            check(lines.isEmpty(), "a comment inside a sentence");
            comments.add(line);
        } else {
            add(parsed(line));
        }
    }

    private ConlluLine parsed(String line) throws IOException {
        try {
            return ConlluLine.parse(line);
        } catch (IllegalArgumentException e) {
            throw complaint(number, e.getMessage(), e);
        }
    }

    private void add(ConlluLine line) throws IOException {
        int next = words + 1;
        switch (line.kind()) {
            case WORD -> {
                check(line.first() == next, "id " + line.first() + " where " + next + " should stand");
                words = next;
            }
            case RANGE -> {
                check(line.first() == next && words >= rangeEnd, "a range that does not start at the next word");
                check(line.last() > line.first(), "a range of no words or of one");
                rangeEnd = line.last();
            }
            case EMPTY_NODE -> check(line.first() == words, "an empty node that is not after its word");
        }
        lines.add(line);
    }

    private void endSentence() throws IOException {
        if (lines.isEmpty()) {
            check(comments.isEmpty(), "comments without a sentence");
            return;
        }
        checkRanges();
        ConlluSentence sentence = new ConlluSentence(comments, lines);
        checkTree(sentence);
        sentences.add(sentence);
        comments.clear();
        lines.clear();
        words = 0;
        rangeEnd = 0;
    }

    private void checkRanges() throws IOException {
        for (ConlluLine line : lines) {
            if (line.is(Kind.RANGE) && line.last() > words) {
                throw complaint(numberOf(line), "range " + line.id() + " ends after the last word", null);
            }
        }
    }

    private void checkTree(ConlluSentence sentence) throws IOException {
        var complaint = ConlluHeads.complaint(sentence.words());
        if (complaint.isPresent()) {
            throw complaint(numberOf(complaint.get().line()), complaint.get().words(), null);
        }
    }

    /** Where a line of the sentence that has just ended stands in the file. */
    private int numberOf(ConlluLine line) {
        return number - lines.size() + lines.indexOf(line);
    }

    private void check(boolean right, String otherwise) throws IOException {
        if (!right) {
            throw complaint(number, otherwise, null);
        }
    }

    private static IOException complaint(int line, @Nullable String words, @Nullable Exception cause) {
        return new IOException("line " + line + ": " + words, cause);
    }
}
