package org.onrecord.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Slugs;
import org.onrecord.articles.Spelling;
import org.onrecord.text.NamedPerson;
import org.springframework.stereotype.Component;

/** Tells which of a document's people are known already and adds the others, in one look-up for all. */
@Component
@RequiredArgsConstructor
class PersonRecognition {

    private final PersonRepository people;

    /** The id of each, by the name that the document gives. */
    Map<String, PersonId> of(List<NamedPerson> found) {
        Map<String, List<NamedPerson>> byName = found.stream()
                .filter(person -> Spelling.isName(person.name()))
                .collect(Collectors.groupingBy(
                        person -> Spelling.of(person.name()), LinkedHashMap::new, Collectors.toList()));
        Map<String, PersonEntity> rows = rows(byName);
        Map<String, PersonId> ids = new HashMap<>();
        byName.forEach((name, same) -> same.forEach(person ->
                ids.put(person.name(), Objects.requireNonNull(rows.get(name)).id())));
        return ids;
    }

    private Map<String, PersonEntity> rows(Map<String, List<NamedPerson>> byName) {
        Map<String, PersonEntity> rows = known(byName.keySet());
        slugs(byName.keySet(), rows.keySet()).forEach((name, slug) -> rows.put(name, new PersonEntity(slug, name)));
        byName.forEach((name, same) -> same.forEach(Objects.requireNonNull(rows.get(name))::describe));
        people.saveAllAndFlush(rows.values());
        return rows;
    }

    private Map<String, PersonEntity> known(Set<String> names) {
        Map<String, PersonEntity> rows = new HashMap<>();
        if (!names.isEmpty()) {
            people.findByNameIn(names).forEach(row -> rows.put(row.name(), row));
        }
        return rows;
    }

    private Map<String, String> slugs(Set<String> names, Set<String> known) {
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        return Slugs.of(unknown, "person", people::slugsAmong);
    }
}
