package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds attributions whose cue stands after or within what was said: {@code “…,” Lee said}, {@code …, said Lee, …}. */
final class TrailingSpeech {

    private static final int LONGEST_GLOSS = 30;

    private final Passage passage;
    private final Words words;
    private final Subjects subjects;
    private final Clauses clauses;
    private final QuotationEnds quotations;
    private final NounPhrases phrases;
    private final Drafts found;

    TrailingSpeech(Passage passage, Drafts found) {
        this.passage = passage;
        this.words = passage.words();
        this.subjects = new Subjects(passage);
        this.clauses = new Clauses(passage);
        this.quotations = new QuotationEnds(passage);
        this.phrases = new NounPhrases(passage);
        this.found = found;
    }

    void read(Range unit) {
        int floor = unit.first();
        for (int i = unit.first() + 1; i < unit.past(); i++) {
            Draft draft = draft(i, unit, floor);
            if (draft != null) {
                found.add(draft);
                floor = Math.max(draft.past(), i + 1);
            }
        }
    }

    private @Nullable Draft draft(int verb, Range unit, int floor) {
        VerbGroup group = VerbGroup.at(passage, verb, floor);
        if (group != null && (group.cue().takesQuotation() || group.cue().takesClause())) {
            Draft inverted = inverted(group, unit, floor);
            Draft straight = inverted == null ? straight(group, unit, floor) : null;
            return inverted != null ? inverted : straight != null ? straight : glossed(group, unit, floor);
        }
        VerbGroup any = VerbGroup.speaking(passage, verb, floor);
        if (any == null) {
            return null;
        }
        Range source = subjects.before(any, floor);
        int before =
                source == null ? -1 : quotations.isAs(source.first() - 1) ? source.first() - 2 : source.first() - 1;
        boolean spoken = quotations.endsWithComma(before) || quotations.endsWithCall(before);
        return spoken
                ? straight(any, unit, floor)
                : quotations.endsWithComma(verb - 1) ? inverted(any, unit, floor) : null;
    }

    /** {@code “…,” Lee, 30, of Salem, who was polled, said}: all between the quotation and the verb says who speaks. */
    private @Nullable Draft glossed(VerbGroup group, Range unit, int floor) {
        boolean opens = passage.isSpeech(floor) && passage.quotation(floor).first() == floor;
        int from = opens ? passage.quotation(floor).past() : group.first();
        int past = words.is(group.first() - 1, WordClass.COMMA) ? group.first() - 1 : group.first();
        boolean speaks = group.cue().takesQuotation() && words.is(group.head(), WordClass.VERB);
        boolean fits = speaks && from < past && past - from <= LONGEST_GLOSS && quotations.endsWithComma(from - 1);
        if (!fits || !words.is(from, WordClass.NAME) && !words.is(from, WordClass.DETERMINER)) {
            return null;
        }
        for (int i = from; i < past; i++) {
            if (passage.isQuoted(i) || words.is(i, WordClass.STOP) || words.is(i, WordClass.COLON)) {
                return null;
            }
        }
        int after = afterAddressee(group, unit.past());
        return draft(Rule.QUOTE_THEN_VERB, new Range(from, past), group, after, unit, floor);
    }

    /** {@code “…,” said Lee}. */
    private @Nullable Draft inverted(VerbGroup group, Range unit, int floor) {
        if (group.first() != group.head() || !group.cue().takesQuotation() || !breaks(group.first() - 1, floor)) {
            return null;
        }
        int past = subjects.pastInverted(group.past(), unit.past());
        if (past == group.past()
                || !words.is(group.head(), WordClass.VERB)
                || group.cue().verb().equals("tell")) {
            return null;
        }
        int after = clauses.skipAdverbials(past, unit.past());
        boolean quoted = quotations.afterSpeech(group.first()) && quotations.isWhollyQuoted(floor, group.first());
        boolean named = quoted || isNamed(group.past(), past);
        boolean complete =
                quoted || ends(after, unit.past()) && clauses.isClause(floor, beforeRelative(floor, group.first()));
        return complete && named
                ? draft(
                        quoted ? Rule.QUOTE_THEN_VERB_INVERTED : Rule.CLAUSE_THEN_VERB_INVERTED,
                        new Range(group.past(), past),
                        group,
                        after,
                        unit,
                        floor)
                : null;
    }

