package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;

/** One paragraph with the attributions found in it. */
final class Reading {

    private final Passage passage;
    private final Drafts drafts;
    private @Nullable Draft carried;

    Reading(Passage passage, Drafts drafts) {
        this.passage = passage;
        this.drafts = drafts;
    }

    Passage passage() {
        return passage;
    }

    Drafts drafts() {
        return drafts;
    }

    /** An attribution of an earlier paragraph that this one carries on. */
    @Nullable
    Draft carried() {
        return carried;
    }

    void carry(Draft draft) {
        carried = draft;
    }
}
