package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lombok.RequiredArgsConstructor;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.quotes.Quotes;
import org.onrecord.statistics.Statistics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People. */
@RestController
@RequestMapping(Addresses.API + "/people")
@RequiredArgsConstructor
@Tag(name = "People")
class PeopleApi {

    private final People people;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final Views views;

    @GetMapping
    @Operation(summary = "Everybody whom articles name, by name, or those whose name holds some words")
    Listing<PersonView> all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(
                people.all(q, Listing.wanted(page, size)),
                found -> found.stream().map(PersonView::of).toList());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "A person with what they said and vouch for")
    PersonView.Whole one(@PathVariable String slug) {
        Person person = people.by(slug).orElseThrow(() -> Missing.of("person", slug));
        return new PersonView.Whole(
                PersonView.of(person),
                views.quotes(quotes.by(person.id())),
                views.statistics(statistics.by(person.id())),
                views.claims(claims.by(person.id())));
    }
}
