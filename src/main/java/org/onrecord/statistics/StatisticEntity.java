package org.onrecord.statistics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Anchored;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Folded;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Quantity;

/** A figure's row. */
@Entity
@Table(name = "statistic")
@SuppressWarnings("NullAway.Init")
class StatisticEntity implements Anchored {

    /** Letters of a figure's words that a search looks through. */
    private static final int SEARCHED = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistic_seq")
    @SequenceGenerator(name = "statistic_seq", allocationSize = 50)
    private @Nullable Long id;

    private int number;

    @Embedded
    private Anchor anchor;

    @Column(precision = 38, scale = 10)
    private BigDecimal low;

    @Column(precision = 38, scale = 10)
    private BigDecimal high;

    private String unit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Quantity.Kind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Quantity.Comparator comparator;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Quantity.@Nullable Change change;

    private boolean reached;
    private @Nullable String subject;
    private @Nullable String place;
    private @Nullable String population;

    @Column(name = "unit_name")
    private String unitName;

    private String topic;
    private String folded;

    @Column(name = "source_folded")
    private @Nullable String sourceFolded;

    @Column(name = "place_folded")
    private @Nullable String placeFolded;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "period_text"))
    @AttributeOverride(name = "startAt", column = @Column(name = "period_start_at"))
    @AttributeOverride(name = "endAt", column = @Column(name = "period_end_at"))
    @AttributeOverride(name = "firstDay", column = @Column(name = "period_first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "period_last_day"))
    private @Nullable Stretch period;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "baseline_text"))
    @AttributeOverride(name = "startAt", column = @Column(name = "baseline_start_at"))
    @AttributeOverride(name = "endAt", column = @Column(name = "baseline_end_at"))
    @AttributeOverride(name = "firstDay", column = @Column(name = "baseline_first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "baseline_last_day"))
    private @Nullable Stretch baseline;

    @Column(name = "source_id")
    private @Nullable SourceId source;

    @Column(name = "person_id")
    private @Nullable PersonId person;

    @Column(name = "source_name")
    private @Nullable String sourceName;

    @Column(name = "section_number")
    private int section;

    @Column(name = "paragraph_number")
    private int paragraph;

    private String rule;
    private double confidence;

    protected StatisticEntity() {}

    static StatisticEntity empty() {
        return new StatisticEntity();
    }

    /** Takes over all that a reading says. */
    void describe(Edition edition, Quantity found, Backing backing) {
        place(edition, edition.anchor(found.span()));
        low = found.low();
        high = found.high();
        unit = found.unit();
        kind = found.kind();
        comparator = found.comparator();
        change = found.change();
        reached = found.reached();
        subject = found.subject();
        place = found.place();
        population = found.population();
        unitName = Topic.unit(found);
        topic = Topic.of(found);
        folded = folded(edition, found);
        placeFolded = folded(place);
        period = Stretch.of(found.period());
        baseline = Stretch.of(found.baseline());
        source = backing.source();
        person = backing.person();
        sourceName = backing.name();
        sourceFolded = folded(sourceName);
        rule = found.rule();
        confidence = found.confidence();
    }

    private static @Nullable String folded(@Nullable String name) {
        return name == null ? null : Folded.of(name).words();
    }

    /** What a search looks through: the words, the subject, the place and the population. */
    private static String folded(Edition edition, Quantity found) {
        String all = edition.anchor(found.span()).exact() + " " + Objects.requireNonNullElse(found.subject(), "") + " "
                + Objects.requireNonNullElse(found.place(), "") + " "
                + Objects.requireNonNullElse(found.population(), "");
        String plain = Folded.of(all).words();
        return plain.substring(0, Math.min(plain.length(), SEARCHED));
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
        words.ifPresent(now -> {
            period = Stretch.moved(period, edition, now.span());
            baseline = Stretch.moved(baseline, edition, now.span());
            place(edition, now);
        });
        return words.isPresent();
    }

    @Override
    public void number(int place) {
        number = place;
    }

    StatisticId id() {
        return new StatisticId(Objects.requireNonNull(id));
    }

    Statistic statistic() {
        return new Statistic(
                id(),
                anchor.article(),
                number,
                anchor,
                plain(low),
                plain(high),
                unit,
                kind,
                comparator,
                change,
                reached,
                subject,
                place,
                population,
                Stretch.period(period),
                Stretch.period(baseline),
                source,
                person,
                sourceName,
                section,
                paragraph,
                unitName,
                topic,
                rule,
                confidence);
    }

    /** Without the zeros that the column adds. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
