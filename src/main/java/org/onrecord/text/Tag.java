package org.onrecord.text;

import java.util.Objects;

/**
 * What kind of word a word is.
 *
 * @param partOfSpeech its universal class
 * @param penn its tag of the Penn Treebank, such as {@code VBD}
 */
public record Tag(PartOfSpeech partOfSpeech, String penn) {

    public Tag {
        Objects.requireNonNull(partOfSpeech, "partOfSpeech");
        Objects.requireNonNull(penn, "penn");
    }
}
