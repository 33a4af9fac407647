package org.onrecord.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is said to have said, written, thought or announced something: source + cue + content.
 *
 * @param kind whether the words are the speaker's own
 * @param content what was said, with its quotation marks and its {@code that}; several pieces when it is interrupted
 * @param cue the words that attribute, such as {@code told} or {@code according to}; empty when only the layout does
 * @param source the whole noun phrase that names who said it; empty when the text names nobody here
 * @param speaker canonical name of the {@link NamedPerson} or {@link NamedSource}, or the description of somebody
 *     unnamed; null when unknown
 * @param speakerType what the speaker is; null when unknown
 */
public record Attribution(
        Kind kind,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        @Nullable String speaker,
        @Nullable SpeakerType speakerType,
        String rule,
        double confidence)
        implements Annotation {

    private static final Set<String> LAWS = Set.of("bill", "act", "law", "resolution");

    public Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }

    @Override
    public Span span() {
        return Stream.of(content, cue, source)
                .flatMap(List::stream)
                .reduce(Span::hull)
                .orElseThrow();
    }

    /** Whether a bill or law is said to speak: what it would do is no report. */
    public boolean isOfLaw() {
        String head = speaker == null ? "" : LowerCase.of(speaker.substring(speaker.lastIndexOf(' ') + 1));
        return LAWS.contains(head);
    }

    /** Whether the words are the speaker's own. */
    public enum Kind {
        /** All of the content stands in quotation marks. */
        DIRECT,
        /** Part of it does. */
        MIXED,
        /** None of it does. */
        INDIRECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
