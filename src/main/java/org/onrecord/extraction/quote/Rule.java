package org.onrecord.extraction.quote;

import java.util.Locale;

/**
 * What made an attribution, and how often attributions so made are right: content, cue and source all on the words that
 * people mark in US political news.
 */
enum Rule {
    QUOTE_THEN_VERB(0.87),
    QUOTE_THEN_VERB_INVERTED(0.85),
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
    INTRODUCTION(0.45),
    TURN(0.35),
    CUE_BEFORE_QUOTE(0.35),
    QUOTE_ALONE(0.02),
    TREE_CLAUSE(0.68),
    TREE_SHARED_SUBJECT(0.3),
    TREE_ASIDE(0.35),
    TREE_INFINITIVE(0.5),
    TREE_OBJECT(0.4),
    TREE_PREPOSITION(0.4),
    TREE_PASSIVE(0.5);

    private static final double PARTLY_QUOTED = 0.08;
    private static final double TORN_QUOTE = 0.7;

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

    /**
     * How often what the rule makes is right: more often where part of what was said is quoted than where nothing is, but
     * less often where a quotation before its verb takes in words outside its marks.
     *
     * @param partlyQuoted whether quotation marks stand in it and words outside them
     */
    double confidence(boolean partlyQuoted) {
        if (!partlyQuoted) {
            return confidence;
        }
        boolean whole = this == QUOTE_THEN_VERB || this == QUOTE_THEN_VERB_INVERTED;
        return whole ? TORN_QUOTE : confidence + PARTLY_QUOTED;
    }

    /** The name as exports spell it, such as {@code quote-then-verb}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
