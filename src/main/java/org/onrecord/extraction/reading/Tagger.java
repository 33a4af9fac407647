package org.onrecord.extraction.reading;

import java.util.Arrays;
import java.util.List;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tag;

/**
 * Says what kind of word each word is, from the states of the lower layer: universal and Penn tags at once, and hands what
 * it believes to the layer above (Hashimoto and others 2017).
 */
final class Tagger {

    private final Matrix scores;
    private final Matrix beliefs;
    private final List<PartOfSpeech> universal;
    private final List<String> penn;
    private final List<Tag> tags;
    private final int[] universalOf;
    private final int[] pennOf;

    Tagger(Weights weights) {
        scores = weights.matrix("tags");
        beliefs = weights.matrix("tag-vectors");
        universal = weights.names("upos").stream().map(PartOfSpeech::valueOf).toList();
        penn = weights.names("xpos");
        tags = weights.names("tag-pairs").stream().map(Tagger::tag).toList();
        universalOf = tags.stream()
                .mapToInt(tag -> universal.indexOf(tag.partOfSpeech()))
                .toArray();
        pennOf = tags.stream()
                .mapToInt(tag -> universal.size() + penn.indexOf(tag.penn()))
                .toArray();
    }

    private static Tag tag(String pair) {
        int blank = pair.indexOf(' ');
        return new Tag(PartOfSpeech.valueOf(pair.substring(0, blank)), pair.substring(blank + 1));
    }

    /**
     * The tag of each row.
     *
     * @param states a row for each word; replaced by longer ones with what the tagger believes behind
     */
    Tag[] tag(float[][] states) {
        float[][] found = scores.times(states);
        int end = universal.size() + penn.size();
        Tag[] chosen = new Tag[states.length];
        for (int i = 0; i < chosen.length; i++) {
            float[] row = found[i];
            chosen[i] = tags.get(best(row));
            Squash.softmax(row, 0, universal.size());
            Squash.softmax(row, universal.size(), end);
        }
        float[][] believed = beliefs.times(found);
        for (int i = 0; i < chosen.length; i++) {
            int width = states[i].length;
            states[i] = Arrays.copyOf(states[i], width + believed[i].length);
            System.arraycopy(believed[i], 0, states[i], width, believed[i].length);
        }
        return chosen;
    }

    /** The best pair of tags of those that treebanks give to one word. */
    private int best(float[] row) {
        int best = 0;
        for (int pair = 1; pair < universalOf.length; pair++) {
            if (row[universalOf[pair]] + row[pennOf[pair]] > row[universalOf[best]] + row[pennOf[best]]) {
                best = pair;
            }
        }
        return best;
    }
}
