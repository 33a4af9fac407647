package org.onrecord.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Folded;
import org.onrecord.text.Quantity;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Turns a {@link StatisticSearch} into conditions, and counts what fits them. */
@Component
@RequiredArgsConstructor
class StatisticFinder {

    private final EntityManager store;

    Specification<StatisticEntity> fitting(StatisticSearch search) {
        return Specification.allOf(
                like("folded", search.words()),
                like("sourceFolded", search.source()),
                like("placeFolded", search.place()),
                year(search.year()),
                equal("change", search.change()),
                equal("unitName", search.unit()));
    }

    /** The same in an order of its own. */
    Specification<StatisticEntity> ordered(StatisticSearch search, StatisticSearch.Order order) {
        Specification<StatisticEntity> fits = fitting(search);
        return (figure, query, is) -> {
            if (query != null && !Long.class.equals(query.getResultType())) {
                query.orderBy(order(figure, is, order));
            }
            return fits.toPredicate(figure, query, is);
        };
    }

    private static List<Order> order(Root<StatisticEntity> figure, CriteriaBuilder is, StatisticSearch.Order order) {
        List<Order> byArticle = List.of(
                is.desc(figure.get("anchor").get("article")), is.asc(figure.get("number")), is.asc(figure.get("id")));
        if (order == StatisticSearch.Order.LATEST) {
            return byArticle;
        }
        Predicate moves = is.and(
                figure.get("change").isNotNull(),
                is.isFalse(figure.get("reached")),
                is.equal(figure.get("unitName"), "percent"));
        return List.of(
                is.asc(is.<Integer>selectCase().when(moves, 0).otherwise(1)),
                is.desc(figure.get("high")),
                byArticle.get(0),
                byArticle.get(1),
                byArticle.get(2));
    }

    private static Specification<StatisticEntity> like(String column, @Nullable String words) {
        return words == null || words.isBlank()
                ? Specification.unrestricted()
                : (figure, query, is) ->
                        is.like(figure.get(column), Folded.of(words).within(), Folded.ESCAPE);
    }

    private static Specification<StatisticEntity> equal(String column, @Nullable Object value) {
        return value == null
                ? Specification.unrestricted()
                : (figure, query, is) -> is.equal(figure.get(column), value);
    }

    private static Specification<StatisticEntity> year(@Nullable Integer year) {
        if (year == null) {
            return Specification.unrestricted();
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return (figure, query, is) ->
                is.or(touches(figure, is, "period", first, last), touches(figure, is, "baseline", first, last));
    }

    private static Predicate touches(
            Root<StatisticEntity> figure, CriteriaBuilder is, String time, LocalDate first, LocalDate last) {
        Expression<LocalDate> start = figure.get(time).get("firstDay");
        Expression<LocalDate> end = figure.get(time).get("lastDay");
        return is.and(is.lessThanOrEqualTo(start, last), is.greaterThanOrEqualTo(is.coalesce(end, start), first));
    }

    /** How many figures each value of a column would leave, the most first, at most so many values. */
    private <T> Map<T, Long> counts(String column, Class<T> type, StatisticSearch search, int most) {
        CriteriaBuilder is = store.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = is.createQuery(Object[].class);
        Root<StatisticEntity> figure = query.from(StatisticEntity.class);
        Expression<Long> figures = is.count(figure);
        query.multiselect(figure.get(column), figures)
                .groupBy(figure.get(column))
                .orderBy(is.desc(figures), is.asc(figure.get(column)));
        Predicate fits = fitting(search).toPredicate(figure, query, is);
        Predicate told = figure.get(column).isNotNull();
        query.where(fits == null ? told : is.and(fits, told));
        Map<T, Long> counts = new LinkedHashMap<>();
        store.createQuery(query)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
        return counts;
    }

    Map<String, Long> units(StatisticSearch search, int most) {
        Map<String, Long> units = counts("unitName", String.class, search, most + 1);
        units.remove("");
        return units;
    }

    Map<String, Long> sources(StatisticSearch search, int most) {
        return counts("sourceName", String.class, search, most);
    }

    Map<String, Long> places(StatisticSearch search, int most) {
        return counts("place", String.class, search, most);
    }

    Map<Quantity.Change, Long> changes(StatisticSearch search) {
        return counts("change", Quantity.Change.class, search, Quantity.Change.values().length);
    }
}
