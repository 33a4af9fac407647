package org.onrecord.extraction.reading;

import java.util.List;
import java.util.Set;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Token;

/** Finds where a sentence begins in one paragraph without a full stop before it: around date lines, labels, credits. */
final class LooseLines {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> LABELS = Set.of("figure", "fig.", "table", "listing", "chart", "map", "box");
    private static final Set<String> CREDITS = Set.of("image", "photo", "photograph", "picture");
    private static final Set<String> LEADS =
            Set.of(",", "(", "on", "of", "by", "from", "until", "till", "since", "for", "before", "after", "and", "to");
    private static final int DATE = 6;

    private final String text;
    private final List<Token> tokens;
    private final int first;
    private final int end;

    /** Reads the tokens of one paragraph, from one index to just before another. */
    LooseLines(String text, List<Token> tokens, int first, int end) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /** Whether a line begins at a token that is not the paragraph's first. */
    boolean beginsAt(int i) {
        boolean dated = i == first + DATE && isDate(first) && isCapital(i);
        boolean date = i == end - DATE && isDate(i) && !LEADS.contains(lower(i - 1));
        return dated || date || isCredit(i) || i == first + 2 && isLabel() && (isCapital(i) || lower(i).equals("("));
    }

    /** Whether the paragraph begins with a label, such as {@code Figure 2}; a full stop behind it ends nothing. */
    boolean isLabel() {
        return end > first + 2 && LABELS.contains(lower(first)) && isCapital(first) && isNumber(first + 1);
    }

    /** {@code Thursday, March 15, 2012}. */
    private boolean isDate(int i) {
        return i >= first
                && i + DATE <= end
                && DAYS.contains(lower(i))
                && lower(i + 1).equals(",")
                && isNumber(i + 3)
                && isNumber(i + DATE - 1);
    }

    /** {@code Image: …}, {@code Photo credit: …}. */
    private boolean isCredit(int i) {
        int colon = i + 1 < end && lower(i + 1).equals("credit") ? i + 2 : i + 1;
        return CREDITS.contains(lower(i)) && colon < end && lower(colon).equals(":") && !LEADS.contains(lower(i - 1));
    }

    private boolean isNumber(int i) {
        return Character.isDigit(text.charAt(tokens.get(i).span().start()));
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(tokens.get(i).span().start()));
    }

    private String lower(int i) {
        return LowerCase.of(tokens.get(i).in(text));
    }
}
