package org.onrecord.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    Person person() {
        return new Person(new PersonId(Objects.requireNonNull(id)), slug, name, aliases(), role, of, party, state);
    }

    private List<String> aliases() {
        return aliases.lines().toList();
    }
}
