package org.onrecord.extraction.mention;

import java.util.HashSet;
import java.util.Set;

/** Short forms that a text introduces in parentheses after a person's name. */
final class Aliases {

    private static final String QUOTES = "\"“”'‘’";

    private Aliases() {}

    /** Keys of the short forms that follow what looks like a person's name. */
    static Set<String> of(Words words) {
        Set<String> keys = new HashSet<>();
        Runs runs = new Runs(words);
        for (int i = 1; i < words.size(); i++) {
            if (!after(words, i).isEmpty() && followsPerson(words, runs, i)) {
                keys.add(words.key(i));
            }
        }
        return keys;
    }

    /** The short form in parentheses that starts at the word, or empty: not a party, a state or an age. */
    static String after(Words words, int index) {
        if (!words.gap(index, Word.Gap.QUOTE) && !words.gap(index, Word.Gap.OPEN) || !words.capital(index)) {
            return "";
        }
        Word word = words.get(index);
        boolean note = isNote(word.text());
        return !note && opens(words.text(), word.start()) && closes(words.text(), word.end()) ? word.text() : "";
    }

    /** Whether the words in parentheses tell a party, a state or a district. */
    static boolean isNote(String text) {
        return text.indexOf('-') == 1 || !Affiliations.partyAndState(text).isNone();
    }

    private static boolean opens(String text, int start) {
        int at = start - 1;
        at = at > 0 && QUOTES.indexOf(text.charAt(at)) >= 0 ? at - 1 : at;
        return at >= 0 && text.charAt(at) == '(';
    }

    private static boolean closes(String text, int end) {
        int at = end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return at < text.length() && text.charAt(at) == ')';
    }

    private static boolean followsPerson(Words words, Runs runs, int index) {
        int from = index - 1;
        while (from > 0 && from > index - 6 && words.joined(from) && words.capital(from - 1) && runs.starts(from - 1)) {
            from--;
        }
        for (int i = from; i < index - 1; i++) {
            if (WordLists.ORGANISATION_WORDS.contains(words.key(i)) || WordLists.GROUP_NOUNS.contains(words.key(i))) {
                return false;
            }
        }
        boolean body = WordLists.ORGANISATION_WORDS.contains(words.key(index - 1));
        return !body
                && index - from > 1
                && (WordLists.isFirstName(words.key(from)) || WordLists.isFirstName(words.key(from + 1)));
    }
}
