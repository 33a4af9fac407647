package org.onrecord.extraction.reading;

import java.util.Locale;
import org.onrecord.text.LowerCase;

/** What becomes of a word's capitals in its lemma; {@code lemmas.py} has the same cases in the same order. */
enum LetterCase {
    SMALL,
    KEEP,
    TITLE,
    CAPITALS;

    /** The lemma of a word; the word itself, not a copy, where nothing changes. */
    String lemma(String form, Shape shape, Edit edit) {
        boolean asItStands = this == KEEP || this == SMALL && shape == Shape.SMALL;
        if (asItStands) {
            return edit.changesNothing()
                    ? form
                    : edit.kept(form).concat(shape.isAllCapitals() ? upper(edit.add()) : edit.add());
        }
        String lemma = edit.kept(form).concat(edit.add());
        return switch (this) {
            case TITLE -> title(lemma);
            case CAPITALS -> upper(lemma);
            default -> lower(lemma);
        };
    }

    private static String title(String word) {
        return word.isEmpty() ? word : upper(word.substring(0, 1)).concat(lower(word.substring(1)));
    }

    private static String lower(String word) {
        return LowerCase.of(word);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
