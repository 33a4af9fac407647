package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributions found so far in one passage, and which of its words are content or cue of one. */
final class Drafts {

    private final List<Draft> all = new ArrayList<>();
    private final BitSet content = new BitSet();
    private final BitSet cues = new BitSet();
    private final Map<Integer, Draft> byCue = new HashMap<>();
    private @Nullable Draft lastQuoted;

    void add(Draft draft) {
        all.add(draft);
        draft.content().forEach(range -> content.set(range.first(), range.past()));
        Range cue = draft.cue();
        if (cue != null) {
            cues.set(cue.first(), cue.past());
            for (int i = cue.first(); i < cue.past(); i++) {
                byCue.put(i, draft);
            }
        }
    }

    /** Moves the end of an attribution's content. */
    void reboundContent(Draft draft, Range better) {
        Range was = draft.content().get(0);
        content.clear(was.first(), was.past());
        content.set(better.first(), better.past());
        draft.reboundContent(better);
    }

    /** Adds a piece of content to an attribution. */
    void extend(Draft draft, Range more) {
        draft.add(more);
        content.set(more.first(), more.past());
    }

    void remove(Draft draft) {
        all.remove(draft);
    }

    List<Draft> all() {
        return all;
    }

    boolean isContent(int i) {
        return content.get(i);
    }

    /** Index of the first word from a place on that is no content. */
    int pastContent(int i) {
        return content.nextClearBit(i);
    }

    /** The attribution whose cue holds a word, or null. */
    @Nullable
    Draft cuedAt(int i) {
        return byCue.get(i);
    }

    boolean hasContentIn(Range range) {
        int next = content.nextSetBit(range.first());
        return next >= 0 && next < range.past();
    }

    boolean hasCueIn(Range range) {
        int next = cues.nextSetBit(range.first());
        return next >= 0 && next < range.past();
    }

    /** The latest attribution with words in quotation marks, or null. */
    @Nullable
    Draft lastQuoted() {
        return lastQuoted;
    }

    void rememberQuoted(Draft draft) {
        lastQuoted = draft;
    }
}
