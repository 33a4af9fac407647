package org.onrecord.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Folded;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedPerson;
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
    private final PersonRecognition recognition;

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

    /**
     * Stores the people that a document names, and where it names them; one known by the same name is the same one.
     *
     * @return the id of each, by the name that the document gives; a name too long to be one is left out
     */
    @Transactional
    public Map<String, PersonId> keep(Edition edition, List<NamedPerson> found) {
        Map<String, PersonId> ids = recognition.of(found);
        Set<PersonMention> named = new LinkedHashSet<>();
        for (NamedPerson person : found) {
            PersonId id = ids.get(person.name());
            if (id != null) {
                named.addAll(mentions(edition, id, person.mentions()));
            }
        }
        replaceMentions(edition, named);
        return ids;
    }

    private static List<PersonMention> mentions(Edition edition, PersonId person, List<Mention> found) {
        return found.stream()
                .map(Mention::span)
                .filter(edition::holds)
                .map(span -> new PersonMention(person, edition.anchor(span)))
                .toList();
    }

    /** What an earlier version says of words that still stand is read anew; what it says of others stays. */
    private void replaceMentions(Edition edition, Set<PersonMention> named) {
        if (!edition.isFirst()) {
            mentions.deleteAll(mentions.in(edition.article()).stream()
                    .filter(row -> edition.moved(row.anchor()).isPresent())
                    .toList());
        }
        mentions.saveAll(named.stream().map(PersonMentionEntity::new).toList());
        mentions.flush();
    }
}
