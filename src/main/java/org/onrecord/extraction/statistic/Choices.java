package org.onrecord.extraction.statistic;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;

/**
 * Tells who listens what was chosen among; wording all answers is not worth the time when nobody does. While somebody
 * listens the rules' own answers stay, so that what weights are fitted on does not hang on the weights fitted before.
 *
 * @param listener or null
 */
record Choices(@Nullable Consumer<Choice> listener) {

    /** Whether the rules' own answers stay. */
    boolean isHeard() {
        return listener != null;
    }

    void tell(Supplier<Choice> choice) {
        if (listener != null) {
            listener.accept(choice.get());
        }
    }
}
