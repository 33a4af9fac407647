package org.onrecord.extraction.reading;

/** What a word does in its sentence, as far as word lists and its neighbours tell. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    PREPOSITION,
    /** {@code to} before a verb. */
    TO,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    QUESTION,
    THAT,
    BE,
    HAVE,
    DO,
    MODAL,
    NOT,
    ADVERB,
    /** A verb with a tense, or its base form. */
    VERB,
    /** A verb that ends in {@code -ing}. */
    ING,
    /** A past participle after an auxiliary or a noun. */
    PARTICIPLE,
    NOUN,
    NAME,
    ADJECTIVE,
    NUMBER,
    /** {@code ’s} after a noun. */
    CLITIC,
    COMMA,
    COLON,
    DASH,
    BRACKET,
    QUOTE,
    STOP,
    OTHER;

    /** Whether a noun phrase may consist of it. */
    public boolean isNominal() {
        return this == NOUN || this == NAME || this == NUMBER || this == PRONOUN;
    }

    /** Whether it helps a verb. */
    public boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }
}
