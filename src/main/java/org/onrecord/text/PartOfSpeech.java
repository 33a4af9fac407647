package org.onrecord.text;

/** The seventeen word classes of Universal Dependencies, version 2, spelled as CoNLL-U files spell them. */
public enum PartOfSpeech {
    ADJ,
    /** A preposition or postposition. */
    ADP,
    ADV,
    /** An auxiliary, modal or copula. */
    AUX,
    /** A conjunction that coordinates, such as {@code and}. */
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    /** A particle, such as {@code not}, {@code to} and the possessive {@code 's}. */
    PART,
    PRON,
    /** A name, or a word of one. */
    PROPN,
    PUNCT,
    /** A conjunction that subordinates, such as {@code that}. */
    SCONJ,
    SYM,
    VERB,
    /** A word that fits no other class. */
    X
}
