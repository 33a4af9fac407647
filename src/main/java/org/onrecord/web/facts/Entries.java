package org.onrecord.web.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claim;
import org.onrecord.people.People;
import org.onrecord.quotes.Quote;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.Statistics;
import org.springframework.stereotype.Component;

/** Makes the entries of lists, with one look-up per kind for all the facts of a page. */
@Component
@RequiredArgsConstructor
public class Entries {

    private final Articles articles;
    private final People people;
    private final Sources sources;
    private final Statistics statistics;

    /** Entries of all facts of a page, each list in the order given. */
    public FactEntries of(Facts facts) {
        Names names = new Names(
                people.named(facts.people()),
                sources.named(facts.sources()),
                facts.carried().isEmpty() ? Map.of() : statistics.named(facts.carried()));
        Map<ArticleId, Article> known = articles.named(facts.articles());
        return new FactEntries(
                entries(
                        facts.quotes(),
                        known,
                        Quote::article,
                        (quote, article) -> QuoteEntry.of(quote, article, names)),
                entries(
                        facts.statistics(),
                        known,
                        Statistic::article,
                        (statistic, article) -> StatisticEntry.of(statistic, article, names)),
                entries(
                        facts.claims(),
                        known,
                        Claim::article,
                        (claim, article) -> ClaimEntry.of(claim, article, names)));
    }

    private static <F, E> List<E> entries(
            List<F> facts,
            Map<ArticleId, Article> articles,
            Function<F, ArticleId> article,
            BiFunction<F, Article, E> entry) {
        return facts.stream()
                .map(fact -> entry(fact, articles.get(article.apply(fact)), entry))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <F, E> @Nullable E entry(F fact, @Nullable Article article, BiFunction<F, Article, E> entry) {
        return article == null ? null : entry.apply(fact, article);
    }
}
