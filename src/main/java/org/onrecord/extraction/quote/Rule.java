package org.onrecord.extraction.quote;

import java.util.Locale;

/** What proposed an attribution. */
enum Rule {
    QUOTE_THEN_VERB,
    QUOTE_THEN_VERB_INVERTED,
    CLAUSE_THEN_VERB,
    CLAUSE_THEN_VERB_INVERTED,
    VERB_THEN_QUOTE,
    VERB_THAT,
    VERB_CLAUSE,
    VERB_QUESTION,
    VERB_DISTANT,
    VERB_SHARED_SUBJECT,
    VERB_INFINITIVE,
    VERB_OBJECT,
    VERB_OBJECT_INFINITIVE,
    VERB_PREPOSITION,
    ACCORDING_TO,
    NOUN,
    INTRODUCTION,
    TURN,
    CUE_BEFORE_QUOTE,
    QUOTE_ALONE,
    TREE_CLAUSE,
    TREE_SHARED_SUBJECT,
    TREE_ASIDE,
    TREE_INFINITIVE,
    TREE_OBJECT,
    TREE_PREPOSITION,
    TREE_PASSIVE,
    TREE_QUOTED,
    STANCE_HELD,
    STANCE_SEEMS,
    STANCE_ADJECTIVE,
    STANCE_HEARD,
    STANCE_ASKED,
    SIGNATURE;

    /** Whether words that were said follow, not what somebody wants or attacks. */
    boolean isSpeech() {
        return switch (this) {
            case VERB_THAT, VERB_CLAUSE, VERB_DISTANT, VERB_THEN_QUOTE, CLAUSE_THEN_VERB -> true;
            default -> false;
        };
    }

    /** Whether a clause follows the cue. */
    boolean isClause() {
        return switch (this) {
            case VERB_THAT, VERB_CLAUSE, VERB_QUESTION, VERB_SHARED_SUBJECT -> true;
            default -> false;
        };
    }

    /** The name as exports spell it, such as {@code quote-then-verb}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
