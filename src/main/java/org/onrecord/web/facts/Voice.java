package org.onrecord.web.facts;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.Person;
import org.onrecord.sources.Source;

/**
 * Somebody or something a fact rests on, as lists show them.
 *
 * @param name as the text has it; null when it is not known
 * @param href their page; null when they have none
 * @param detail role and affiliation, or null
 * @param type message key of what they are when that is all there is to say, such as {@code voice.unnamed}, or null
 */
public record Voice(
        @Nullable String name,
        @Nullable String href,
        @Nullable String detail,
        @Nullable String type) {

    /** Nobody known. */
    public static final Voice UNKNOWN = new Voice(null, null, null, "voice.unknown");

    /** No source given. */
    public static final Voice NO_SOURCE = new Voice(null, null, null, "voice.nosource");

    /** The article itself. */
    public static final Voice ARTICLE = new Voice(null, null, null, "voice.article");

    public static Voice of(Person person) {
        return new Voice(person.name(), "/people/" + person.slug(), role(person), null);
    }

    public static Voice of(Source source) {
        return new Voice(
                source.name(),
                "/sources/" + source.slug(),
                null,
                "source.kind." + source.kind().name());
    }

    /** The role with what it belongs to, party and state, as far as the text gives them. */
    public static @Nullable String role(Person person) {
        String role = join(", ", person.role(), person.of());
        String seat = join("-", person.party(), person.state());
        return seat == null ? role : role == null ? "(" + seat + ")" : role + " (" + seat + ")";
    }

    private static @Nullable String join(String between, @Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + between + second;
    }

    public boolean isKnown() {
        return name != null;
    }
}
