package org.onrecord.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person whom articles name. What no article gave stays null.
 *
 * @param slug the permanent name in addresses
 * @param name the fullest form, as the text that named them first spells it
 * @param aliases other names that articles use
 * @param role title or office
 * @param of what the role belongs to
 * @param party a letter, such as {@code D}
 * @param state as an article writes it
 */
public record Person(
        PersonId id,
        String slug,
        String name,
        List<String> aliases,
        @Nullable String role,
        @Nullable String of,
        @Nullable String party,
        @Nullable String state) {

    public Person {
        aliases = List.copyOf(aliases);
    }
}
