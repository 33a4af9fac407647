package org.onrecord.extraction.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** From a verb's form to its base: {@code said} to {@code say}, {@code denies} to {@code deny}. */
public final class Verbs {

    /** A form of a verb. */
    public enum Form {
        BASE,
        S,
        PAST,
        ING
    }

    /**
     * A verb in one of its forms.
     *
     * @param base its base form
     */
    public record Verb(String base, Form form) {}

    private static final WordList EXCEPTIONS = WordList.named("verb-exceptions");

    private Verbs() {}

    /**
     * The verb of which a word may be a form.
     *
     * @param word in small letters
     */
    public static Optional<Verb> of(String word) {
        String exception = EXCEPTIONS.get(word);
        if (exception != null) {
            return Optional.of(new Verb(exception, word.endsWith("ing") ? Form.ING : Form.PAST));
        }
        if (Dictionary.isVerb(word)) {
            return Optional.of(new Verb(word, Form.BASE));
        }
        return strip(word, "s", Form.S).or(() -> strip(word, "ed", Form.PAST)).or(() -> strip(word, "ing", Form.ING));
    }

    private static Optional<Verb> strip(String word, String ending, Form form) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - ending.length());
        return bases(stem, form).filter(Dictionary::isVerb).findFirst().map(base -> new Verb(base, form));
    }

    private static Stream<String> bases(String stem, Form form) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        String shorter = stem.substring(0, last);
        if (form == Form.S) {
            return stem.endsWith("ie")
                    ? Stream.of(stem.substring(0, last - 1) + "y", stem)
                    : stem.endsWith("e") ? Stream.of(stem, shorter) : Stream.of(stem);
        }
        String y = stem.endsWith("i") ? shorter + "y" : stem;
        return Stream.of(y, stem + "e", stem, doubled ? shorter : stem);
    }
}
