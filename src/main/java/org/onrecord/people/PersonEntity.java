package org.onrecord.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Folded;
import org.onrecord.text.NamedPerson;

/** A person's row; the aliases stand in one column, a line each. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class PersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    private String slug;
    private String name;
    private String aliases;
    private String folded;
    private @Nullable String role;

    @Column(name = "role_of")
    private @Nullable String of;

    private @Nullable String party;
    private @Nullable String state;

    protected PersonEntity() {}

    PersonEntity(String slug, String name) {
        this.slug = slug;
        this.name = name;
        this.aliases = "";
    }

    /** Adds names not known yet and fills what is still unknown; what is known stays. */
    void describe(NamedPerson named) {
        Set<String> names = new LinkedHashSet<>(aliases());
        named.aliases().stream().filter(alias -> !alias.equals(name)).forEach(names::add);
        aliases = String.join("\n", names);
        folded = Folded.of(name).words() + "\n" + Folded.of(aliases).words();
        role = role == null ? named.role() : role;
        of = of == null ? named.of() : of;
        party = party == null ? named.party() : party;
        state = state == null ? named.state() : state;
    }

    PersonId id() {
        return new PersonId(Objects.requireNonNull(id));
    }

    String name() {
        return name;
    }

    Person person() {
        return new Person(id(), slug, name, aliases(), role, of, party, state);
    }

    private List<String> aliases() {
        return aliases.lines().toList();
    }
}
