package org.onrecord.extraction.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** Decides who or what a source phrase names. */
final class Speakers {

    private static final int LONGEST_ANTECEDENT = 12;

    private final Words words;
    private final Organisations organisations;
    private final People people;
    private final Pronouns pronouns;
    private final Layout layout;
    private final Descriptions descriptions;

    Speakers(Words words, Organisations organisations, People people, Pronouns pronouns, Layout layout) {
        this.words = words;
        this.organisations = organisations;
        this.people = people;
        this.pronouns = pronouns;
        this.layout = layout;
        descriptions = new Descriptions(words, organisations, people);
    }

    /** Who the phrase names; empty when nobody can tell. */
    Optional<Speaker> of(SourcePhrase phrase, @Nullable Speaker last) {
        String first = words.key(phrase.from());
        boolean word = phrase.length() == 1 && (phrase.to() == phrase.headEnd() || Pronouns.gender(first) != 'u');
        if (word && isRelative(phrase.from())) {
            return antecedent(phrase.from()).flatMap(before -> of(before, last));
        }
        if (word && Pronouns.isPronoun(first)) {
            return pronoun(phrase.from(), last);
        }
        Optional<Profile> named = namedAt(phrase).or(() -> namedBefore(phrase));
        if (named.isPresent()) {
            return isSeveral(phrase) ? Optional.of(descriptions.group(phrase)) : named.map(Speakers::person);
        }
        return descriptions.of(phrase);
    }

    private Optional<Speaker> pronoun(int word, @Nullable Speaker last) {
        String key = words.key(word);
        if (Pronouns.gender(key) != 'u') {
            return pronouns.person(word, last).map(Speakers::person);
        }
        if (last == null) {
            return Optional.empty();
        }
        boolean own = layout.quoted(word) && Pronouns.isOwn(key);
        boolean body = last.type() != SpeakerType.PERSON && last.type() != SpeakerType.UNNAMED;
        return own || body && Pronouns.mayBeSeveral(key) ? Optional.of(last) : Optional.empty();
    }

    private boolean isRelative(int word) {
        String key = words.key(word);
        return key.equals("who") || key.equals("which") || key.equals("that") || key.equals("whom");
    }

    /** The noun phrase that stands before a relative pronoun. */
    private Optional<SourcePhrase> antecedent(int word) {
        int from = word;
        while (from > 0 && from > word - LONGEST_ANTECEDENT && reaches(from, word)) {
            from--;
        }
        from = from < word && words.get(from).closed() && !isDeterminer(from) ? from + 1 : from;
        return from < word && !isRelative(from)
                ? Optional.of(SourcePhrase.cut(words, organisations, from, word))
                : Optional.empty();
    }

    /** Whether the noun phrase that ends before the pronoun takes in the word before this one. */
    private boolean reaches(int from, int word) {
        boolean first = from == word;
        boolean joined =
                words.joined(from) || first && !words.gap(from, Word.Gap.STOP) && !words.gap(from, Word.Gap.BREAK);
        Word before = words.get(from - 1);
        boolean ends = before.closed() && (!isDeterminer(from - 1) || first);
        boolean complete =
                !first && (isDeterminer(from) || WordLists.SPEAKING.contains(before.key()) && !before.capital());
        return joined && !complete && !ends;
    }

    private boolean isDeterminer(int word) {
        String key = words.key(word);
        return WordLists.isClass(key, "article") || WordLists.isClass(key, "determiner");
    }

    /** The person whose name is the phrase's head, or stands in apposition to a description. */
    private Optional<Profile> namedAt(SourcePhrase phrase) {
        for (People.Place place : people.in(words.span(phrase.from(), phrase.to()))) {
            Naming naming = place.naming();
            boolean head = naming.to() >= phrase.headEnd() && naming.from() < phrase.headEnd();
            if (head && !isPossessive(naming, phrase) || isApposed(naming, phrase)) {
                return Optional.of(place.profile());
            }
        }
        return Optional.empty();
    }

    /** {@code Jane Roe, | a spokeswoman for the port}, where only the description was taken for the source. */
    private Optional<Profile> namedBefore(SourcePhrase phrase) {
        boolean description = words.gap(phrase.from(), Word.Gap.COMMA)
                && isDeterminer(phrase.from())
                && WordLists.isPersonNoun(words.key(phrase.head()));
        if (!description) {
            return Optional.empty();
        }
        return people.before(words.get(phrase.from()).start())
                .filter(place -> place.naming().to() == phrase.from() && !isDescribed(place))
                .map(People.Place::profile);
    }

    /** {@code, according to Jane Roe, a senator said}: a name behind a preposition is somebody else. */
    private boolean isDescribed(People.Place place) {
        int before = place.naming().titleFrom();
        return words.joined(before) && words.get(before - 1).closed();
    }

    private boolean isPossessive(Naming naming, SourcePhrase phrase) {
        return words.get(naming.to() - 1).possessive() && naming.to() < phrase.to();
    }

    /** {@code her lawyer, Jane Roe}; {@code the head of the bureau Jane Roe}; {@code columnist and author Jane Roe}. */
    private boolean isApposed(Naming naming, SourcePhrase phrase) {
        if (!WordLists.isPersonNoun(words.key(phrase.head())) || naming.from() < phrase.headEnd()) {
            return false;
        }
        int start = naming.titleFrom();
        Word.Gap gap = words.get(start).gap();
        boolean next =
                start == phrase.headEnd() && (gap == Word.Gap.COMMA || gap == Word.Gap.OTHER || gap == Word.Gap.BLANK);
        boolean closing = naming.to() == phrase.to()
                && words.joined(start)
                && (!words.get(start - 1).closed() || words.key(start - 1).equals("and"))
                && !words.get(start - 1).possessive()
                && !naming.embedded();
        return next || closing;
    }

    /** {@code Jane Roe and John Doe}, but not {@code columnist and author Jane Roe}. */
    private boolean isSeveral(SourcePhrase phrase) {
        boolean and =
                phrase.headEnd() < phrase.to() && words.key(phrase.headEnd()).equals("and");
        boolean bare =
                !isDeterminer(phrase.from()) && WordLists.isPersonNoun(words.key(phrase.head())) && !isNamed(phrase);
        return and && !bare;
    }

    private boolean isNamed(SourcePhrase phrase) {
        Span head = words.get(phrase.head()).span();
        return !people.in(head).isEmpty();
    }

    static Speaker person(Profile profile) {
        return new Speaker(profile.name(), SpeakerType.PERSON);
    }
}
