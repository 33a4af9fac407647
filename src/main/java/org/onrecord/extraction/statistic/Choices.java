package org.onrecord.extraction.statistic;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;
import org.onrecord.text.ChoiceListener;

/**
 * Tells who listens what was chosen among; wording all answers is not worth the time when nobody does. While somebody
 * listens the rules' own answers stay, so that what weights are fitted on does not hang on the weights fitted before;
 * who hears the judges at work gets those of the judges but for the last of them, the one of units.
 *
 * @param listener or null
 */
record Choices(@Nullable ChoiceListener listener) {

    /** Whether the rules' own answers stay. */
    boolean isHeard() {
        return listener != null && !listener.isJudged();
    }

    /** Whether anybody listens. */
    boolean isFitting() {
        return listener != null;
    }

    void tell(Supplier<Choice> choice) {
        if (listener != null) {
            listener.hear(choice.get());
        }
    }
}
