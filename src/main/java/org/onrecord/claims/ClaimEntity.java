package org.onrecord.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Anchored;
import org.onrecord.articles.Edition;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.StatisticId;
import org.onrecord.text.Assertion;
import org.onrecord.text.SpeakerType;

/** A claim's row, with the ids of its figures in a table beside it. */
@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init")
class ClaimEntity implements Anchored {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", allocationSize = 50)
    private @Nullable Long id;

    private int number;

    @Embedded
    private Anchor anchor;

    @Column(name = "claimant_id")
    private @Nullable PersonId claimant;

    @Column(name = "source_id")
    private @Nullable SourceId source;

    @Column(name = "claimant_name")
    private @Nullable String claimantName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "claimant_type")
    private @Nullable SpeakerType claimantType;

    @Column(name = "quote_id")
    private @Nullable QuoteId quote;

    @ElementCollection
    @CollectionTable(name = "claim_statistic", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "statistic_id")
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<StatisticId> statistics;

    @Column(name = "section_number")
    private int section;

    @Column(name = "paragraph_number")
    private int paragraph;

    private String rule;
    private double confidence;
    private String content;

    protected ClaimEntity() {}

    static ClaimEntity empty() {
        return new ClaimEntity();
    }

    /** Takes over all that a reading says. */
    void describe(Edition edition, Assertion found, Support support) {
        place(edition, edition.anchor(found.span()));
        claimant = support.person();
        source = support.source();
        claimantName = found.claimant();
        claimantType = found.claimantType();
        quote = support.quote();
        statistics = new ArrayList<>(support.statistics());
        rule = found.rule();
        confidence = found.confidence();
        content = Likeness.of(anchor.exact(), List.of()).content();
    }

    private void place(Edition edition, Anchor words) {
        anchor = words;
        section = edition.section(words.span());
        paragraph = edition.paragraph(words.span());
    }

    @Override
    public Anchor anchor() {
        return anchor;
    }

    @Override
    public boolean moveTo(Edition edition) {
        Optional<Anchor> words = edition.moved(anchor);
        words.ifPresent(now -> place(edition, now));
        return words.isPresent();
    }

    @Override
    public void number(int place) {
        number = place;
    }

    ClaimId id() {
        return new ClaimId(Objects.requireNonNull(id));
    }

    Claim claim() {
        return new Claim(
                id(),
                anchor.article(),
                number,
                anchor,
                claimant,
                source,
                claimantName,
                claimantType,
                quote,
                statistics,
                section,
                paragraph,
                rule,
                confidence);
    }
}
