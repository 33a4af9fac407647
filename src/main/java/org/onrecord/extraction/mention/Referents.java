package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Span;

/** The people whom a document names, and who a phrase or a pronoun in it points to. */
public final class Referents {

    private final List<NamedPerson> people;

    private Referents(List<NamedPerson> people) {
        this.people = people;
    }

    public static Referents of(Document document, List<String> knownPeople, List<String> knownOrganisations) {
        return new Referents(List.of());
    }

    /** One per person, in the order of their first mention. */
    public List<NamedPerson> people() {
        return people;
    }

    /**
     * Who a source phrase points to: a name, a title, a description, an organisation, a document or a pronoun.
     *
     * @param source the noun phrase's pieces; not empty
     * @param last the speaker of the attribution before this one, or null at the start
     */
    public Optional<Speaker> speaker(List<Span> source, @Nullable Speaker last) {
        return Optional.empty();
    }
}
