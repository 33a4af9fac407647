package org.onrecord.quotes;

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

/** A pull quote's row. */
@Entity
@Table(name = "pull_quote")
@SuppressWarnings("NullAway.Init")
class PullQuoteEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pull_quote_seq")
    @SequenceGenerator(name = "pull_quote_seq", allocationSize = 50)
    private @Nullable Long id;

    @Embedded
    private Anchor anchor;

    @Column(name = "repeats_id")
    private @Nullable QuoteId repeats;

    protected PullQuoteEntity() {}

    PullQuoteEntity(Anchor anchor, @Nullable QuoteId repeats) {
        this.anchor = anchor;
        this.repeats = repeats;
    }

    PullQuote pullQuote() {
        return new PullQuote(anchor, repeats);
    }
}
