package org.onrecord.web.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.articles.ArticleId;
import org.onrecord.claims.Claim;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.Quote;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticId;

/** All the facts that one page shows. */
public record Facts(List<Quote> quotes, List<Statistic> statistics, List<Claim> claims) {

    public static Facts quotes(List<Quote> quotes) {
        return new Facts(quotes, List.of(), List.of());
    }

    public static Facts statistics(List<Statistic> statistics) {
        return new Facts(List.of(), statistics, List.of());
    }

    public static Facts claims(List<Claim> claims) {
        return new Facts(List.of(), List.of(), claims);
    }

    Set<ArticleId> articles() {
        return distinct(
                quotes.stream().map(Quote::article),
                statistics.stream().map(Statistic::article),
                claims.stream().map(Claim::article));
    }

    Set<PersonId> people() {
        return distinct(
                quotes.stream().map(Quote::speaker),
                statistics.stream().map(Statistic::person),
                claims.stream().map(Claim::claimant));
    }

    Set<SourceId> sources() {
        return distinct(
                quotes.stream().map(Quote::source),
                statistics.stream().map(Statistic::source),
                claims.stream().map(Claim::source));
    }

    Set<StatisticId> carried() {
        return distinct(claims.stream().flatMap(claim -> claim.statistics().stream()));
    }

    @SafeVarargs
    private static <T> Set<T> distinct(Stream<? extends T>... ids) {
        return Stream.of(ids).flatMap(stream -> stream).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
