package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.NamedPerson;

/** Runs the cases of {@code specs/en/people.txt}: every person of each text, and nobody else. */
class PeopleSpecTests {

    static List<SpecCase> cases() {
        return SpecCase.in("/specs/en/people.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesEveryPersonAndNobodyElse(SpecCase spec) {
        List<NamedPerson> people = Texts.referents(spec.text()).people(List.of());

        assertThat(people.stream().map(PeopleSpecTests::line)).isEqualTo(spec.expected());
    }

    /** Such as {@code Jane Roe | aliases: Roe | role: Mayor | of: Springfield | party: D}. */
    private static String line(NamedPerson person) {
        String aliases = person.aliases().isEmpty() ? null : String.join(", ", person.aliases());
        return Stream.of(
                        person.name(),
                        part("aliases", aliases),
                        part("role", person.role()),
                        part("of", person.of()),
                        part("party", person.party()),
                        part("state", person.state()))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    private static String part(String key, @Nullable String value) {
        return value == null ? "" : key + ": " + value;
    }
}
