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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Anchored;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Folded;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** A quote's row, with its pieces in a table beside it. */
@Entity
@Table(name = "quote")
@SuppressWarnings("NullAway.Init")
class QuoteEntity implements Anchored {

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

    QuoteEntity(ArticleId article) {
        this.article = article;
        this.pieces = new ArrayList<>();
    }

    /** Takes over all that a reading says. */
    void describe(Edition edition, Attribution found, Voice voice) {
        kind = found.kind();
        speaker = voice.person();
        source = voice.source();
        speakerName = voice.name();
        speakerFolded = voice.name() == null ? null : Folded.of(voice.name()).words();
        speakerType = voice.type();
        rule = found.rule();
        confidence = found.confidence();
        place(edition, found.content().get(0));
        pieces = new ArrayList<>(Piece.of(edition, found));
        words = anchors(Piece.Part.CONTENT).stream().map(Anchor::exact).collect(Collectors.joining(" … "));
        folded = Folded.of(words).words();
    }

    private void place(Edition edition, Span span) {
        section = edition.section(span);
        paragraph = edition.paragraph(span);
    }

    @Override
    public Anchor anchor() {
        return anchors(Piece.Part.CONTENT).get(0);
    }

    /** All pieces of the content must be found again; other pieces whose words are gone stay where they were. */
    @Override
    public boolean moveTo(Edition edition) {
        if (!anchors(Piece.Part.CONTENT).stream().allMatch(a -> edition.moved(a).isPresent())) {
            return false;
        }
        pieces = new ArrayList<>(
                pieces.stream().map(piece -> piece.movedTo(edition)).toList());
        place(edition, anchor().span());
        return true;
    }

    QuoteId id() {
        return new QuoteId(Objects.requireNonNull(id));
    }

    @Override
    public void number(int place) {
        number = place;
    }

    Quote quote() {
        return new Quote(
                id(),
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
        return pieces.stream()
                .filter(p -> p.part() == part)
                .sorted(Comparator.comparingInt(Piece::place))
                .map(Piece::anchor)
                .toList();
    }
}
