package org.onrecord.web.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.SpeakerCount;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.web.layout.Pager;

/** Ways to narrow a list of quotes down, each with how many would be left. */
public record Facets(List<Facet> speakers, List<Facet> kinds) {

    /**
     * One way to narrow down.
     *
     * @param label its words, or for a kind the kind's name
     * @param href the list narrowed so, or widened again when it is chosen
     * @param chosen whether the list is narrowed so
     */
    public record Facet(String label, String href, long count, boolean chosen) {}

    static Facets of(
            QuoteSearch search, List<SpeakerCount> speakers, Map<PersonId, String> slugs, Map<Kind, Long> kinds) {
        List<Facet> bySpeaker = speakers.stream()
                .filter(speaker -> speaker.name() != null)
                .map(speaker -> facet(search, speaker, slugs))
                .toList();
        List<Facet> byKind = new ArrayList<>();
        for (Map.Entry<Kind, Long> kind : kinds.entrySet()) {
            boolean chosen = kind.getKey() == search.kind();
            QuoteSearch other = new QuoteSearch(search.speaker(), search.words(), chosen ? null : kind.getKey());
            byKind.add(new Facet(kind.getKey().name(), href(other), kind.getValue(), chosen));
        }
        return new Facets(bySpeaker, List.copyOf(byKind));
    }

    private static Facet facet(QuoteSearch search, SpeakerCount count, Map<PersonId, String> slugs) {
        String name = Objects.requireNonNull(count.name());
        String speaker = count.speaker() == null ? name : slugs.getOrDefault(count.speaker(), name);
        boolean chosen = speaker.equals(search.speaker());
        QuoteSearch other = new QuoteSearch(chosen ? null : speaker, search.words(), search.kind());
        return new Facet(name, href(other), count.quotes(), chosen);
    }

    private static String href(QuoteSearch search) {
        return Pager.href("/quotes", query(search), 1);
    }

    static Map<String, @Nullable String> query(QuoteSearch search) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put("speaker", search.speaker());
        query.put("q", search.words());
        query.put("kind", search.kind() == null ? null : search.kind().label());
        return query;
    }

    static List<PersonId> people(List<SpeakerCount> counts) {
        return counts.stream()
                .map(SpeakerCount::speaker)
                .filter(Objects::nonNull)
                .toList();
    }

    static Map<PersonId, String> slugs(Map<PersonId, Person> people) {
        return people.values().stream().collect(Collectors.toMap(Person::id, Person::slug));
    }
}
