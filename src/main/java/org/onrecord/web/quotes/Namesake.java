package org.onrecord.web.quotes;

import java.util.List;
import org.onrecord.people.Person;

/** Somebody whose name holds the words that were looked for. */
public record Namesake(String name, String slug) {

    private static final int MOST = 5;

    static List<Namesake> of(List<Person> people) {
        return people.stream()
                .limit(MOST)
                .map(person -> new Namesake(person.name(), person.slug()))
                .toList();
    }
}
