package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Span;

/** The people whom a document names, and who a phrase or a pronoun in it points to. */
public final class Referents {

    private final Words words;
    private final Organisations organisations;
    private final People places;
    private final Layout layout;
    private final Pronouns pronouns;
    private final Speakers speakers;
    private final Map<String, NamedPerson> byName = new HashMap<>();

    private Referents(Words words, Organisations organisations, People places) {
        this.words = words;
        this.organisations = organisations;
        this.places = places;
        layout = new Layout(words);
        pronouns = new Pronouns(words, places, layout);
        speakers = new Speakers(words, organisations, places, pronouns, layout);
        pronouns.all()
                .forEach((word, profile) -> profile.addPronoun(words.get(word).span()));
        places.toList().forEach(p -> byName.putIfAbsent(p.name(), p));
    }

    /**
     * Where words may be somebody's name, but only a tree can tell; and where a name stands beside what may describe it.
     *
     * @param knownOrganisations names of organisations and outlets; may be empty
     */
    public static List<Span> unclear(Document document, List<String> knownOrganisations) {
        Words words = Words.of(document);
        return Namings.find(words, new Organisations(words, knownOrganisations), FlatNames.none()).stream()
                .filter(naming -> !naming.single())
                .filter(naming -> Evidence.isUnclear(naming) || isDescribed(words, naming))
                .map(Naming::span)
                .toList();
    }

    private static boolean isDescribed(Words words, Naming naming) {
        boolean before = WordLists.isPersonNoun(words.key(naming.titleFrom() - 1));
        return before || words.gap(naming.titleFrom(), Word.Gap.COMMA) || words.gap(naming.to(), Word.Gap.COMMA);
    }

    /**
     * Reads a document's names.
     *
     * @param trees of some of its sentences
     * @param knownPeople full names that other articles gave; may be empty
     * @param knownOrganisations names of organisations and outlets; may be empty
     */
    public static Referents of(
            Document document, Trees trees, List<String> knownPeople, List<String> knownOrganisations) {
        Words words = Words.of(document);
        Organisations organisations = new Organisations(words, knownOrganisations);
        People people = People.of(words, organisations, FlatNames.of(document, trees), knownPeople);
        Appositions.note(document, trees, people);
        return new Referents(words, organisations, people);
    }

    /**
     * One per person, in the order of their first mention.
     *
     * @param attributions whose speakers {@code I} and {@code my} in their words point to
     */
    public List<NamedPerson> people(List<Attribution> attributions) {
        OwnWords.note(words, layout, places, attributions);
        return places.toList();
    }

    /**
     * Who a source phrase points to: a name, a title, a description, an organisation, a document or a pronoun.
     *
     * @param source the noun phrase's pieces; not empty
     * @param last the speaker of the attribution before this one, or null at the start
     */
    public Optional<Speaker> speaker(List<Span> source, @Nullable Speaker last) {
        return source.stream()
                .reduce(Span::hull)
                .flatMap(span -> SourcePhrase.of(words, organisations, span))
                .flatMap(phrase -> speakers.of(phrase, last));
    }

    /** The person whom the words name, or whom the pronoun there points to. */
    public Optional<NamedPerson> personAt(Span span) {
        int word = words.after(span.start());
        if (word < words.size()
                && Pronouns.gender(words.key(word)) != 'u'
                && span.contains(words.get(word).span())) {
            return pronouns.person(word, null).map(p -> byName.get(p.name()));
        }
        return places.before(span.end())
                .filter(place -> place.naming().span().overlaps(span))
                .map(place -> byName.get(place.profile().name()));
    }

    /** The fullest name of the organisation that the words name; empty when they name none. */
    public Optional<String> organisationAt(Span span) {
        return organisations.in(span).map(s -> organisations.canonical(Words.oneLine(s.in(words.text()))));
    }

    /** Whether the words name a place, such as a country, a city or a county. */
    public boolean isPlace(Span span) {
        int word = words.after(span.start());
        return word < words.size() && span.overlaps(words.get(word).span()) && organisations.place(word);
    }

    Layout layout() {
        return layout;
    }

    Words words() {
        return words;
    }

    Organisations organisations() {
        return organisations;
    }
}
