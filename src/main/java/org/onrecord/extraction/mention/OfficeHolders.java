package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;

/**
 * Heads of state and government whom papers name by office and last name alone, since everybody knows who {@code
 * President Obama} is. The full name makes one person of them across articles. Two holders of one office who share a
 * last name are never told apart.
 */
final class OfficeHolders {

    private static final Map<String, String> NAMES = names();

    private OfficeHolders() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (String[] row : WordList.rows("office-holders")) {
            String key = key(row[0], row[2]);
            if (names.putIfAbsent(key, row[1]) != null) {
                shared.add(key);
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /**
     * The full name of the one well-known holder of an office with that last name.
     *
     * @param role the office as the text names it, or null
     */
    static Optional<String> named(String lastName, @Nullable String role) {
        return role == null ? Optional.empty() : Optional.ofNullable(NAMES.get(key(lastName, role)));
    }

    private static String key(String lastName, String role) {
        return Word.key(lastName) + "/" + Word.key(role);
    }
}
