package org.onrecord.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Kept;
import org.onrecord.articles.Revision;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All figures that articles give. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Statistics {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(28);

    /** More figures of one topic than this are left out of its page. */
    public static final int MOST_OF_TOPIC = 200;

    private final StatisticRepository statistics;
    private final StatisticFinder finder;

    public Optional<Statistic> by(StatisticId id) {
        return statistics.findById(id.value()).map(StatisticEntity::statistic);
    }

    /** The figures of an article, by number. */
    public List<Statistic> in(ArticleId article) {
        return records(statistics.in(article));
    }

    /** Figures that rest on a source, article by article. */
    public List<Statistic> by(SourceId source) {
        return records(statistics.by(source));
    }

    /** Figures that rest on a person's word, article by article. */
    public List<Statistic> by(PersonId person) {
        return records(statistics.by(person));
    }

    /** Figures that fit a search. */
    public Page<Statistic> search(StatisticSearch search, StatisticSearch.Order order, Pageable page) {
        return statistics.findAll(finder.ordered(search, order), page).map(StatisticEntity::statistic);
    }

    /** Ways to narrow a search down, each with how many figures it would leave. */
    public StatisticFacets facets(StatisticSearch search, int most) {
        return new StatisticFacets(
                finder.units(search, most),
                finder.changes(search),
                finder.sources(search, most),
                finder.places(search, most));
    }

    /**
     * Figures of one topic, by period and then by article, at most {@value #MOST_OF_TOPIC}; none for the empty topic.
     *
     * @param topic as {@link Statistic#topic()} has it
     */
    public List<Statistic> about(String topic) {
        return topic.isEmpty() ? List.of() : records(statistics.about(topic, Limit.of(MOST_OF_TOPIC)));
    }

    /**
     * Figures that say the most on their own, at most so many: first a change with what it is counted from and who says
     * so, then other changes, then shares and rates, then large amounts; among equals the surest first.
     */
    public List<Statistic> telling(int most) {
        return records(statistics.telling(Limit.of(most)));
    }

    /** The ids of figures of any of these values, at most so many, those of the latest articles first. */
    public List<StatisticId> ofValues(Collection<BigDecimal> values, int most) {
        return values.isEmpty()
                ? List.of()
                : statistics.ofValues(values, Limit.of(most)).stream()
                        .map(StatisticId::new)
                        .toList();
    }

    /** The figures of these ids, in one look-up; unknown ids are left out. */
    public Map<StatisticId, Statistic> named(Collection<StatisticId> ids) {
        return records(statistics.findByIdIn(
                        ids.stream().map(StatisticId::value).toList()))
                .stream()
                .collect(Collectors.toMap(Statistic::id, Function.identity()));
    }

    public long count() {
        return statistics.count();
    }

    /**
     * Stores the quantities of a document as figures; those known from an earlier version keep their ids.
     *
     * @param people ids by the names that the quantities use
     * @param sources ids by the names that the quantities use
     */
    @Transactional
    public Kept<StatisticId> keep(
            Edition edition, List<Quantity> found, Map<String, PersonId> people, Map<String, SourceId> sources) {
        List<StatisticEntity> earlier = edition.isFirst() ? List.of() : statistics.in(edition.article());
        Revision<StatisticEntity> revision =
                Revision.of(edition, earlier, places(edition, found), StatisticEntity::empty);
        revision.describe((row, i) -> row.describe(edition, found.get(i), Backing.of(found.get(i), people, sources)));
        statistics.saveAllAndFlush(revision.added());
        return revision.kept(StatisticEntity::id);
    }

    private static List<@Nullable Span> places(Edition edition, List<Quantity> found) {
        List<@Nullable Span> places = new ArrayList<>();
        found.forEach(q -> places.add(edition.holds(q.span()) && isStorable(q) ? q.span() : null));
        return places;
    }

    /** Whether its value fits the column: 28 digits before the point. */
    private static boolean isStorable(Quantity found) {
        return found.low().abs().max(found.high().abs()).compareTo(LIMIT) < 0;
    }

    private static List<Statistic> records(List<StatisticEntity> rows) {
        return rows.stream().map(StatisticEntity::statistic).toList();
    }
}
