package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Sentence;

/** One paragraph with the attributions found in it. */
final class Reading {

    private final Passage passage;
    private final Drafts drafts;
    private final List<Sentence> sentences;
    private @Nullable Draft carried;
    private final List<ParsedSentence> parsed = new ArrayList<>();
    private @Nullable Reading home;

    /** @param sentences those of the paragraph, or none where nothing more is to be found */
    Reading(Passage passage, Drafts drafts, List<Sentence> sentences) {
        this.passage = passage;
        this.drafts = drafts;
        this.sentences = sentences;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Passage passage() {
        return passage;
    }

    Drafts drafts() {
        return drafts;
    }

    /** Keeps a sentence's tree; sentences come in order. */
    void add(ParsedSentence sentence) {
        parsed.add(sentence);
    }

    /** The tree of the sentence around a place of the passage, or null where it was not read. */
    @Nullable
    ParsedSentence parsedAt(int place) {
        int low = 0;
        int high = parsed.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ParsedSentence sentence = parsed.get(middle);
            if (sentence.contains(place)) {
                return sentence;
            }
            if (sentence.place(0) > place) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** An attribution of an earlier paragraph that this one carries on. */
    @Nullable
    Draft carried() {
        return carried;
    }

    /** @param from the paragraph where the attribution began */
    void carry(Draft draft, Reading from) {
        carried = draft;
        home = from;
    }

    /** The paragraph to whose words a draft's ranges point. */
    Reading homeOf(Draft draft) {
        Reading from = home;
        return from != null && draft == carried ? from : this;
    }
}
