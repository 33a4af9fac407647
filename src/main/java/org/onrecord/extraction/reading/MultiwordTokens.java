package org.onrecord.extraction.reading;

import org.onrecord.text.Token;

/** Tells which neighbouring words the treebanks write as one surface token: {@code do|n’t}, {@code can|not}, {@code years|’}. */
public final class MultiwordTokens {

    private static final int REACH = 200;

    private MultiwordTokens() {}

    /** Whether two neighbouring words form one surface token, or part of one. */
    public static boolean joins(Token before, Token next, String text) {
        int border = next.span().start();
        if (before.span().end() != border || !Characters.isWordBefore(text, border)) {
            return false;
        }
        String word = next.in(text);
        boolean cut = Characters.isLetterAt(text, border - 1) && Characters.isLetterAt(text, border);
        return cut || Clitics.is(word) || isPossessive(text, border, next.span().end());
    }

    /** {@code the years’ end}: an apostrophe behind an s that closes no quotation. */
    private static boolean isPossessive(String text, int at, int end) {
        char last = Character.toLowerCase(text.charAt(at - 1));
        boolean mark = end - at == 1 && (text.charAt(at) == '\'' || text.charAt(at) == '’');
        return mark && (last == 's' || last == 'z' || last == 'x') && !isQuoted(text, at);
    }

    /** Whether a single mark opens a quotation a little before. */
    private static boolean isQuoted(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            boolean opens = c == '\'' || c == '‘';
            if (opens && !Characters.isWordBefore(text, i) && Characters.isWordAt(text, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
