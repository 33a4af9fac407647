package org.onrecord.extraction.mention;

/** Reads nicknames that stand in quotation marks or parentheses inside a name. */
final class Nicknames {

    private final Words words;
    private final Runs runs;

    Nicknames(Words words, Runs runs) {
        this.words = words;
        this.runs = runs;
    }

    /** {@code Edward “Ned” Doe}, {@code Edward (Ned) Doe}: index past the last name; {@code end} when nothing is nested. */
    int past(int end) {
        int length = length(end);
        int last = end + length;
        boolean quoted = length > 0
                && (WordLists.isFirstName(words.key(end - 1))
                        || words.get(end - 1).initial())
                && !Aliases.isNote(words.get(end).text())
                && (words.gap(end, Word.Gap.QUOTE) || words.gap(end, Word.Gap.OPEN))
                && last < words.size()
                && words.capital(last)
                && !words.get(last).closed()
                && closesAt(last);
        return quoted ? runs.end(last) : end;
    }

    int length(int end) {
        return end < words.size() && words.capital(end) ? 1 : 0;
    }

    private boolean closesAt(int last) {
        int end = words.get(last - 1).end();
        int start = words.get(last).start();
        return start - end == 2 && "\"”’')".indexOf(words.text().charAt(end)) >= 0;
    }
}
