package org.onrecord.ingest;

import java.util.function.Consumer;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Counts what is looked at and says what is wrong with it. */
@Getter
@RequiredArgsConstructor
class Tally {

    private final Consumer<String> say;
    private long looked;
    private long faults;

    /** Counts one thing, and says what is wrong with it unless it is fine. */
    void expect(boolean fine, String otherwise) {
        looked++;
        if (!fine) {
            faults++;
            say.accept(otherwise + ".");
        }
    }
}
