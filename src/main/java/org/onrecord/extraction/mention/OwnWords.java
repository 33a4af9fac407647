package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Set;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** {@code I} and {@code my} within a quotation are whoever is quoted. */
final class OwnWords {

    private static final Set<String> OWN = Set.of("i", "me", "my", "mine", "myself");

    private OwnWords() {}

    static void note(Words words, Layout layout, People people, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            String speaker = attribution.speaker();
            if (speaker != null && attribution.speakerType() == SpeakerType.PERSON) {
                people.named(speaker)
                        .ifPresent(
                                person -> attribution.content().forEach(piece -> note(words, layout, piece, person)));
            }
        }
    }

    private static void note(Words words, Layout layout, Span piece, Profile speaker) {
        for (int i = words.after(piece.start());
                i < words.size() && words.get(i).start() < piece.end();
                i++) {
            String key = words.key(i);
            int mark = key.indexOf('\'');
            if (layout.quoted(i) && OWN.contains(mark > 0 ? key.substring(0, mark) : key)) {
                Span whole = words.get(i).span();
                speaker.addPronoun(mark > 0 ? new Span(whole.start(), whole.start() + mark) : whole);
            }
        }
    }
}
