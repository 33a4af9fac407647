package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers namings into people: full names first, then the shorter forms that point back to them. */
final class Roster {

    /** No more namesakes than these are weighed, so that time stays linear in hostile texts. */
    private static final int NAMESAKES = 12;

    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, List<Profile>> byPart = new HashMap<>();
    private final Map<String, Profile> byName = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private Roster(Collection<String> knownPeople) {
        knownPeople.forEach(name -> known.add(Word.key(name)));
    }

    static Roster of(List<Naming> namings, Collection<String> knownPeople) {
        Roster roster = new Roster(knownPeople);
        namings.forEach(roster::weigh);
        namings.stream().filter(n -> !n.single()).forEach(roster::placeFull);
        namings.stream().filter(n -> n.single() && n.titled()).forEach(roster::placeTitled);
        namings.stream().filter(n -> n.single() && !n.titled()).forEach(roster::placeSingle);
        return roster;
    }

    /** In order of first mention. */
    List<Profile> profiles() {
        profiles.sort(Comparator.comparingInt(
                p -> p.namings().stream().mapToInt(n -> n.span().start()).min().orElse(0)));
        return profiles;
    }

    private void weigh(Naming naming) {
        weights.merge(String.join(" ", naming.keys()), naming.evidence(), Math::max);
        if (naming.single() && !naming.titled() && naming.evidence() > -2) {
            alone.add(naming.last());
        }
        if (naming.single() && naming.evidence() >= Evidence.ENOUGH - 1) {
            speaking.add(naming.last());
        }
    }

    /** What speaks for the full name anywhere in the text, and its last name standing alone. */
    private int weight(Naming naming, String key) {
        boolean later = alone.contains(naming.last()) && !WordLists.COMMON.contains(naming.last());
        return weights.getOrDefault(key, 0) + (later ? 2 : 0);
    }

    private void placeFull(Naming naming) {
        String key = String.join(" ", naming.keys());
        Profile same = byName.get(key);
        if (same != null) {
            index(same, naming, "full-name", 0.95);
            return;
        }
        Optional<Profile> agreeing = agreeing(naming);
        boolean enough = weight(naming, key) >= Evidence.ENOUGH || known.contains(key);
        if (agreeing.isPresent() && naming.evidence() > -4) {
            index(agreeing.get(), naming, "longer-or-shorter-name", 0.9);
        } else if (enough) {
            index(open(naming), naming, "full-name", 0.85);
        }
    }

    private void placeTitled(Naming naming) {
        Optional<Profile> agreeing = agreeing(naming);
        if (agreeing.isPresent()) {
            agreeing.get().add(naming, "title-and-last-name", 0.95);
        } else if (naming.evidence() > 0) {
            index(open(naming), naming, "title-and-last-name", 0.8);
        }
    }

    private void placeSingle(Naming naming) {
        Optional<Profile> agreeing = agreeing(naming);
        if (agreeing.isPresent()) {
            agreeing.get().add(naming, "last-name", 0.9);
        } else if (isFirstNameInUse(naming)) {
            index(open(naming), naming, "first-name", 0.6);
        }
    }

    /** Somebody whom the text calls by a first name only, and who speaks in it. */
    private boolean isFirstNameInUse(Naming naming) {
        String key = naming.last();
        boolean name = WordLists.isFirstName(key) && !WordLists.isCommon(key) && !WordLists.PLACES.contains(key);
        return name && speaking.contains(key);
    }

    private Profile open(Naming naming) {
        Profile profile = new Profile(naming);
        profiles.add(profile);
        return profile;
    }

    private void index(Profile profile, Naming naming, String rule, double confidence) {
        profile.add(naming, rule, confidence);
        byName.put(String.join(" ", naming.keys()), profile);
        naming.keys().forEach(part -> index(profile, part));
        if (!naming.nickname().isEmpty()) {
            index(profile, Word.key(naming.nickname()));
        }
    }

    private void index(Profile profile, String part) {
        List<Profile> namesakes = byPart.computeIfAbsent(part, k -> new ArrayList<>());
        if (!namesakes.contains(profile) && namesakes.size() < NAMESAKES) {
            namesakes.add(profile);
        }
    }

    /** The person whom a naming may point to: agreeing in name and gender, the nearest before it, else the first after. */
    private Optional<Profile> agreeing(Naming naming) {
        List<Profile> namesakes = byPart.getOrDefault(naming.last(), List.of());
        return namesakes.stream()
                .filter(p -> p.agreesWith(naming.keys()) || firstNameOnly(p, naming))
                .filter(p -> naming.gender() == 'u' || p.gender() == 'u' || p.gender() == naming.gender())
                .max(Comparator.comparingInt(p -> nearness(p, naming)));
    }

    private boolean firstNameOnly(Profile profile, Naming naming) {
        boolean first =
                naming.single() && !naming.titled() && profile.keys().get(0).equals(naming.last());
        return first && byPart.getOrDefault(naming.last(), List.of()).size() == 1;
    }

    private int nearness(Profile profile, Naming naming) {
        int lastName = Naming.family(profile.keys()).equals(naming.last()) ? 1 << 29 : 0;
        boolean so = naming.single() && !naming.titled() && profile.isCalled(naming);
        List<Naming> namings = profile.namings();
        int last = 0;
        for (int i = namings.size() - 1; i >= 0 && i > namings.size() - 4; i--) {
            int start = namings.get(i).from();
            last = Math.max(last, start <= naming.from() ? start + 1 : 0);
        }
        return lastName + (so ? 1 << 28 : 0) + last;
    }
}
