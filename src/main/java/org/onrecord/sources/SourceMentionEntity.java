package org.onrecord.sources;

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
@Table(name = "source_mention")
@SuppressWarnings("NullAway.Init")
class SourceMentionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_mention_seq")
    @SequenceGenerator(name = "source_mention_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "source_id")
    private SourceId source;

    @Embedded
    private Anchor anchor;

    protected SourceMentionEntity() {}

    SourceMentionEntity(SourceMention mention) {
        this.source = mention.source();
        this.anchor = mention.anchor();
    }

    Anchor anchor() {
        return anchor;
    }

    SourceMention mention() {
        return new SourceMention(source, anchor);
    }
}
