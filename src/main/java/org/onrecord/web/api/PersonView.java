package org.onrecord.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Person;

/** A person. What no article gave is null. */
record PersonView(
        String slug,
        String name,
        List<String> aliases,
        @Nullable String role,
        @Nullable String of,
        @Nullable String party,
        @Nullable String state,
        Addresses links) {

    static PersonView of(Person person) {
        return new PersonView(
                person.slug(),
                person.name(),
                person.aliases(),
                person.role(),
                person.of(),
                person.party(),
                person.state(),
                Addresses.of("/people/" + person.slug()));
    }

    /** A person with what they said and vouch for. */
    record Whole(PersonView person, List<QuoteView> quotes, List<StatisticView> statistics, List<ClaimView> claims) {}
}
