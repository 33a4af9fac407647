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

    private static final Set<String> LEADS = Set.of("according", "to", "by", "from", "per", "in", "even", "but", "and");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "that", "which", "where", "when", "as");

    /** The phrase in the span; empty when no word stands there. */
    static Optional<SourcePhrase> of(Words words, Organisations organisations, Span span) {
        int from = words.after(span.start());
        int to = from;
        while (to < words.size() && words.get(to).start() < span.end()) {
            to++;
        }
        while (from < to - 1 && LEADS.contains(words.key(from))) {
            from++;
        }
        return from < to
                ? Optional.of(new SourcePhrase(from, headEnd(words, organisations, from, to), to))
                : Optional.empty();
    }

    private static int headEnd(Words words, Organisations organisations, int from, int to) {
        int at = from + 1;
        while (at < to
                && (goesOn(words, at) || organisations.taken(at) && organisations.taken(at - 1) && words.joined(at))) {
            at++;
        }
        return at;
    }

    private static boolean goesOn(Words words, int at) {
        String key = words.key(at);
        boolean name = words.capital(at);
        boolean ends = WordLists.isClass(key, "preposition") && !name
                || WordLists.isClass(key, "auxiliary") && !name
                || RELATIVES.contains(key)
                || WordLists.isClass(key, "conjunction");
        return !ends && (words.joined(at) || words.gap(at, Word.Gap.QUOTE));
    }

    /** Index of the head noun, or of the last word of a name. */
    int head() {
        return headEnd - 1;
    }
}
