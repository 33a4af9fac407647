package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds who does what a verb says. */
final class Subjects {

    private final Passage passage;
    private final Words words;
    private final NounPhrases phrases;

    Subjects(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
        this.phrases = new NounPhrases(passage);
    }

    /** The subject that stands right before a verb, or null. */
    @Nullable
    Range before(VerbGroup group, int floor) {
        int at = group.first();
        if (at <= floor) {
            return null;
        }
        WordClass kind = words.kind(at - 1);
        if (kind == WordClass.RELATIVE
                || kind == WordClass.THAT && words.kind(at - 2).isNominal()
                || words.lower(at - 1).equals("which")) {
            return new Range(at - 1, at);
        }
        return phrases.endingAt(at, floor);
    }

    /** The subject of the nearest verb with a tense before a place: {@code She left, saying …}. */
    @Nullable
    Range shared(int before, int floor) {
        for (int i = main(floor, before); i < before; i++) {
            WordClass kind = words.kind(i);
            boolean tensed = kind == WordClass.VERB || kind.isAuxiliary();
            if (tensed && !passage.isQuoted(i) && i > floor) {
                Range subject = phrases.endingAt(firstOfGroup(i, floor), Math.min(i, main(floor, before)));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** Where the main clause begins: after the comma of {@code When she spoke, …}. */
    private int main(int floor, int before) {
        boolean subordinate = words.is(floor, WordClass.SUBORDINATOR)
                || words.lower(floor).equals("if")
                || words.lower(floor).equals("when");
        if (!subordinate) {
            return floor;
        }
        for (int i = floor; i < before; i++) {
            if (words.is(i, WordClass.COMMA) && !passage.isQuoted(i)) {
                return i + 1;
            }
        }
        return floor;
    }

    private int firstOfGroup(int i, int floor) {
        int first = i;
        while (first > floor && (words.kind(first - 1).isAuxiliary() || words.is(first - 1, WordClass.ADVERB))) {
            first--;
        }
        return first;
    }

    /** The subject that follows a verb: {@code said Lee, the mayor}; its end, or {@code first} where there is none. */
    int pastInverted(int first, int limit) {
        if (words.is(first, WordClass.PRONOUN) && !words.lower(first).equals("one")) {
            return first + 1;
        }
        boolean participle = words.is(first, WordClass.PARTICIPLE) || words.is(first, WordClass.VERB);
        int noun = participle && words.lower(first).endsWith("ed") ? first + 1 : first;
        int past = phrases.pastPhrase(noun, limit);
        past = past == noun ? first : past;
        while (past > first && past < limit && apposition(past)) {
            int more = phrases.pastPhrase(past + 1, limit);
            if (more <= past + 1) {
                break;
            }
            past = more;
        }
        return past > first ? pastRelative(past, limit) : past;
    }

    /** {@code Lee, who runs the clinic}; not {@code who spoke on condition of anonymity}, which is about the interview. */
    private int pastRelative(int past, int limit) {
        int who = words.is(past, WordClass.COMMA) ? past + 1 : past;
        boolean relative = words.lower(who).equals("who") || words.lower(who).equals("whose");
        if (!relative || who + 1 >= limit || isAboutTheInterview(words, who)) {
            return past;
        }
        int end = who + 1;
        while (end < limit && !endsRelative(end)) {
            end++;
        }
        return end;
    }

    /** {@code who spoke on condition of anonymity}. */
    static boolean isAboutTheInterview(Words words, int who) {
        return words.is(who, WordClass.RELATIVE) && Dictionary.is(words.base(who + 1), "about-interview");
    }

    private boolean endsRelative(int i) {
        WordClass kind = words.kind(i);
        return kind == WordClass.COMMA
                || kind == WordClass.STOP
                || kind == WordClass.COLON
                || kind == WordClass.DASH
                || passage.isSpeech(i);
    }

    private boolean apposition(int comma) {
        WordClass after = words.kind(comma + 1);
        return words.is(comma, WordClass.COMMA)
                && (after == WordClass.DETERMINER
                        || after == WordClass.NOUN
                        || after == WordClass.NAME
                        || after == WordClass.POSSESSIVE
                        || after == WordClass.ADJECTIVE
                        || after == WordClass.NUMBER);
    }
}
