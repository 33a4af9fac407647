package org.onrecord.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person, gathered from all the places that name them in a document.
 *
 * @param name the fullest form in the text, as the text spells it, without titles and possessives
 * @param aliases other forms that the text uses, such as a last name or a nickname in parentheses
 * @param role title or office, such as {@code Attorney General}, or null
 * @param of what the role belongs to, such as an agency, a city or a country, or null
 * @param party a letter, such as {@code D}, or null
 * @param state as the text writes it, such as {@code TX} or {@code Texas}, or null
 * @param mentions by name, in order of the text
 * @param references places that point to the person by a pronoun or a description, in order of the text
 */
public record NamedPerson(
        String name,
        List<String> aliases,
        @Nullable String role,
        @Nullable String of,
        @Nullable String party,
        @Nullable String state,
        List<Mention> mentions,
        List<Mention> references) {

    public NamedPerson {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
    }
}
