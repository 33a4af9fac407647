package org.onrecord.quotes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Folded;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.text.Attribution;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Turns a {@link QuoteSearch} into conditions, and counts what fits them. */
@Component
@RequiredArgsConstructor
class QuoteFinder {

    private final People people;
    private final EntityManager store;

    Specification<QuoteEntity> fitting(QuoteSearch search) {
        return Specification.allOf(speaker(search.speaker()), words(search.words()), kind(search.kind()));
    }

    private Specification<QuoteEntity> speaker(@Nullable String speaker) {
        if (speaker == null || speaker.isBlank()) {
            return Specification.unrestricted();
        }
        return people.by(speaker)
                .map(person -> by(List.of(person)))
                .orElseGet(() -> by(people.matching(speaker)).or(described(speaker)));
    }

    private static Specification<QuoteEntity> by(List<Person> speakers) {
        List<PersonId> ids = speakers.stream().map(Person::id).toList();
        return (quote, query, is) ->
                ids.isEmpty() ? is.disjunction() : quote.get("speaker").in(ids);
    }

    private static Specification<QuoteEntity> described(String speaker) {
        return (quote, query, is) -> like(is, quote.get("speakerFolded"), speaker);
    }

    private static Specification<QuoteEntity> words(@Nullable String words) {
        return words == null || words.isBlank()
                ? Specification.unrestricted()
                : (quote, query, is) -> like(is, quote.get("folded"), words);
    }

    private static Specification<QuoteEntity> kind(Attribution.@Nullable Kind kind) {
        return kind == null ? Specification.unrestricted() : (quote, query, is) -> is.equal(quote.get("kind"), kind);
    }

    private static Predicate like(CriteriaBuilder is, Expression<String> column, String words) {
        return is.like(column, Folded.of(words).within(), Folded.ESCAPE);
    }

    Map<Attribution.Kind, Long> kinds(QuoteSearch search) {
        CriteriaBuilder is = store.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = is.createQuery(Object[].class);
        Root<QuoteEntity> quote = query.from(QuoteEntity.class);
        query.multiselect(quote.get("kind"), is.count(quote)).groupBy(quote.get("kind"));
        restrict(query, quote, search);
        Map<Attribution.Kind, Long> counts = new EnumMap<>(Attribution.Kind.class);
        store.createQuery(query).getResultList().forEach(row -> counts.put((Attribution.Kind) row[0], (Long) row[1]));
        return counts;
    }

    List<SpeakerCount> speakers(QuoteSearch search, int most) {
        CriteriaBuilder is = store.getCriteriaBuilder();
        CriteriaQuery<SpeakerCount> query = is.createQuery(SpeakerCount.class);
        Root<QuoteEntity> quote = query.from(QuoteEntity.class);
        Expression<Long> quotes = is.count(quote);
        query.select(is.construct(SpeakerCount.class, quote.get("speaker"), quote.get("speakerName"), quotes))
                .groupBy(quote.get("speaker"), quote.get("speakerName"))
                .orderBy(is.desc(quotes), is.asc(quote.get("speakerName")));
        restrict(query, quote, search);
        return store.createQuery(query).setMaxResults(most).getResultList();
    }

    private void restrict(CriteriaQuery<?> query, Root<QuoteEntity> quote, QuoteSearch search) {
        Predicate fits = fitting(search).toPredicate(quote, query, store.getCriteriaBuilder());
        if (fits != null) {
            query.where(fits);
        }
    }
}
