package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds what a verb that attributes brings after it: a quotation, a clause, an infinitive, an object. */
final class ReportedContent {

    private static final int REACH = 16;

    private final Passage passage;
    private final Words words;
    private final Clauses clauses;
    private final NounPhrases phrases;

    ReportedContent(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
        this.clauses = new Clauses(passage);
        this.phrases = new NounPhrases(passage);
    }

    /**
     * What a cue brings.
     *
     * @param rule how it was found
     * @param cuePast index just past a preposition that belongs to the cue, or 0
     */
    record Content(Rule rule, Range range, int cuePast) {

        boolean isClause() {
            return switch (rule) {
                case VERB_THAT, VERB_CLAUSE, VERB_QUESTION, VERB_DISTANT, VERB_THEN_QUOTE -> true;
                default -> false;
            };
        }
    }

    @Nullable
    Content of(VerbGroup group, int limit) {
        int next = group.past();
        Cue cue = group.cue();
        if (next >= limit) {
            return null;
        }
        if (cue.takesClause() || cue.takesQuotation()) {
            Content clause = clause(group, limit);
            if (clause != null) {
                return clause;
            }
        }
        if (words.is(next, WordClass.TO) && cue.takesInfinitive()) {
            return new Content(Rule.VERB_INFINITIVE, new Range(next, clauses.pastObject(next, limit)), 0);
        }
        if (cue.takesObjectAndInfinitive()) {
            int to = phrases.pastPhrase(next, limit);
            if (to > next && words.is(to, WordClass.TO)) {
                return new Content(Rule.VERB_OBJECT_INFINITIVE, new Range(to, clauses.pastObject(to, limit)), 0);
            }
        }
        return phrase(group, limit);
    }

    private @Nullable Content phrase(VerbGroup group, int limit) {
        int next = group.past();
        Cue cue = group.cue();
        if (words.is(next, WordClass.PREPOSITION)
                && cue.prepositions().contains(words.lower(next))
                && next + 1 < limit) {
            return new Content(
                    Rule.VERB_PREPOSITION, new Range(next + 1, clauses.pastObject(next + 1, limit)), next + 1);
        }
        if (cue.takesObject()
                && (phrases.pastPhrase(next, limit) > next
                        || passage.isQuoted(next)
                        || words.is(next, WordClass.QUESTION))) {
            return new Content(Rule.VERB_OBJECT, new Range(next, clauses.pastObject(next, limit)), 0);
        }
        return null;
    }

    private @Nullable Content clause(VerbGroup group, int limit) {
        int start = group.past();
        if (Dictionary.is(group.cue().verb(), "addressed")) {
            int past = phrases.pastPhrase(start, limit);
            boolean addressee = past > start
                    && !(words.is(start, WordClass.PRONOUN)
                            && Dictionary.is(words.lower(start), "subject")
                            && !words.lower(start).equals("you")
                            && !words.lower(start).equals("it"));
            start = addressee && !tensed(past) ? past : start;
        }
        return opened(group.cue(), start, limit);
    }

    private @Nullable Content opened(Cue cue, int start, int limit) {
        int after = clauses.skipAdverbials(start, limit);
        int from = opening(after, limit);
        if (from < 0 && after != start) {
            from = opening(start, limit);
        }
        if (from >= 0) {
            return content(opener(from), from, limit);
        }
        from = cue.takesClause() ? bare(start, limit) : -1;
        if (from >= 0) {
            return content(Rule.VERB_CLAUSE, from, limit);
        }
        from = cue.takesQuotation() && !isLikened(cue, start, limit) ? distant(start, limit) : -1;
        return from < 0 ? null : content(Rule.VERB_DISTANT, from, limit);
    }

    /** {@code mocked the vote as “a letter”}: the quotation only completes an object. */
    private boolean isLikened(Cue cue, int start, int limit) {
        int past = phrases.pastPhrase(start, limit);
        return cue.takesObject()
                && past > start
                && (words.lower(past).equals("as") || words.lower(past).equals("for"));
    }

    private Content content(Rule rule, int from, int limit) {
        return new Content(rule, new Range(from, clauses.pastReported(from, limit)), 0);
    }

    private Rule opener(int from) {
        if (words.is(from, WordClass.THAT)) {
            return Rule.VERB_THAT;
        }
        return passage.isQuoted(from) || words.lower(from - 1).equals(":") ? Rule.VERB_THEN_QUOTE : Rule.VERB_QUESTION;
    }

    /** Where a clause with an opening word begins: {@code that}, a colon, a quotation mark, {@code whether}. */
    private int opening(int i, int limit) {
        int at = words.is(i, WordClass.COMMA) && (passage.isQuoted(i + 1) || words.is(i + 1, WordClass.THAT))
                ? i + 1
                : i;
        if (at >= limit) {
            return -1;
        }
        if (words.is(at, WordClass.THAT)) {
            boolean relative = words.kind(at - 1).isNominal() && tensed(at + 1) && !words.is(at - 1, WordClass.PRONOUN);
            return at + 1 < limit && !relative ? at : -1;
        }
        if (words.lower(at).equals(":")) {
            return at + 1 < limit ? at + 1 : -1;
        }
        boolean opens = passage.isSpeech(at)
                || words.is(at, WordClass.QUESTION)
                || words.lower(at).equals("why")
                || words.lower(at).equals("how")
                || words.lower(at).equals("whether")
                || words.lower(at).equals("if")
                || words.lower(at).equals("who")
                || words.lower(at).equals("when");
        return opens ? at : -1;
    }

    /** An opening word further on, with no verb before it: {@code testified in one of the cases that …}. */
    private int distant(int i, int limit) {
        for (int at = i; at < Math.min(limit, i + REACH); at++) {
            boolean speech = passage.isSpeech(at);
            if (speech
                    || words.is(at, WordClass.THAT) && !words.kind(at - 1).isNominal()
                    || words.lower(at).equals(":")) {
                boolean after = words.lower(at).equals(":");
                return after ? at + 1 < limit ? at + 1 : -1 : at;
            }
            if (tensed(at)
                    || words.is(at, WordClass.STOP)
                    || words.is(at, WordClass.ING)
                    || words.lower(at).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** A clause without an opening word: a noun phrase with a verb of its own after it. */
    private int bare(int i, int limit) {
        int past = phrases.pastPhrase(i, limit);
        if (past == i) {
            return -1;
        }
        int verb = past;
        while (verb < limit && words.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return verb < limit && (tensed(verb) || passage.isSpeech(verb)) ? i : -1;
    }

    private boolean tensed(int i) {
        return words.is(i, WordClass.VERB) || words.kind(i).isAuxiliary();
    }
}