    /** {@code “…,” Lee said}. */
    private @Nullable Draft straight(VerbGroup group, Range unit, int floor) {
        Range source = subjects.before(group, floor);
        int left = source == null ? floor : quotations.isAs(source.first() - 1) ? source.first() - 1 : source.first();
        if (source == null || left <= floor || !breaks(left - 1, floor)) {
            return null;
        }
        int after = afterAddressee(group, unit.past());
        boolean quoted = quotations.afterSpeech(left);
        boolean speechFollows = passage.isSpeech(after) || passage.isSpeech(after + 1);
        boolean whole = quoted && quotations.isWhollyQuoted(floor, left);
        boolean reports = quoted
                && Dictionary.is(words.lower(group.head()), "speech")
                && words.is(group.past(), WordClass.PREPOSITION);
        boolean complete =
                ends(after, unit.past()) || reports || whole && group.cue().takesQuotation();
        if (!complete || speechFollows && !quoted) {
            return null;
        }
        return draft(quoted ? Rule.QUOTE_THEN_VERB : Rule.CLAUSE_THEN_VERB, source, group, after, unit, floor);
    }

    /** Where the first relative clause begins: {@code A mayor | whose term ends}. */
    private int beforeRelative(int floor, int past) {
        int at = floor;
        while (at < past
                && !words.is(at, WordClass.RELATIVE)
                && !words.lower(at).equals("whose")) {
            at++;
        }
        return at;
    }

    private boolean isNamed(int first, int past) {
        for (int i = first; i < past; i++) {
            WordClass kind = words.kind(i);
            if (kind == WordClass.NAME || kind == WordClass.PRONOUN || kind == WordClass.DETERMINER) {
                return true;
            }
        }
        return false;
    }

    private int afterAddressee(VerbGroup group, int limit) {
        int at = clauses.skipAdverbials(group.past(), limit);
        if (group.cue().verb().equals("tell")
                || group.cue().verb().equals("ask")
                || group.cue().verb().equals("remind")) {
            int past = phrases.pastPhrase(at, limit);
            at = clauses.skipAdverbials(past, limit);
        }
        return at;
    }

    private boolean breaks(int i, int floor) {
        return i >= floor
                && (words.is(i, WordClass.COMMA)
                        || passage.isQuoted(i) && words.is(i, WordClass.QUOTE)
                        || words.is(i, WordClass.DASH) && i > floor);
    }

    private boolean ends(int i, int limit) {
        return i >= limit
                || words.is(i, WordClass.COMMA)
                || words.is(i, WordClass.STOP)
                || words.is(i, WordClass.COLON)
                || words.is(i, WordClass.DASH)
                || words.is(i, WordClass.ING)
                || words.is(i, WordClass.SUBORDINATOR)
                || passage.isSpeech(i)
                || words.is(i, WordClass.CONJUNCTION);
    }

    private @Nullable Draft draft(Rule rule, Range source, VerbGroup group, int after, Range unit, int floor) {
        int left = Math.min(source.first(), group.first());
        int past = quotations.isAs(left - 1) ? left - 1 : left;
        while (past > floor
                && (words.is(past - 1, WordClass.COMMA) || words.is(past - 1, WordClass.DASH))
                && !passage.isQuoted(past - 1)) {
            past--;
        }
        boolean aside = words.is(left - 1, WordClass.COMMA)
                && words.is(after, WordClass.COMMA)
                && group.cue().takesQuotation()
                && !words.is(floor, WordClass.PREPOSITION)
                && !words.is(floor, WordClass.SUBORDINATOR)
                && (words.kind(after + 1).isAuxiliary() || words.is(after + 1, WordClass.VERB));
        if (past <= floor || !clauses.isClause(floor, past) && !aside) {
            return null;
        }
        Draft draft = new Draft(rule, source, group.range(), new Range(beginning(floor, past), past));
        int next = after + 1;
        boolean goesOn = words.is(after, WordClass.COMMA)
                && next < unit.past()
                && !words.is(next, WordClass.ING)
                && !words.lower(next).equals("who")
                && !words.lower(next).equals("but")
                && !words.lower(next).equals("which");
        if (goesOn && (passage.isSpeech(next) || !passage.hasQuotation(new Range(floor, past)))) {
            draft.add(new Range(next, clauses.pastReported(next, unit.past())));
        } else if (passage.isSpeech(after)) {
            draft.add(new Range(after, passage.quotation(after).past()));
        }
        return draft;
    }

    /** Without {@code And}, {@code But} before what was said? They belong to it; only blanks and marks go. */
    private int beginning(int floor, int past) {
        int first = quotations.ownQuotation(floor, past);
        while (first < past - 1
                && !passage.isQuoted(first)
                && (words.is(first, WordClass.COMMA) || words.is(first, WordClass.DASH))) {
            first++;
        }
        return first;
    }
}
