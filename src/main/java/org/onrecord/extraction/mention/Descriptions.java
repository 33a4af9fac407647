package org.onrecord.extraction.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** Decides what a source phrase without a person's name describes: an office's holder, a group, a body, a writing. */
final class Descriptions {

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
    private static final Set<String> COUNTS = Set.of(
            "group",
            "number",
            "percentage",
            "percent",
            "majority",
            "minority",
            "handful",
            "pair",
            "trio",
            "lot",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "coalition",
            "couple",
            "host",
            "crowd",
            "plurality");

    private final Words words;
    private final Organisations organisations;
    private final People people;

    Descriptions(Words words, Organisations organisations, People people) {
        this.words = words;
        this.organisations = organisations;
        this.people = people;
    }

    /** Who or what the phrase describes; empty when nobody can tell. */
    Optional<Speaker> of(SourcePhrase phrase) {
        String head = words.key(phrase.head());
        boolean name = organisations.taken(phrase.head());
        if (isSeveral(phrase, head)) {
            return Optional.of(group(phrase));
        }
        if (!name && WordLists.DOCUMENT_NOUNS.contains(head)) {
            return Optional.of(new Speaker(SourceNames.document(words, organisations, phrase), SpeakerType.DOCUMENT));
        }
        if (!name && WordLists.isPersonNoun(head)) {
            return holder(phrase).or(() -> Optional.of(unnamed(phrase)));
        }
        return body(phrase, name);
    }

    Speaker group(SourcePhrase phrase) {
        String name = Organisations.withoutArticle(words.phrase(phrase.from(), phrase.to()));
        return new Speaker(name, SpeakerType.GROUP);
    }

    private boolean isSeveral(SourcePhrase phrase, String head) {
        boolean written = WordLists.DOCUMENT_NOUNS.contains(head);
        boolean and =
                phrase.headEnd() < phrase.to() && words.key(phrase.headEnd()).equals("and");
        boolean counted = COUNTS.contains(head) && words.key(phrase.headEnd()).equals("of");
        boolean plural = !organisations.taken(phrase.head()) && WordLists.isPersonPlural(head);
        boolean some = phrase.length() == 1 && WordLists.isClass(head, "determiner");
        return !written && (and || plural || counted || some);
    }

    private Optional<Speaker> body(SourcePhrase phrase, boolean name) {
        Word head = words.get(phrase.head());
        boolean proper = head.capital() && !head.closed() && !(head.opens() && WordLists.isCommon(head.key()));
        if (name || WordLists.isGroupNoun(head.key()) || proper) {
            return Optional.of(new Speaker(organisation(phrase), SpeakerType.ORGANISATION));
        }
        boolean counted = WordLists.isClass(words.key(phrase.from()), "determiner")
                && !WordLists.singular(head.key()).equals(head.key());
        return counted ? Optional.of(group(phrase)) : Optional.empty();
    }

    private String organisation(SourcePhrase phrase) {
        Span head = words.get(phrase.head()).span();
        Optional<Span> span = organisations.in(words.span(phrase.from(), phrase.headEnd()));
        boolean whole = span.isPresent() && span.get().end() == head.end();
        return organisations.canonical(
                whole ? Words.oneLine(span.get().in(words.text())) : words.phrase(phrase.from(), phrase.headEnd()));
    }

    /** {@code the senator}: the person with that office who was named last. */
    private Optional<Speaker> holder(SourcePhrase phrase) {
        if (!isDefinite(phrase)) {
            return Optional.empty();
        }
        String office = office(words.key(phrase.head()));
        for (People.Place place : people.lastBefore(words.get(phrase.from()).start(), REACH)) {
            Profile profile = place.profile();
            if (holds(profile, office) && isThere(profile, phrase)) {
                return Optional.of(Speakers.person(profile));
            }
        }
        return Optional.empty();
    }

    private boolean isDefinite(SourcePhrase phrase) {
        boolean title = WordLists.TITLES.contains(words.joinedKeys(phrase.from(), phrase.headEnd()));
        boolean definite = DEFINITE.contains(words.key(phrase.from())) || title && words.capital(phrase.from());
        return definite
                && !(phrase.headEnd() < phrase.to()
                        && words.key(phrase.headEnd()).equals("for"));
    }

    /** {@code the Mexican president} is nobody who is known to preside elsewhere. */
    private boolean isThere(Profile profile, SourcePhrase phrase) {
        if (phrase.length() < 3) {
            return true;
        }
        String modifier = words.phrase(phrase.from() + 1, phrase.head());
        String country = WordLists.DEMONYMS.get(Word.key(modifier));
        String state = WordLists.STATES.get(Word.key(modifier));
        Office office = profile.office();
        boolean abroad = country != null && !country.equals(office.of());
        boolean elsewhere = state != null
                && office.state() != null
                && !state.equals(WordLists.STATES.get(Word.key(office.state())));
        return !abroad && !elsewhere;
    }

    private static boolean holds(Profile profile, String office) {
        String role = profile.role();
        String party = profile.office().party();
        boolean partisan = party != null && party.equals(WordLists.PARTIES.get(office));
        return partisan || role != null && office(lastWord(role)).equals(office);
    }

    private static String lastWord(String role) {
        return Word.key(role.substring(role.lastIndexOf(' ') + 1));
    }

    private static String office(String key) {
        return OFFICES.getOrDefault(key, key);
    }

    private Speaker unnamed(SourcePhrase phrase) {
        return new Speaker(words.phrase(phrase.from(), phrase.to()), SpeakerType.UNNAMED);
    }
}
