package org.onrecord.extraction.statistic;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;

/**
 * What goes on from figure to figure through a document. One document's, for one thread.
 *
 * @param recall what the figures before were of
 * @param times when they were for, as far as it goes on
 * @param known all times that they were for or counted from
 * @param reporting on whose word they are
 * @param choices hears what was chosen among, or null
 */
record Memory(
        Recall recall,
        CarriedTimes times,
        KnownTimes known,
        Reporting reporting,
        @Nullable Consumer<Choice> choices) {

    /** Tells who listens what was chosen among; wording all answers is not worth the time when nobody does. */
    void tell(Supplier<Choice> choice) {
        if (choices != null) {
            choices.accept(choice.get());
        }
    }
}
