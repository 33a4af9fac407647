package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** Splits a paragraph into sentences: each with its closing quotation marks and brackets. */
public final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "...", "....", "!!", "!!!", "??", "???");
    private static final Set<String> CLOSERS = Set.of("”", "\"", "''", "’’", "’", "'", ")", "]", "»");
    private static final Set<String> MARKS = Set.of("”", "\"", "''", "’’");
    private static final Set<String> STARTERS = WordList.words("closed-classes", "starter");
    private static final Set<String> SPEECH = WordList.words("closed-classes", "speech");
    private static final int REACH = 6;

    private final String text;
    private final List<Token> tokens;
    private final int end;

    private Sentences(String text, List<Token> tokens, int end) {
        this.text = text;
        this.tokens = tokens;
        this.end = end;
    }

    /**
     * The sentences of one paragraph.
     *
     * @param tokens of the whole text
     * @param first index of the paragraph's first token
     * @param end index just past its last one
     */
    public static List<Sentence> of(String text, List<Token> tokens, int first, int end) {
        return new Sentences(text, tokens, end).from(first);
    }

    private List<Sentence> from(int first) {
        List<Sentence> found = new ArrayList<>();
        int start = first;
        for (int i = first; i < end; i++) {
            int next = afterClosers(i);
            if (next > 0 && (next >= end || starts(i, next))) {
                found.add(sentence(start, next));
                start = next;
                i = next - 1;
            }
        }
        if (start < end) {
            found.add(sentence(start, end));
        }
        return found;
    }

    private Sentence sentence(int first, int past) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(past - 1).span().end());
        return new Sentence(span, first, past);
    }

    /** Index just past an end mark and the closing marks that cling to it, or -1 where no sentence can end. */
    private int afterClosers(int i) {
        String token = word(i);
        boolean mark = ENDS.contains(token);
        if (!mark && !(token.length() > 2 && token.endsWith(".") && Abbreviations.mayEnd(token))) {
            return -1;
        }
        int next = i + 1;
        while (next < end && clings(next) && (CLOSERS.contains(word(next)) || ENDS.contains(word(next)))) {
            next++;
        }
        return next;
    }

    private boolean clings(int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    private boolean starts(int i, int next) {
        String after = word(next);
        int c = after.codePointAt(0);
        boolean glued = clings(next) && !MARKS.contains(word(next - 1));
        boolean opens = !Character.isLetterOrDigit(c) && !after.equals(",") && !after.equals(";") && !after.equals(":");
        boolean able = !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || opens);
        if (!able || glued || isDash(after) && !word(i).equals(".")) {
            return false;
        }
        if (!ENDS.contains(word(i)) && next == i + 1) {
            return STARTERS.contains(after.toLowerCase(Locale.ROOT)) || opens && "“\"".indexOf(c) >= 0;
        }
        return word(i).equals(".") || !continuesWithSpeech(next);
    }

    private static boolean isDash(String token) {
        return token.equals("—") || token.equals("–") || token.equals("--");
    }

    /** {@code “Why now?” Baker asked.} goes on after the closing mark. */
    private boolean continuesWithSpeech(int next) {
        if (!MARKS.contains(word(next - 1))) {
            return false;
        }
        for (int i = next; i < Math.min(end, next + REACH); i++) {
            String token = word(i);
            if (SPEECH.contains(token)) {
                return true;
            }
            if (i > next && !Character.isUpperCase(token.codePointAt(0)) && !STARTERS.contains(token)) {
                return false;
            }
        }
        return false;
    }

    private String word(int i) {
        return tokens.get(i).in(text);
    }
}
