package org.onrecord.web.api;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.Person;
import org.onrecord.sources.Source;
import org.onrecord.text.NamedSource;
import org.onrecord.text.SpeakerType;

/**
 * Who said, claims or vouches for something.
 *
 * @param name a name, or the article's description of somebody unnamed
 * @param type {@code person}, {@code group}, {@code organisation}, {@code document} or {@code unnamed}; null when not
 *     known
 * @param links null when they have no page
 */
record Who(String name, @Nullable String type, @Nullable Addresses links) implements Comparable<Who> {

    static Who of(Person person) {
        return new Who(person.name(), SpeakerType.PERSON.label(), Addresses.of("/people/" + person.slug()));
    }

    static Who of(Source source) {
        boolean acts = source.kind() == NamedSource.Kind.ORGANISATION || source.kind() == NamedSource.Kind.OUTLET;
        SpeakerType type = acts ? SpeakerType.ORGANISATION : SpeakerType.DOCUMENT;
        return new Who(source.name(), type.label(), Addresses.of("/sources/" + source.slug()));
    }

    /** By name. */
    @Override
    public int compareTo(Who other) {
        return name.compareTo(other.name);
    }
}
