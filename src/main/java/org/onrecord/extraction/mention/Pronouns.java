package org.onrecord.extraction.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the person behind he or she: gender, nearness, who was a sentence's subject, who spoke last. */
final class Pronouns {

    private static final int REACH = 16;
    private static final int SENTENCES = 7;

    private final Words words;
    private final People people;
    private final Layout layout;

    Pronouns(Words words, People people, Layout layout) {
        this.words = words;
        this.people = people;
        this.layout = layout;
    }

    /** m for he, f for she, u for other words. */
    static char gender(String key) {
        return switch (key) {
            case "he", "him", "his", "himself" -> 'm';
            case "she", "her", "hers", "herself" -> 'f';
            default -> 'u';
        };
    }

    static boolean isPronoun(String key) {
        return gender(key) != 'u' || WordLists.isClass(key, "pronoun") || mayBeSeveral(key) || isOwn(key);
    }

    static boolean mayBeSeveral(String key) {
        return key.equals("they") || key.equals("their") || key.equals("them") || key.equals("it") || key.equals("its");
    }

    /** I and we inside a quotation are whoever is quoted. */
    static boolean isOwn(String key) {
        return switch (key) {
            case "i", "we", "me", "us", "my", "our", "i'm", "i've", "we've", "we're", "i'd", "we'd" -> true;
            default -> false;
        };
    }

    /** Every word like he or her with the person behind it, in order of the text. */
    Map<Integer, Profile> all() {
        Map<Integer, Profile> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (gender(words.key(i)) != 'u') {
                int word = i;
                person(word, null).ifPresent(profile -> found.put(word, profile));
            }
        }
        return found;
    }

    /** The person behind the pronoun at the word; empty when nobody fits. */
    Optional<Profile> person(int word, @Nullable Speaker last) {
        char gender = gender(words.key(word));
        Profile best = null;
        int most = Integer.MIN_VALUE;
        for (People.Place place : people.lastBefore(words.get(word).start(), REACH)) {
            int score = score(place, word, gender, last);
            if (score > most && fits(place, word, gender)) {
                most = score;
                best = place.profile();
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean fits(People.Place place, int word, char gender) {
        char known = place.profile().gender();
        boolean near = layout.sentence(word) - layout.sentence(place.naming().from()) <= SENTENCES;
        return near && (known == 'u' || known == gender);
    }

    private int score(People.Place place, int word, char gender, @Nullable Speaker last) {
        Naming naming = place.naming();
        int score = -2 * (layout.sentence(word) - layout.sentence(naming.from()));
        score -= layout.paragraph(word) - layout.paragraph(naming.from());
        score += isSubject(naming) ? 3 : 0;
        score += Math.min(2, place.profile().namings().size() / 5);
        score -= naming.embedded() ? 2 : 0;
        score -= layout.quoted(naming.from()) && !layout.quoted(word) ? 3 : 0;
        score += place.profile().gender() == gender ? 1 : 0;
        return score + (last != null && last.name().equals(place.profile().name()) ? 3 : 0);
    }

    /** A sentence's subject stands near its start or right before a verb of speaking. */
    private boolean isSubject(Naming naming) {
        boolean opens = naming.titleFrom() - layout.opening(naming.from()) <= 1;
        boolean speaks = words.joined(naming.to()) && WordLists.SPEAKING.contains(words.key(naming.to()));
        return !naming.embedded() && (opens || speaks);
    }
}
