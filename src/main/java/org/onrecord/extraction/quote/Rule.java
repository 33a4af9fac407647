package org.onrecord.extraction.quote;

import java.util.Locale;

/**
 * What made an attribution, and how often attributions so made are right: content, cue and source all on the words that
 * people mark in US political news.
 */
enum Rule {
    QUOTE_THEN_VERB(0.87),
    QUOTE_THEN_VERB_INVERTED(0.83),
    CLAUSE_THEN_VERB(0.7),
    CLAUSE_THEN_VERB_INVERTED(0.6),
    VERB_THEN_QUOTE(0.8),
    VERB_THAT(0.75),
    VERB_CLAUSE(0.75),
    VERB_QUESTION(0.6),
    VERB_DISTANT(0.45),
    VERB_SHARED_SUBJECT(0.45),
    VERB_INFINITIVE(0.5),
    VERB_OBJECT(0.5),
    VERB_OBJECT_INFINITIVE(0.5),
    VERB_PREPOSITION(0.5),
    ACCORDING_TO(0.65),
    NOUN(0.3),
    INTRODUCTION(0.5),
    TURN(0.35),
    CUE_BEFORE_QUOTE(0.35),
    QUOTE_ALONE(0.05),
    TREE_CLAUSE(0.68),
    TREE_SHARED_SUBJECT(0.3),
    TREE_ASIDE(0.45),
    TREE_INFINITIVE(0.5),
    TREE_OBJECT(0.4),
    TREE_PREPOSITION(0.5),
    TREE_PASSIVE(0.4);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

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

    double confidence() {
        return confidence;
    }

    /** The name as exports spell it, such as {@code quote-then-verb}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
