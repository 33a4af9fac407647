package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Quantity.Change;

/** One way that a figure may have moved, or that it has not: what speaks for it. */
record ChangeOption(@Nullable Change change, List<String> traits) {

    ChangeOption(@Nullable Change change) {
        this(change, new ArrayList<>());
    }

    /** Something that itself points a way: this one, none or another. */
    void told(Change way, String trait) {
        traits.add((change == way ? "told:" : change == null ? "none:" : "other:") + trait);
    }

    /** Something that points no way by itself. */
    void seen(String trait) {
        traits.add(name() + ":" + trait);
        if (change == Change.INCREASE || change == Change.DECREASE) {
            traits.add("moved:" + trait);
        }
    }

    private String name() {
        return change == null ? "none" : change.label();
    }
}
