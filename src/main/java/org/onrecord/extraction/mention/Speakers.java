package org.onrecord.extraction.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** Decides who or what a source phrase names. */
final class Speakers {

    private static final int REACH = 40;
    private static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"),
            Map.entry("lawmaker", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("gen", "general"),
            Map.entry("prof", "professor"),
            Map.entry("dr", "doctor"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairman", "chair"),
            Map.entry("premier", "minister"),
            Map.entry("councilman", "councilmember"),
            Map.entry("councilwoman", "councilmember"),
            Map.entry("policeman", "officer"));
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final Words words;
    private final Organisations organisations;
    private final People people;
    private final Pronouns pronouns;

    Speakers(Words words, Organisations organisations, People people, Pronouns pronouns) {
        this.words = words;
        this.organisations = organisations;
        this.people = people;
        this.pronouns = pronouns;
    }

    /** Who the phrase names; empty when nobody can tell. */
    Optional<Speaker> of(SourcePhrase phrase, @Nullable Speaker last) {
        String first = words.key(phrase.from());
        if (phrase.headEnd() - phrase.from() == 1 && WordLists.isClass(first, "pronoun")) {
            return pronoun(phrase.from(), last);
        }
        Optional<Profile> named = namedAt(phrase);
        if (named.isPresent()) {
            return isJoinedToAnother(phrase) ? group(phrase) : named.map(Speakers::person);
        }
        return described(phrase, last);
    }

    private Optional<Speaker> pronoun(int word, @Nullable Speaker last) {
        String key = words.key(word);
        if (Pronouns.gender(key) != 'u') {
            return pronouns.person(word, last).map(Speakers::person);
        }
        boolean many = key.equals("they") || key.equals("it");
        boolean fits = last != null && last.type() != SpeakerType.PERSON && last.type() != SpeakerType.UNNAMED;
        return many && fits ? Optional.ofNullable(last) : Optional.empty();
    }

    /** The person whose name is the phrase's head, or stands in apposition to a description. */
    private Optional<Profile> namedAt(SourcePhrase phrase) {
        Span span = words.span(phrase.from(), phrase.to());
        for (People.Place place : people.in(span)) {
            Naming naming = place.naming();
            boolean head = naming.to() >= phrase.headEnd() && naming.from() < phrase.headEnd();
            boolean apposed =
                    naming.titleFrom() == phrase.headEnd() && isPersonHead(phrase) && isAppositionGap(phrase.headEnd());
            if ((head && !isPossessive(naming, phrase)) || apposed) {
                return Optional.of(place.profile());
            }
        }
        return Optional.empty();
    }

    private boolean isPossessive(Naming naming, SourcePhrase phrase) {
        return words.get(naming.to() - 1).possessive() && naming.to() < phrase.to();
    }

    private boolean isAppositionGap(int at) {
        Word.Gap gap = words.get(at).gap();
        return gap == Word.Gap.COMMA || gap == Word.Gap.OTHER || gap == Word.Gap.BLANK;
    }

    private boolean isPersonHead(SourcePhrase phrase) {
        return WordLists.isPersonNoun(words.key(phrase.head()));
    }

    private boolean isJoinedToAnother(SourcePhrase phrase) {
        return phrase.headEnd() < phrase.to() && words.key(phrase.headEnd()).equals("and");
    }

    private Optional<Speaker> described(SourcePhrase phrase, @Nullable Speaker last) {
        String head = words.key(phrase.head());
        boolean name = organisations.taken(phrase.head());
        if (isJoinedToAnother(phrase) && !WordLists.DOCUMENT_NOUNS.containsKey(head)) {
            return group(phrase);
        }
        if (!name && WordLists.DOCUMENT_NOUNS.containsKey(head)) {
            return Optional.of(new Speaker(SourceNames.document(words, organisations, phrase), SpeakerType.DOCUMENT));
        }
        if (!name && WordLists.isPersonNoun(head)) {
            return holder(phrase, last).or(() -> unnamed(phrase));
        }
        if (!name && WordLists.isPersonPlural(head)) {
            return group(phrase);
        }
        return body(phrase, name);
    }

    private Optional<Speaker> body(SourcePhrase phrase, boolean name) {
        String head = words.key(phrase.head());
        boolean body = name || WordLists.isGroupNoun(head) || words.capital(phrase.head());
        if (body && !WordLists.isClass(head, "pronoun")) {
            return Optional.of(new Speaker(organisation(phrase), SpeakerType.ORGANISATION));
        }
        boolean plural =
                !WordLists.singular(head).equals(head) || WordLists.isClass(words.key(phrase.from()), "determiner");
        return plural ? group(phrase) : WordLists.isClosed(head) ? Optional.empty() : unnamed(phrase);
    }

    private String organisation(SourcePhrase phrase) {
        Optional<Span> span = organisations.in(words.span(phrase.from(), phrase.headEnd()));
        boolean whole =
                span.isPresent() && span.get().end() == words.get(phrase.head()).end();
        return whole
                ? organisations.canonical(Words.oneLine(span.get().in(words.text())))
                : organisations.canonical(words.phrase(phrase.from(), phrase.headEnd()));
    }

    /** {@code the senator}: the person with that office who was named last. */
    private Optional<Speaker> holder(SourcePhrase phrase, @Nullable Speaker last) {
        boolean definite = DEFINITE.contains(words.key(phrase.from()))
                || WordLists.TITLES.containsKey(words.joinedKeys(phrase.from(), phrase.headEnd()))
                        && words.capital(phrase.from());
        if (!definite
                || phrase.headEnd() < phrase.to() && words.key(phrase.headEnd()).equals("for")) {
            return Optional.empty();
        }
        String office = office(words.key(phrase.head()));
        String country =
                phrase.headEnd() - phrase.from() > 2 ? WordLists.DEMONYMS.get(words.key(phrase.from() + 1)) : null;
        for (People.Place place : people.lastBefore(words.get(phrase.from()).start(), REACH)) {
            Profile profile = place.profile();
            boolean there = country == null || country.equals(profile.office().of());
            if (there && holds(profile, office)) {
                return Optional.of(person(profile));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Profile profile, String office) {
        String role = profile.role();
        String party = profile.office().party();
        boolean partisan = party != null && party.equals(WordLists.PARTIES.get(office));
        return partisan
                || role != null
                        && office(Word.key(role.substring(role.lastIndexOf(' ') + 1)))
                                .equals(office);
    }

    private static String office(String key) {
        return OFFICES.getOrDefault(key, key);
    }

    private Optional<Speaker> group(SourcePhrase phrase) {
        return Optional.of(
                new Speaker(Organisations.withoutArticle(words.phrase(phrase.from(), phrase.to())), SpeakerType.GROUP));
    }

    private Optional<Speaker> unnamed(SourcePhrase phrase) {
        return Optional.of(new Speaker(words.phrase(phrase.from(), phrase.to()), SpeakerType.UNNAMED));
    }

    private static Speaker person(Profile profile) {
        return new Speaker(profile.name(), SpeakerType.PERSON);
    }
}
