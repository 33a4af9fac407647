package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.LowerCase;

/**
 * What a pronoun of a sentence may stand for.
 *
 * @param names what the sentence before is about, likeliest first: its subject, then its objects
 */
record Antecedents(List<String> names) {

    /** No more than one, which may be null. */
    static Antecedents only(@Nullable String name) {
        return new Antecedents(name == null ? List.of() : List.of(name));
    }

    /**
     * What a pronoun stands for, or null.
     *
     * @param recent what the figure before in its sentence is of, or null
     */
    @Nullable
    String of(String pronoun, @Nullable String recent) {
        if (recent != null && !isUnlike(pronoun, recent)) {
            return recent;
        }
        for (String name : names) {
            if (!isUnlike(pronoun, name)) {
                return name;
            }
        }
        return null;
    }

    /** {@code it} does not point to several, {@code they} not to one; {@code that} may point to both. */
    private static boolean isUnlike(String pronoun, String before) {
        String[] words = before.split(" (?:of|in|for|on|to|from) ", 2)[0].split(" ", -1);
        boolean plural = FigureWords.isPlural(LowerCase.of(words[words.length - 1]));
        return !pronoun.equals("this") && !pronoun.equals("that") && pronoun.equals("it") == plural;
    }
}
