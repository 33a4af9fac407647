package org.onrecord.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;

/** The row of one mention. */
@Entity
@Table(name = "person_mention")
@SuppressWarnings("NullAway.Init")
class PersonMentionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_mention_seq")
    @SequenceGenerator(name = "person_mention_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Embedded
    private Anchor anchor;

    protected PersonMentionEntity() {}

    PersonMentionEntity(PersonMention mention) {
        this.person = mention.person();
        this.anchor = mention.anchor();
    }

    Anchor anchor() {
        return anchor;
    }

    PersonMention mention() {
        return new PersonMention(person, anchor);
    }
}
