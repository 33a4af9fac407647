package org.onrecord.quotes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Attribution;
import org.onrecord.text.SpeakerType;

/** A quote's row, with its pieces in a table beside it. */
@Entity
@Table(name = "quote")
@SuppressWarnings("NullAway.Init")
class QuoteEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_seq")
    @SequenceGenerator(name = "quote_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private ArticleId article;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Attribution.Kind kind;

    @Column(name = "speaker_id")
    private @Nullable PersonId speaker;

    @Column(name = "source_id")
    private @Nullable SourceId source;

    @Column(name = "speaker_name")
    private @Nullable String speakerName;

    @Column(name = "speaker_folded")
    private @Nullable String speakerFolded;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "speaker_type")
    private @Nullable SpeakerType speakerType;

    private String words;
    private String folded;

    @ElementCollection
    @CollectionTable(name = "quote_piece", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderBy("part, place")
    @BatchSize(size = 100)
    private List<Piece> pieces;

    @Column(name = "section_number")
    private int section;

    @Column(name = "paragraph_number")
    private int paragraph;

    private String rule;
    private double confidence;

    protected QuoteEntity() {}

    Quote quote() {
        return new Quote(
                new QuoteId(Objects.requireNonNull(id)),
                article,
                number,
                kind,
                speaker,
                source,
                speakerName,
                speakerType,
                words,
                anchors(Piece.Part.CONTENT),
                anchors(Piece.Part.CUE),
                anchors(Piece.Part.BY),
                section,
                paragraph,
                rule,
                confidence);
    }

    private List<Anchor> anchors(Piece.Part part) {
        return pieces.stream().filter(p -> p.part() == part).map(Piece::anchor).toList();
    }
}
