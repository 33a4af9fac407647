package org.onrecord.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a judge chose among to say something of a figure.
 *
 * @param question what was asked, such as {@code subject}
 * @param number where the figure's number stands
 * @param options what could be said, in the order in which it was thought of
 */
public record Choice(String question, Span number, List<Option> options) {

    public Choice {
        options = List.copyOf(options);
    }

    /**
     * One answer.
     *
     * @param words the answer, or null for none
     * @param period the same as a time, when a time was asked for
     * @param traits what speaks for and against it, such as {@code way=obl^nsubj}
     */
    public record Option(@Nullable String words, @Nullable Period period, List<String> traits) {

        public Option {
            traits = List.copyOf(traits);
        }
    }
}
