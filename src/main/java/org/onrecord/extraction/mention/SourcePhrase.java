package org.onrecord.extraction.mention;

import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * A noun phrase that names a source, cut into its head and what follows.
 *
 * @param from index of its first word, prepositions left out
 * @param headEnd index just past the head noun or name
 * @param to index just past its last word
 */
record SourcePhrase(int from, int headEnd, int to) {

    private static final Set<String> LEADS = Set.of("according", "even", "but", "and", "both");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "that", "which", "where", "when", "as");
    private static final Set<String> LOOSE = Set.of(
            "last", "next", "early", "earlier", "late", "later", "present", "familiar", "close", "aware", "based");
    private static final int LONGEST = 40;

    /** The phrase in the span; empty when no word stands there. */
    static Optional<SourcePhrase> of(Words words, Organisations organisations, Span span) {
        int from = words.after(span.start());
        int to = from;
        while (to < words.size() && words.get(to).start() < span.end()) {
            to++;
        }
        return from < to ? Optional.of(cut(words, organisations, from, to)) : Optional.empty();
    }

    /** The phrase made of the words from one index to just before the other. */
    static SourcePhrase cut(Words words, Organisations organisations, int start, int to) {
        int from = start;
        while (from < to - 1 && isLead(words, from)) {
            from++;
        }
        int at = from + 1;
        int limit = Math.min(to, from + LONGEST);
        while (at < limit && (goesOn(words, at) || isInsideName(words, organisations, at))) {
            at++;
        }
        return new SourcePhrase(from, at, to);
    }

    private static boolean isLead(Words words, int at) {
        String key = words.key(at);
        return (LEADS.contains(key) || WordLists.isClass(key, "preposition"))
                && !(words.capital(at) && !words.get(at).opens());
    }

    private static boolean isInsideName(Words words, Organisations organisations, int at) {
        return organisations.taken(at) && organisations.taken(at - 1) && words.joined(at);
    }

    private static boolean goesOn(Words words, int at) {
        String key = words.key(at);
        boolean name = words.capital(at);
        boolean ends = WordLists.isClass(key, "preposition") && !name
                || WordLists.isClass(key, "auxiliary") && !name
                || RELATIVES.contains(key)
                || WordLists.isClass(key, "conjunction")
                || WordLists.isClass(key, "weekday")
                || isLoose(words, at);
        return !ends && (words.joined(at) || words.slashed(at) || words.gap(at, Word.Gap.QUOTE));
    }

    /** {@code senators present}, {@code a poll released Monday}: what follows the noun loosely is not its head. */
    private static boolean isLoose(Words words, int at) {
        String key = words.key(at);
        boolean afterNoun = isNoun(words.key(at - 1)) && !words.get(at - 1).possessive() && !words.capital(at);
        boolean participle = (key.endsWith("ed") || key.endsWith("ing")) && !isNoun(key);
        return afterNoun && (participle || LOOSE.contains(key));
    }

    private static boolean isNoun(String key) {
        return WordLists.isPersonNoun(key)
                || WordLists.isPersonPlural(key)
                || WordLists.isGroupNoun(key)
                || WordLists.DOCUMENT_NOUNS.contains(key);
    }

    /** Index of the head noun, or of the last word of a name. */
    int head() {
        return headEnd - 1;
    }

    int length() {
        return headEnd - from;
    }
}
