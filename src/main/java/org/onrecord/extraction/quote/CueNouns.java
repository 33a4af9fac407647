package org.onrecord.extraction.quote;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.extraction.reading.Words;

/** Finds nouns that attribute: {@code the mayor’s claim that …}, {@code her pledge to “…”}, {@code their support for …}. */
final class CueNouns {

    private static final Map<String, Set<String>> NOUNS = WordList.rows("cue-nouns").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(","))));
    private static final int REACH = 4;

    private final Passage passage;
    private final Words words;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Drafts found;

    CueNouns(Passage passage, Drafts found) {
        this.passage = passage;
        this.words = passage.words();
        this.phrases = new NounPhrases(passage);
        this.clauses = new Clauses(passage);
        this.found = found;
    }

    void read(Range unit) {
        for (int i = unit.first() + 1; i < unit.past(); i++) {
            if (!passage.isQuoted(i) && !found.isContent(i)) {
                Draft draft = draft(i, unit);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
    }

    private @Nullable Draft draft(int noun, Range unit) {
        Set<String> leads = leads(words.lower(noun));
        Range source = leads.isEmpty() ? null : owner(noun, unit.first());
        if (source == null) {
            return null;
        }
        int from = content(noun + 1, unit.past(), leads);
        if (from < 0) {
            return null;
        }
        boolean clause = words.is(from, WordClass.THAT);
        boolean hangs =
                words.is(from - 1, WordClass.PREPOSITION) && !words.is(from, WordClass.ING) && !passage.isQuoted(from);
        int past = clause
                ? clauses.pastReported(from, unit.past())
                : hangs ? phrases.pastPhrase(from, unit.past()) : clauses.pastObject(from, unit.past());
        int first = words.is(source.past(), WordClass.CLITIC) || words.is(source.past(), WordClass.QUOTE)
                ? source.past() + 1
                : source.past();
        Range cue = new Range(first, hangs ? from : noun + 1);
        past = hangs ? past : beforeMainVerb(source.first(), from, past, unit.first(), clause ? 2 : 1);
        return past > from ? new Draft(Rule.NOUN, source, cue, new Range(from, past)) : null;
    }

    /** {@code Lee’s claim that the vote was stolen | was rejected}: where the noun is the subject, its verb is not content. */
    private int beforeMainVerb(int owner, int from, int past, int floor, int nth) {
        if (clauses.isClause(floor, owner)) {
            return past;
        }
        int verbs = 0;
        for (int i = from; i < past; i++) {
            boolean tensed = !passage.isQuoted(i)
                    && (words.is(i, WordClass.VERB) || words.kind(i).isAuxiliary());
            boolean groupBegins = tensed
                    && !words.kind(i - 1).isAuxiliary()
                    && !words.is(i - 1, WordClass.TO)
                    && !words.is(i - 1, WordClass.NOT);
            verbs += groupBegins ? 1 : 0;
            if (verbs == nth && i > from) {
                return i;
            }
        }
        return past;
    }

    private static Set<String> leads(String word) {
        Set<String> own = NOUNS.get(word);
        return own != null
                ? own
                : NOUNS.getOrDefault(word.endsWith("s") ? word.substring(0, word.length() - 1) : word, Set.of());
    }

    /** {@code Lee’s long-standing | claim}, {@code her | claim}. */
    private @Nullable Range owner(int noun, int floor) {
        for (int i = noun - 1; i >= Math.max(floor, noun - REACH); i--) {
            WordClass kind = words.kind(i);
            boolean apostrophe = words.lower(i).equals("’") || words.lower(i).equals("'");
            if (kind == WordClass.POSSESSIVE) {
                return new Range(i, i + 1);
            }
            if (kind == WordClass.CLITIC || apostrophe && words.lower(i - 1).endsWith("s")) {
                return core(phrases.endingAt(i, floor));
            }
            if (kind != WordClass.ADJECTIVE
                    && kind != WordClass.NUMBER
                    && kind != WordClass.ADVERB
                    && kind != WordClass.NOUN) {
                return null;
            }
        }
        return null;
    }

    /** {@code questions about | Lee}: only what the apostrophe hangs on. */
    private @Nullable Range core(@Nullable Range owner) {
        if (owner == null) {
            return null;
        }
        int first = owner.first();
        for (int i = owner.first(); i < owner.past() - 1; i++) {
            boolean breaks =
                    words.is(i, WordClass.PREPOSITION) && !words.lower(i).equals("of");
            first = breaks ? i + 1 : first;
        }
        return new Range(first, owner.past());
    }

    /** Where the content begins, or -1. Whom the words were for may stand between: {@code promise to voters to …}. */
    private int content(int next, int limit, Set<String> leads) {
        int at = next;
        if (words.is(at, WordClass.PREPOSITION) && words.lower(at).equals("to")) {
            int past = phrases.pastPhrase(at + 1, limit);
            at = words.is(past, WordClass.TO) || words.is(past, WordClass.THAT) ? past : at;
        }
        if (at >= limit) {
            return -1;
        }
        boolean infinitive = words.is(at, WordClass.TO) && leads.contains("to");
        if (infinitive
                || passage.isQuoted(at) && leads.contains("quote")
                || words.is(at, WordClass.THAT) && leads.contains("that") && at + 1 < limit
                || words.is(at, WordClass.QUESTION) && leads.contains(words.lower(at))) {
            return at;
        }
        boolean word = words.is(at, WordClass.PREPOSITION) && leads.contains(words.lower(at))
                || words.is(at, WordClass.COMMA) && passage.isQuoted(at + 1) && leads.contains("quote");
        return word && at + 1 < limit ? at + 1 : -1;
    }
}
