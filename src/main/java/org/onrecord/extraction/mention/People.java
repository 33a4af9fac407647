package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Span;

/** The people of one document with the places that name them, in order of the text. */
final class People {

    /**
     * One place that names somebody.
     *
     * @param profile the person
     * @param naming where and how
     */
    record Place(Profile profile, Naming naming) {}

    private final List<Profile> profiles;
    private final TreeMap<Integer, Place> places = new TreeMap<>();
    private final Map<String, Profile> byName = new HashMap<>();

    private People(List<Profile> profiles) {
        this.profiles = profiles;
        for (Profile profile : profiles) {
            byName.putIfAbsent(profile.name(), profile);
            profile.namings().forEach(n -> places.put(n.span().start(), new Place(profile, n)));
        }
    }

    static People of(Words words, Organisations organisations, FlatNames flat, Collection<String> known) {
        List<Naming> namings = Namings.find(words, organisations, flat);
        List<Profile> profiles = Roster.of(namings, known).profiles();
        People people = new People(profiles);
        Offices offices = new Offices(words);
        people.places.values().forEach(p -> p.profile().note(offices.around(p.naming())));
        OfficesElsewhere.note(words, people);
        people.profiles.forEach(people::recognise);
        people.profiles.forEach(People::guessGender);
        return people;
    }

    private void recognise(Profile profile) {
        profile.recognise();
        byName.putIfAbsent(profile.name(), profile);
    }

    private static void guessGender(Profile profile) {
        String first = profile.keys().get(0);
        String listed = profile.keys().size() > 1 ? WordLists.FIRST_NAMES.get(first) : null;
        profile.lean(listed == null ? 'u' : listed.charAt(0), 2);
        String role = profile.role();
        String entry = role == null ? null : WordLists.TITLES.get(Word.key(role));
        profile.lean(entry == null ? 'u' : entry.charAt(entry.length() - 1), 3);
    }

    List<Profile> profiles() {
        return profiles;
    }

    /** The last place that names somebody, starts before the offset and is not past. */
    Optional<Place> before(int offset) {
        return Optional.ofNullable(places.lowerEntry(offset)).map(Map.Entry::getValue);
    }

    /** All places that share a character with the span. */
    Collection<Place> in(Span span) {
        Map.Entry<Integer, Place> first = places.lowerEntry(span.start());
        boolean reaches = first != null && first.getValue().naming().span().overlaps(span);
        return places.subMap(
                        reaches ? first.getKey() : span.start(), true, Math.max(span.start(), span.end() - 1), true)
                .values();
    }

    /** The nearest places before an offset, nearest first, no more than the limit. */
    List<Place> lastBefore(int offset, int limit) {
        List<Place> last = new ArrayList<>();
        for (Place place : places.headMap(offset, false).descendingMap().values()) {
            if (last.size() == limit) {
                break;
            }
            last.add(place);
        }
        return last;
    }

    Optional<Profile> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<NamedPerson> toList() {
        return profiles.stream().map(Profile::person).toList();
    }
}
