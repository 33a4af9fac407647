package org.onrecord.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;

/** An attribution, gold or found, prepared for comparing. */
record Marked(
        Map<Role, Set<Span>> pieces,
        Map<Role, Set<Integer>> words,
        Set<Span> quoted,
        String sourceWords,
        @Nullable String speaker) {

    /** The three parts of an attribution. */
    enum Role {
        CONTENT,
        CUE,
        SOURCE
    }

    static Marked of(String text, QuotedStretches quoted, GoldAttribution gold) {
        return of(text, quoted, gold.content(), gold.cue(), gold.source(), null);
    }

    static Marked of(String text, QuotedStretches quoted, Attribution found) {
        return of(text, quoted, found.content(), found.cue(), found.source(), found.speaker());
    }

    private static Marked of(
            String text,
            QuotedStretches quoted,
            List<Span> content,
            List<Span> cue,
            List<Span> source,
            @Nullable String speaker) {
        Map<Role, Set<Span>> pieces = new EnumMap<>(Role.class);
        pieces.put(Role.CONTENT, Words.trimmed(text, content));
        pieces.put(Role.CUE, Words.trimmed(text, cue));
        pieces.put(Role.SOURCE, Words.trimmed(text, source));
        Map<Role, Set<Integer>> words = new EnumMap<>(Role.class);
        pieces.forEach((role, spans) -> words.put(role, Words.places(text, spans)));
        String sourceWords = String.join(
                " ", pieces.get(Role.SOURCE).stream().map(span -> span.in(text)).toList());
        return new Marked(pieces, words, quoted.in(content), sourceWords, speaker);
    }

    boolean has(Role role) {
        return !pieces(role).isEmpty();
    }

    Set<Span> pieces(Role role) {
        return pieces.getOrDefault(role, Set.of());
    }

    Set<Integer> words(Role role) {
        return words.getOrDefault(role, Set.of());
    }

    /** Whether two agree in a part: both have none, or share at least half of their words. */
    boolean agrees(Marked other, Role role) {
        return (words(role).isEmpty() && other.words(role).isEmpty())
                || Words.overlap(words(role), other.words(role)) >= 0.5;
    }
}
