package org.onrecord.extraction.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds attributions whose cue stands before what was said: {@code Lee said that …}, {@code Lee promised to …}. */
final class ReportedSpeech {

    private static final Set<String> ADDRESSED = Set.of(
            "tell",
            "remind",
            "assure",
            "inform",
            "warn",
            "ask",
            "show",
            "advise",
            "notify",
            "convince",
            "persuade",
            "teach",
            "promise");

    private static final Set<String> MAKERS =
            Set.of("prompt", "lead", "cause", "allow", "force", "get", "help", "move", "provoke", "drive");

    private static final int REACH = 16;

    private final Passage passage;
    private final Words words;
    private final Subjects subjects;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final List<Draft> found;

    ReportedSpeech(Passage passage, List<Draft> found) {
        this.passage = passage;
        this.words = passage.words();
        this.subjects = new Subjects(passage);
        this.clauses = new Clauses(passage);
        this.phrases = new NounPhrases(passage);
        this.found = found;
    }

    /** Reads one unit from left to right; a cue within what is already content is not read again. */
    void read(Range unit) {
        int floor = unit.first();
        for (int i = unit.first(); i < unit.past(); i++) {
            Draft around = around(i);
            if (around != null) {
                floor = Math.max(floor, around.past());
                continue;
            }
            VerbGroup group = VerbGroup.at(passage, i, floor);
            if (group == null || taken(group)) {
                continue;
            }
            Draft draft = draft(group, unit, floor);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    private @Nullable Draft around(int i) {
        return found.stream().filter(draft -> draft.covers(i)).findFirst().orElse(null);
    }

    private boolean taken(VerbGroup group) {
        return found.stream()
                .anyMatch(draft -> draft.cue() != null && draft.cue().overlaps(group.range()));
    }

    private @Nullable Draft draft(VerbGroup group, Range unit, int floor) {
        Content content = content(group, unit.past());
        if (content == null || content.range().past() <= content.range().first()) {
            return null;
        }
        Range source = source(group, unit, floor, content.rule());
        if (source == null) {
            return null;
        }
        Range cue = new Range(group.first(), Math.max(group.past(), content.cuePast()));
        return new Draft(content.rule(), source, cue, content.range());
    }

    private @Nullable Range source(VerbGroup group, Range unit, int floor, String rule) {
        if (group.isPassive(words) && !rule.equals("clause")) {
            return null;
        }
        Range own = subjects.before(group, floor);
        if (own != null) {
            return own;
        }
        int before = group.first() - 1;
        if (words.is(before, WordClass.TO)) {
            return controller(before, unit.first(), rule.equals("clause"));
        }
        boolean follows = words.is(group.head(), WordClass.ING) || words.is(before, WordClass.CONJUNCTION);
        return follows ? subjects.shared(group.first(), unit.first()) : null;
    }

    /** {@code prompting Lee to call it …}: who is made to say it; else who acts in the sentence. */
    private @Nullable Range controller(int to, int floor, boolean speaks) {
        Range object = phrases.endingAt(to, floor);
        if (object == null) {
            return speaks ? subjects.shared(to, floor) : null;
        }
        boolean made = words.is(object.first() - 1, WordClass.VERB) || words.is(object.first() - 1, WordClass.ING);
        Cue maker = Cue.of(words.base(object.first() - 1));
        boolean makes = made
                && (maker != null && maker.takesObjectAndInfinitive()
                        || MAKERS.contains(words.base(object.first() - 1)));
        return makes ? object : speaks ? subjects.shared(to, floor) : null;
    }

    /**
     * What a cue brings.
     *
     * @param rule how it was found
     * @param cuePast index just past a preposition that belongs to the cue, or 0
     */
    private record Content(String rule, Range range, int cuePast) {}

    private @Nullable Content content(VerbGroup group, int limit) {
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
            return new Content("infinitive", new Range(next, clauses.pastObject(next, limit)), 0);
        }
        if (cue.takesObjectAndInfinitive()) {
            int to = phrases.pastPhrase(next, limit);
            if (to > next && words.is(to, WordClass.TO)) {
                return new Content("object-infinitive", new Range(to, clauses.pastObject(to, limit)), 0);
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
            return new Content("preposition", new Range(next + 1, clauses.pastObject(next + 1, limit)), next + 1);
        }
        if (cue.takesObject()
                && (phrases.pastPhrase(next, limit) > next
                        || passage.isQuoted(next)
                        || words.is(next, WordClass.QUESTION))) {
            return new Content("object", new Range(next, clauses.pastObject(next, limit)), 0);
        }
        return null;
    }

    private @Nullable Content clause(VerbGroup group, int limit) {
        int start = group.past();
        if (ADDRESSED.contains(group.cue().verb())) {
            int past = phrases.pastPhrase(start, limit);
            boolean addressee = past > start
                    && !(words.is(start, WordClass.PRONOUN)
                            && Dictionary.is(words.lower(start), "subject")
                            && !words.lower(start).equals("you")
                            && !words.lower(start).equals("it"));
            start = addressee && !tensed(past) ? past : start;
        }
        int after = clauses.skipAdverbials(start, limit);
        int from = opening(after, limit);
        if (from < 0 && after != start) {
            from = opening(start, limit);
        }
        if (from < 0 && group.cue().takesClause()) {
            from = bare(start, limit);
        }
        if (from < 0 && group.cue().takesQuotation()) {
            from = distant(start, limit);
        }
        return from < 0 ? null : new Content("clause", new Range(from, clauses.pastReported(from, limit)), 0);
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
            return at + 1 < limit ? at + 1 : -1;
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
                return speech ? at : at + 1 < limit ? at + 1 : -1;
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
