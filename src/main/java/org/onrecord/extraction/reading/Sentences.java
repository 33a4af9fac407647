package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** Splits a paragraph into sentences: each with its closing quotation marks and brackets. */
public final class Sentences {

    private static final String ENDS = ".!?…";
    private static final Set<String> CLOSERS = Set.of("”", "\"", "''", "’’", "’", "'", ")", "]", "»");
    private static final Set<String> BRACKETS = Set.of(")", "]", "”", "»");
    private static final Set<String> NEVER_FIRST = Set.of(",", ";", ":");
    private static final Set<String> TITLES = Set.of("president");
    private static final Set<String> MARKS = Set.of("”", "\"", "''", "’’");
    private static final int REACH = 6;
    private static final int MOST_CLOSERS = 20;

    private final String text;
    private final List<Token> tokens;
    private final int end;
    private final LooseLines lines;
    private boolean quoted;

    private Sentences(String text, List<Token> tokens, int first, int end) {
        this.text = text;
        this.tokens = tokens;
        this.end = end;
        this.lines = new LooseLines(text, tokens, first, end);
    }

    /**
     * The sentences of one paragraph.
     *
     * @param tokens of the whole text
     * @param first index of the paragraph's first token
     * @param end index just past its last one
     */
    public static List<Sentence> of(String text, List<Token> tokens, int first, int end) {
        return new Sentences(text, tokens, first, end).from(first);
    }

    private List<Sentence> from(int first) {
        List<Sentence> found = new ArrayList<>();
        int start = first;
        for (int i = first; i < end; i++) {
            quoted ^= word(i).equals("\"");
            int past = past(first, start, i);
            if (past > 0) {
                found.add(sentence(start, past));
                start = past;
                i = past - 1;
                quoted = false;
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

    /** Index just past the sentence that ends at a token, or -1 where it goes on. */
    private int past(int first, int start, int i) {
        int next = i == start && isEnd(i) || isLabel(first, start, i) ? -1 : afterClosers(i);
        if (next > 0 && (next >= end || starts(i, next))) {
            return next;
        }
        return i + 1 < end && lines.beginsAt(i + 1) ? i + 1 : -1;
    }

    /** The full stop behind the number of a point ({@code 2. Save up}) or of a caption ({@code Figure 2.}). */
    private boolean isLabel(int first, int start, int i) {
        boolean point = i == start + 1
                && word(i).equals(".")
                && word(start).chars().allMatch(Character::isDigit)
                && word(start).length() < 3;
        return point || i == first + 2 && lines.isLabel();
    }

    private boolean isEnd(int i) {
        return ENDS.indexOf(word(i).charAt(0)) >= 0 && !Character.isDigit(word(i).charAt(word(i).length() - 1));
    }

    /** Index just past an end mark and the closing marks that cling to it, or -1 where no sentence can end. */
    private int afterClosers(int i) {
        String token = word(i);
        if (!isEnd(i) && !(token.length() > 2 && token.endsWith(".") && Abbreviations.mayEnd(token))) {
            return -1;
        }
        int next = i + 1;
        while (next < end && next - i < MOST_CLOSERS && closes(i, next)) {
            next++;
        }
        return isEnd(i) ? afterReferences(next) : next;
    }

    /** Closing marks, with a blank before them only where they cannot open; the marks of {@code . . .} and {@code ? ?}. */
    private boolean closes(int i, int next) {
        String token = word(next);
        if (clings(next)) {
            return CLOSERS.contains(token) || isEnd(next);
        }
        boolean lone = token.length() == 1 && isEnd(next) && isEnd(next - 1);
        boolean after = BRACKETS.contains(token) || Marks.isFace(token);
        return lone || isEnd(i) && (after || quoted && next + 1 == end && token.equals("\""));
    }

    /** The references behind a sentence belong to it: {@code [3] [citation needed]}. */
    private int afterReferences(int from) {
        int next = from;
        while (next + 2 < end && word(next).equals("[")) {
            int close = next + 1;
            while (close < end && close - next < REACH && !word(close).equals("]")) {
                close++;
            }
            boolean number =
                    close == next + 2 && Character.isDigit(word(next + 1).charAt(0));
            if (close >= end
                    || !word(close).equals("]")
                    || !number && !word(close - 1).equals("needed")) {
                return next;
            }
            next = close + 1;
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
        if (glued || isDash(after) && !word(i).equals(".")) {
            return false;
        }
        if (Character.isLowerCase(c)) {
            return startsSmall(i, next);
        }
        boolean opens = !Character.isLetterOrDigit(c);
        if (opens && NEVER_FIRST.contains(after)) {
            return false;
        }
        if (!isEnd(i) && next == i + 1) {
            return isStarter(i, next) || opens && "“\"".indexOf(c) >= 0;
        }
        return word(i).equals(".") || !continuesWithSpeech(next);
    }

    /** {@code … said so. eBay agreed.}: after a plain full stop only. */
    private boolean startsSmall(int i, int next) {
        return next == i + 1 && word(i).equals(".") && word(next).length() > 1 && !isEnd(i - 1);
    }

    /** Whether the word after an abbreviation begins a sentence; a title does not: {@code U.S. President}. */
    private boolean isStarter(int i, int next) {
        String after = LowerCase.of(word(next));
        return Dictionary.is(after, "starter") && !TITLES.contains(after) && !after.endsWith(".")
                || word(i).equals("etc.") && Character.isUpperCase(word(next).charAt(0));
    }

    private static boolean isDash(String token) {
        return token.equals("—") || token.equals("–") || token.equals("―") || token.equals("--");
    }

    /** {@code “Why now?” Baker asked.} goes on after the closing mark. */
    private boolean continuesWithSpeech(int next) {
        if (!MARKS.contains(word(next - 1))) {
            return false;
        }
        for (int i = next; i < Math.min(end, next + REACH); i++) {
            String token = word(i);
            if (Dictionary.is(token, "speech")) {
                return true;
            }
            if (i > next && !Character.isUpperCase(token.codePointAt(0)) && !Dictionary.is(token, "starter")) {
                return false;
            }
        }
        return false;
    }

    private String word(int i) {
        return tokens.get(i).in(text);
    }
}
