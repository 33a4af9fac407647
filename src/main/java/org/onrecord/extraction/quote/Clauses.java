package org.onrecord.extraction.quote;

import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds where clauses begin and end within a unit. */
final class Clauses {

    private static final int LIST_REACH = 20;
    private static final int ASIDE = 8;

    private final Passage passage;
    private final Words words;

    Clauses(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /** Whether a stretch holds a verb with a tense outside quotations, or a quotation that reads as speech. */
    boolean isClause(int first, int past) {
        for (int i = first; i < past; i++) {
            WordClass kind = words.kind(i);
            if (passage.isSpeech(i) || kind == WordClass.VERB || kind.isAuxiliary()) {
                return true;
            }
        }
        return false;
    }

    /** Where a reported clause that begins at a place ends: at most at the end of its unit. */
    int pastReported(int first, int limit) {
        boolean bracket = false;
        for (int i = first; i < limit; i++) {
            if (passage.isQuoted(i)) {
                if (i > first && endsQuotation(i) && (endsAt(i) || turnsFromQuotation(first, i, limit))) {
                    return i + 1;
                }
                continue;
            }
            String word = words.lower(i);
            if (words.is(i, WordClass.COMMA) && i > first && isGloss(i, limit)) {
                return i;
            }
            if (words.is(i, WordClass.DASH) && closesAside(first, i)) {
                return i;
            }
            bracket |= word.equals("(");
            if (word.equals(")") && !bracket || word.equals(";") || i > first && endsAt(i)) {
                return i;
            }
        }
        return withoutStop(first, limit);
    }

    /** {@code … in Lima, the largest city in the region.}: what the writer adds about the last name. */
    private boolean isGloss(int comma, int limit) {
        if (!words.is(comma - 1, WordClass.NAME) || !words.is(comma + 1, WordClass.DETERMINER)) {
            return false;
        }
        for (int i = comma + 2; i < limit; i++) {
            WordClass kind = words.kind(i);
            if (kind == WordClass.COMMA
                    || kind == WordClass.CONJUNCTION
                    || kind.isAuxiliary()
                    || passage.isQuoted(i)
                    || kind == WordClass.PRONOUN) {
                return false;
            }
        }
        return true;
    }

    /** {@code – who said he would – }: the second dash of a pair that began before the clause. */
    private boolean closesAside(int first, int dash) {
        for (int i = first - 1; i >= Math.max(0, first - ASIDE); i--) {
            if (words.is(i, WordClass.DASH) && words.lower(i).equals(words.lower(dash))) {
                return true;
            }
            if (words.is(i, WordClass.STOP) || words.is(i, WordClass.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private int withoutStop(int first, int limit) {
        int past = limit;
        while (past > first && words.is(past - 1, WordClass.STOP) && !passage.isQuoted(past - 1)) {
            past--;
        }
        return past;
    }

    /** {@code the mayor, the council and the union}: a comma between things of one kind. */
    private boolean listGoesOn(int comma, int limit) {
        int past = new NounPhrases(passage).pastPhrase(comma + 1, limit);
        boolean thing = past > comma + 1 && past - comma < LIST_REACH;
        return thing
                && (past >= limit
                        || words.is(past, WordClass.COMMA)
                        || words.is(past, WordClass.STOP)
                        || words.is(past, WordClass.CONJUNCTION));
    }

    /** A comma before another statement: {@code , but …}, {@code , adding that …}, {@code , according to …}. */
    private boolean endsAt(int i) {
        String next = words.lower(i + 1);
        if (words.is(i, WordClass.CONJUNCTION) && !words.lower(i).equals("or")) {
            return reports(i + 1);
        }
        boolean dash = words.is(i, WordClass.DASH) && !passage.isQuoted(i);
        if (!words.is(i, WordClass.COMMA) && !endsQuotation(i) && !dash) {
            return false;
        }
        boolean adds = words.is(i + 1, WordClass.ING) && Cue.of(words.base(i + 1)) != null || next.equals("according");
        boolean turns = Dictionary.is(next, "turn-away") || words.is(i + 1, WordClass.CONJUNCTION) && reports(i + 2);
        return adds || !dash && turns || endsQuotation(i) && speaks(i + 1);
    }

    /** {@code “…,” a phrase that …}, {@code “…,” and the council met}: what the writer adds behind a quotation and a comma. */
    private boolean turnsFromQuotation(int first, int mark, int limit) {
        if (mark + 2 >= limit || !words.is(mark - 1, WordClass.COMMA)) {
            return false;
        }
        int next = mark + 1;
        if (words.is(next, WordClass.CONJUNCTION)) {
            return !passage.isQuoted(next + 1)
                    && !words.is(next + 1, WordClass.THAT)
                    && !words.is(next + 1, WordClass.TO);
        }
        if (words.is(next, WordClass.DETERMINER)) {
            return !passage.hasQuotation(new Range(next, limit));
        }
        boolean verb = words.is(next, WordClass.VERB) || words.kind(next).isAuxiliary();
        return verb && isClause(first, mark);
    }

    /** {@code … for less,” one lawyer said}: somebody else with a verb of saying. */
    private boolean speaks(int i) {
        int past = new NounPhrases(passage).pastPhrase(i, words.size());
        return past > i
                && (words.lower(past).endsWith("ed") || words.lower(past).equals("said"))
                && reports(past);
    }

    /** A closing mark with a comma or full stop before it. */
    private boolean endsQuotation(int i) {
        return passage.isQuoted(i)
                && passage.quotation(i).past() == i + 1
                && i > 0
                && (words.is(i - 1, WordClass.COMMA) || words.is(i - 1, WordClass.STOP));
    }

    /** A verb of saying with the subject that came before it: {@code … and added}. */
    private boolean reports(int i) {
        int verb = words.is(i, WordClass.ADVERB) ? i + 1 : i;
        Cue cue = words.is(verb, WordClass.VERB) && words.lower(verb).endsWith("d")
                        || words.lower(verb).equals("wrote")
                ? Cue.of(words.base(verb))
                : null;
        return cue != null && cue.takesQuotation();
    }

    /** Where the object, infinitive or phrase that begins at a place ends. */
    int pastObject(int first, int limit) {
        for (int i = first; i < limit; i++) {
            if (passage.isQuoted(i)) {
                if (i > first && endsQuotation(i)) {
                    return i + 1;
                }
                continue;
            }
            WordClass kind = words.kind(i);
            boolean ends = kind == WordClass.STOP
                    || kind == WordClass.COLON
                    || kind == WordClass.DASH
                    || kind == WordClass.COMMA && !listGoesOn(i, limit)
                    || kind == WordClass.BRACKET
                    || kind == WordClass.SUBORDINATOR
                            && !words.lower(i).equals("as")
                            && !words.lower(i).equals("than")
                    || kind == WordClass.CONJUNCTION
                            && (words.is(i + 1, WordClass.VERB)
                                    || words.kind(i + 1).isAuxiliary()
                                    || words.lower(i).equals("but"));
            if (ends && i > first) {
                return i;
            }
        }
        return withoutStop(first, limit);
    }

    /** Skips {@code on Tuesday}, {@code in a statement}, {@code last week} and adverbs. */
    int skipAdverbials(int first, int limit) {
        int at = first;
        while (at < limit) {
            int next = pastAdverbial(at, limit);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int pastAdverbial(int i, int limit) {
        String word = words.lower(i);
        if (words.is(i, WordClass.ADVERB) && !words.is(i + 1, WordClass.ADJECTIVE)
                || Dictionary.is(word, "weekday")
                        && (!words.kind(i + 1).isNominal() || words.is(i + 1, WordClass.PRONOUN))) {
            return i + 1;
        }
        boolean last = word.equals("last")
                || word.equals("this")
                || word.equals("next")
                || word.equals("earlier")
                || word.equals("late");
        if (last && Dictionary.is(words.lower(i + 1), "daytime")
                || last && Dictionary.is(words.lower(i + 1), "weekday")) {
            return i + 2;
        }
        if (words.is(i, WordClass.PREPOSITION) && !Dictionary.is(word, "subordinator") && !word.equals("of")) {
            int past = new NounPhrases(passage).pastPhrase(i + 1, limit);
            return past > i + 1 ? past : i;
        }
        return i;
    }
}
