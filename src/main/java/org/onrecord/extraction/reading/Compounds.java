package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/**
 * Reads a compound as one word: joins the tokens that the treebanks cut inside {@code 15-year}, {@code 5pm} and
 * {@code cannot}. A clitic stays apart.
 */
public final class Compounds {

    private Compounds() {}

    /** Neighbouring tokens with those of one compound joined, in order. */
    public static List<Token> of(String text, List<Token> tokens) {
        List<Token> words = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int past = i + 1;
            while (past < tokens.size() && joins(text, tokens, past)) {
                past++;
            }
            words.add(past == i + 1 ? tokens.get(i) : hull(tokens.get(i), tokens.get(past - 1)));
            i = past;
        }
        return words;
    }

    private static Token hull(Token first, Token last) {
        return new Token(first.span().hull(last.span()));
    }

    private static boolean joins(String text, List<Token> tokens, int i) {
        Span before = tokens.get(i - 1).span();
        Span next = tokens.get(i).span();
        if (before.end() != next.start()) {
            return false;
        }
        if (isHyphen(text, next)) {
            return Characters.isWordBefore(text, next.start()) && Characters.isWordAt(text, next.end());
        }
        boolean word = Characters.isWordAt(text, next.start()) && !Clitics.is(next.in(text));
        return word && (Characters.isWordBefore(text, before.end()) || holds(text, before));
    }

    /** The hyphen of a compound, or the sign of {@code #1}. */
    private static boolean holds(String text, Span mark) {
        boolean hyphen = isHyphen(text, mark) && Characters.isWordBefore(text, mark.start());
        return hyphen || text.charAt(mark.start()) == '#' && mark.length() == 1;
    }

    private static boolean isHyphen(String text, Span span) {
        return span.length() == 1 && Characters.isHyphen(text.charAt(span.start()));
    }
}
