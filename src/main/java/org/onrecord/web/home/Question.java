package org.onrecord.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.SpeakerCount;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.StatisticEntry;
import org.onrecord.web.facts.Titles;
import org.onrecord.web.facts.Voice;

/**
 * A question that the record answers, made from what is in it.
 *
 * @param code key of its message; its answer's is the same with {@code .answer} behind it
 * @param href where the whole answer stands
 * @param words what question and answer speak of
 */
public record Question(String code, String href, List<Object> words) {

    static List<Question> of(FactEntries facts, List<SpeakerCount> speakers, Map<PersonId, Person> people) {
        List<Question> questions = new ArrayList<>();
        facts.statistics().stream()
                .flatMap(figure -> figure(figure).stream())
                .findFirst()
                .ifPresent(questions::add);
        speakers.stream()
                .flatMap(speaker -> speaker(speaker, people).stream())
                .findFirst()
                .ifPresent(questions::add);
        facts.claims().stream()
                .flatMap(claim -> claim(claim).stream())
                .findFirst()
                .ifPresent(questions::add);
        return List.copyOf(questions);
    }

    static List<PersonId> people(List<SpeakerCount> speakers) {
        return speakers.stream()
                .map(SpeakerCount::speaker)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Question> figure(StatisticEntry figure) {
        String subject = figure.subject();
        if (subject == null || figure.reading().change() == null) {
            return Optional.empty();
        }
        boolean named = figure.source().isKnown();
        String code = named ? "question.change" : "question.change.alone";
        String source = named ? Objects.requireNonNull(figure.source().name()) : "";
        return Optional.of(new Question(
                code,
                figure.href(),
                List.of(
                        Titles.capital(Titles.cut(subject, 80)),
                        Titles.cut(figure.reading().words(), 120),
                        source)));
    }

    private static Optional<Question> speaker(SpeakerCount count, Map<PersonId, Person> people) {
        Person person = count.speaker() == null ? null : people.get(count.speaker());
        if (person == null) {
            return Optional.empty();
        }
        String role = Voice.role(person);
        String code = role == null ? "question.said" : "question.said.role";
        List<Object> words = List.of(person.name(), count.quotes(), role == null ? "" : role);
        return Optional.of(new Question(code, "/people/" + person.slug(), words));
    }

    private static Optional<Question> claim(ClaimEntry claim) {
        String claimant = claim.claimant().name();
        return claimant == null
                ? Optional.empty()
                : Optional.of(
                        new Question("question.claim", claim.href(), List.of(Titles.cut(claim.words(), 90), claimant)));
    }

    public Object[] arguments() {
        return words.toArray();
    }
}
