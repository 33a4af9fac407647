package org.onrecord.extraction.mention;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines in title case, where a capital says nothing: only names that the rest of the text gives are read in them. */
final class Headlines {

    private static final int SHORTEST = 4;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_LINE = 30;

    private final Words words;
    private final BitSet lines = new BitSet();
    private final Set<String> names = new HashSet<>();
    private final Set<String> lastNames = new HashSet<>();

    Headlines(Words words) {
        this.words = words;
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.gap(i, Word.Gap.BREAK)) {
                lines.set(start, i, isTitleCase(start, i));
                start = i;
            }
        }
    }

    boolean contains(int word) {
        return lines.get(word);
    }

    int next(int word) {
        return lines.nextSetBit(word);
    }

    /** Notes the names that running text gives. */
    void learn(List<Naming> namings) {
        for (Naming naming : namings) {
            boolean person = naming.evidence() >= Evidence.ENOUGH || naming.titled();
            if (person && !naming.single()) {
                names.add(String.join(" ", naming.keys()));
            }
            if (person) {
                lastNames.add(naming.last());
            }
        }
    }

    /** Index just past the known name that starts at the word; the same index when none does. */
    int end(int index, boolean titled) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            if (index + length <= words.size() && names.contains(words.joinedKeys(index, index + length))) {
                return index + length;
            }
        }
        Word word = words.get(index);
        boolean known = lastNames.contains(word.key()) && word.capital();
        boolean sure = titled
                || word.possessive()
                || !WordLists.COMMON.contains(word.key())
                || WordLists.SPEAKING.contains(words.key(index + 1));
        return known && sure ? index + 1 : titled ? given(index) : index;
    }

    /** After a title, a first name and what follows, up to a word of the language. */
    private int given(int index) {
        int end = index + 1;
        while (end < index + LONGEST_NAME && words.joined(end) && words.capital(end) && mayBeName(end, end - index)) {
            end++;
        }
        String first = words.key(index);
        boolean name = WordLists.isFirstName(first) && !WordLists.PLACES.contains(first);
        return name && end > index + 1 ? end : index;
    }

    private boolean mayBeName(int word, int place) {
        String key = words.key(word);
        boolean known = WordLists.isCommon(key) && !WordLists.SURNAME_WORDS.contains(key);
        return !words.get(word).closed()
                && (place == 1 || !known)
                && !words.get(word - 1).possessive();
    }

    private boolean isTitleCase(int from, int to) {
        if (to - from > LONGEST_LINE) {
            return false;
        }
        int capital = 0;
        int small = 0;
        int listed = 0;
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            boolean letter = Character.isLetter(word.text().codePointAt(0));
            boolean counts = letter && (!word.closed() || word.text().length() > 4);
            capital += counts && word.capital() ? 1 : 0;
            small += counts && !word.capital() ? 1 : 0;
            listed += word.gap() == Word.Gap.COMMA || word.gap() == Word.Gap.OPEN ? 1 : 0;
            listed += word.gap() == Word.Gap.STOP && i > from ? LONGEST_LINE : 0;
        }
        return capital >= SHORTEST && small * 8 <= capital && listed * 4 < to - from;
    }
}
