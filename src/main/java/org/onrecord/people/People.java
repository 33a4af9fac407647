package org.onrecord.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Folded;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All people whom articles name. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class People {

    private final PersonRepository people;
    private final PersonMentionRepository mentions;

    public Optional<Person> by(String slug) {
        return people.findBySlug(slug).map(PersonEntity::person);
    }

    /** The people of these ids, in one look-up; unknown ids are left out. */
    public Map<PersonId, Person> named(Collection<PersonId> ids) {
        return people.findByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .map(PersonEntity::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Everybody, by name. */
    public Page<Person> all(Pageable page) {
        return all("", page);
    }

    /** Everybody whose name or alias holds these words, by name; case and accents don't matter. */
    public Page<Person> all(String partOfName, Pageable page) {
        return people.matching(Folded.of(partOfName).within(), page).map(PersonEntity::person);
    }

    /** Everybody whose name or alias holds these words, by name; case and accents don't matter. */
    public List<Person> matching(String partOfName) {
        return people.matching(Folded.of(partOfName).within()).stream()
                .map(PersonEntity::person)
                .toList();
    }

    /** Where an article names people, in order of the text. */
    public List<PersonMention> mentionsIn(ArticleId article) {
        return mentions.in(article).stream().map(PersonMentionEntity::mention).toList();
    }

    /** Where articles name a person, article by article in order of the text. */
    public List<PersonMention> mentionsOf(PersonId person) {
        return mentions.of(person).stream().map(PersonMentionEntity::mention).toList();
    }

    public long count() {
        return people.count();
    }
}
