package org.onrecord.extraction.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Verbs;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Sentence;

/**
 * Tells which sentences of a paragraph need a tree: those with a verb that may attribute and that no pattern took, with
 * bounds that may lie elsewhere, with quoted words that nobody claims, or with a word that tells what is held.
 */
final class Doubts {

    private static final Set<WordClass> OPEN = Set.of(
            WordClass.VERB, WordClass.ING, WordClass.PARTICIPLE, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.OTHER);

    private static final Set<WordClass> VERBS = Set.of(WordClass.VERB, WordClass.ING, WordClass.PARTICIPLE);

    /** After these a word that may be a verb or a noun is a noun. */
    private static final Set<WordClass> NOMINAL_BEFORE = Set.of(
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.CLITIC,
            WordClass.ADJECTIVE,
            WordClass.NUMBER,
            WordClass.PREPOSITION);

    private static final Set<WordClass> BEFORE_A_NOUN = Set.of(
            WordClass.NOUN,
            WordClass.NAME,
            WordClass.ADJECTIVE,
            WordClass.NUMBER,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION);
    private static final Set<WordClass> BEHIND_A_NOUN =
            Set.of(WordClass.COMMA, WordClass.PREPOSITION, WordClass.ING, WordClass.PARTICIPLE, WordClass.BRACKET);

    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Drafts drafts;

    Doubts(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage();
        this.words = passage.words();
        this.drafts = reading.drafts();
    }

    /** Adds them. */
    void addTo(Set<Sentence> unclear) {
        int at = 0;
        for (Sentence sentence : reading.sentences()) {
            int past = words.past(at, sentence.span().end());
            if (isUnclear(at, past) || isUnclaimed(at, past)) {
                unclear.add(sentence);
            }
            at = past;
        }
    }

    private boolean isUnclear(int first, int past) {
        for (int i = first; i < past; i++) {
            if (isUnclear(i) || isUnbounded(i) || ParsedStance.mayHold(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnclear(int i) {
        return OPEN.contains(words.kind(i))
                && (VERBS.contains(words.kind(i)) || !NOMINAL_BEFORE.contains(words.kind(i - 1)))
                && Verbs.of(words.lower(i))
                        .filter(verb -> Cue.of(verb.base()) != null)
                        .isPresent()
                && !passage.isQuoted(i)
                && !drafts.isContent(i)
                && !drafts.hasCueIn(new Range(i, i + 1));
    }

    /** Words in quotation marks that nobody is said to have said, beside a verb outside them. */
    private boolean isUnclaimed(int first, int past) {
        boolean unclaimed = false;
        boolean verb = false;
        for (int i = first; i < past && !(unclaimed && verb); i++) {
            boolean quoted = passage.isQuoted(i);
            unclaimed |= quoted && !drafts.isContent(i);
            verb |= !quoted && VERBS.contains(words.kind(i));
        }
        return unclaimed && verb;
    }

    /** Whether who speaks or what was said may begin or end elsewhere than where a pattern put it. */
    private boolean isUnbounded(int i) {
        Draft draft = drafts.cuedAt(i);
        Range cue = draft == null ? null : draft.cue();
        if (draft == null || cue == null || cue.first() != i) {
            return false;
        }
        Range source = draft.source();
        boolean silent = source != null && SourceKind.isTimeOrPlace(words, source);
        return silent
                || draft.rule() == Rule.VERB_SHARED_SUBJECT
                || mayEndElsewhere(draft)
                || mayBeLonger(draft.source(), i);
    }

    private boolean mayEndElsewhere(Draft draft) {
        return Bounds.isCut(words, draft)
                || draft.rule().isClause() && (Bounds.mayGoOn(words, draft.past()) || hasComma(draft));
    }

    private boolean mayBeLonger(@Nullable Range source, int cue) {
        if (source == null) {
            return false;
        }
        return source.first() < cue
                ? BEFORE_A_NOUN.contains(words.kind(source.first() - 1))
                : BEHIND_A_NOUN.contains(words.kind(source.past()));
    }

    private boolean hasComma(Draft draft) {
        for (Range piece : draft.content()) {
            for (int i = piece.first(); i < piece.past(); i++) {
                if (words.is(i, WordClass.COMMA)) {
                    return true;
                }
            }
        }
        return false;
    }
}
