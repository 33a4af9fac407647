package org.onrecord.web.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Person;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.NamedIn;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Silence;
import org.onrecord.web.facts.StatisticEntry;
import org.onrecord.web.facts.Voice;

/**
 * One person.
 *
 * @param who role, affiliation, party and state on one line, or null
 * @param quotes in the person's own words
 * @param reported in the article's words
 * @param named the articles that name the person
 */
public record PersonPage(
        String slug,
        String name,
        @Nullable String who,
        @Nullable String role,
        @Nullable String of,
        @Nullable String party,
        @Nullable String state,
        List<String> aliases,
        List<QuoteEntry> quotes,
        List<QuoteEntry> reported,
        List<ClaimEntry> claims,
        List<StatisticEntry> statistics,
        List<NamedIn> named,
        List<Silence> silences) {

    static PersonPage of(Person person, FactEntries shown, List<NamedIn> named) {
        return new PersonPage(
                person.slug(),
                person.name(),
                Voice.role(person),
                person.role(),
                person.of(),
                person.party(),
                person.state(),
                person.aliases(),
                shown.quotes().stream()
                        .filter(quote -> quote.kind() != Kind.INDIRECT)
                        .toList(),
                shown.quotes().stream()
                        .filter(quote -> quote.kind() == Kind.INDIRECT)
                        .toList(),
                shown.claims(),
                shown.statistics(),
                named,
                silences(person, shown));
    }

    private static List<Silence> silences(Person person, FactEntries shown) {
        List<Silence> silences = new ArrayList<>();
        if (!person.name().strip().contains(" ")) {
            silences.add(Silence.of("silence.person.given", person.name()));
        }
        if (person.role() == null) {
            silences.add(Silence.of("silence.person.role"));
        }
        if (shown.quotes().isEmpty()) {
            silences.add(Silence.of("silence.person.quotes"));
        }
        return silences;
    }

    /** Articles and mentions all told. */
    public int times() {
        return named.stream().mapToInt(NamedIn::times).sum();
    }
}
