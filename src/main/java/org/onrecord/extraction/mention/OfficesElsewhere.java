package org.onrecord.extraction.mention;

import java.util.Locale;
import java.util.Optional;

/** Reads from {@code the Mexican president} which country a president who is named nearby is of. */
final class OfficesElsewhere {

    private static final int NEAR = 4;

    private OfficesElsewhere() {}

    static void note(Words words, People people) {
        for (int i = 0; i + 2 < words.size(); i++) {
            String country = WordLists.DEMONYMS.get(words.key(i + 1));
            if (country != null && words.key(i).equals("the") && words.joined(i + 1) && words.joined(i + 2)) {
                holder(words, people, i + 2).ifPresent(p -> p.note(Office.of(country)));
            }
        }
    }

    /** The person with that office who was named last in the paragraph, unless the office is known to be elsewhere. */
    private static Optional<Profile> holder(Words words, People people, int title) {
        String office = words.key(title);
        for (People.Place place : people.lastBefore(words.get(title).start(), NEAR)) {
            boolean near = !breaksBetween(words, place.naming().to(), title);
            if (near && !place.naming().embedded() && holds(place.profile(), office)) {
                return Optional.of(place.profile());
            }
        }
        return Optional.empty();
    }

    static boolean holds(Profile profile, String office) {
        String role = profile.role();
        return role != null && (" " + role.toLowerCase(Locale.ROOT)).endsWith(" " + office);
    }

    private static boolean breaksBetween(Words words, int from, int to) {
        for (int i = from; i <= to && i < from + 150; i++) {
            if (words.gap(i, Word.Gap.BREAK)) {
                return true;
            }
        }
        return to - from >= 150;
    }
}
