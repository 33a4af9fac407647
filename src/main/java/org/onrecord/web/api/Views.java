package org.onrecord.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claim;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.Quote;
import org.onrecord.sources.Source;
import org.onrecord.sources.SourceId;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.SpeakerType;
import org.springframework.stereotype.Component;

/** Turns facts into what answers show, with one look-up for all names and one for all articles of a list. */
@Component
@RequiredArgsConstructor
class Views {

    private final Articles articles;
    private final People people;
    private final Sources sources;

    List<QuoteView> quotes(List<Quote> quotes) {
        Names names = names(
                quotes.stream().flatMap(fact -> Stream.ofNullable(fact.speaker())),
                quotes.stream().flatMap(fact -> Stream.ofNullable(fact.source())));
        Map<ArticleId, Article> in = articles.named(
                quotes.stream().map(fact -> fact.article()).distinct().toList());
        return quotes.stream()
                .flatMap(q -> in(q.article(), in).map(a -> quote(q, a, names)))
                .toList();
    }

    private static QuoteView quote(Quote quote, Article article, Names names) {
        return new QuoteView(
                quote.id().value(),
                quote.number(),
                quote.kind().label(),
                names.who(quote.speaker(), quote.source(), quote.speakerName(), quote.speakerType()),
                quote.words(),
                quote.content().stream().map(Anchor::exact).toList(),
                quote.cue().stream().map(Anchor::exact).toList(),
                Place.of(quote.anchor(), quote.section(), quote.paragraph(), article),
                quote.rule(),
                quote.confidence(),
                Addresses.of("/quotes/" + quote.id().value()));
    }

    List<StatisticView> statistics(List<Statistic> statistics) {
        Names names = names(
                statistics.stream().flatMap(fact -> Stream.ofNullable(fact.person())),
                statistics.stream().flatMap(fact -> Stream.ofNullable(fact.source())));
        Map<ArticleId, Article> in = articles.named(
                statistics.stream().map(fact -> fact.article()).distinct().toList());
        return statistics.stream()
                .flatMap(s -> in(s.article(), in).map(a -> statistic(s, a, names)))
                .toList();
    }

    private static StatisticView statistic(Statistic statistic, Article article, Names names) {
        return new StatisticView(
                statistic.id().value(),
                statistic.number(),
                statistic.anchor().exact(),
                StatisticView.plain(statistic.low()),
                StatisticView.plain(statistic.high()),
                statistic.unit(),
                statistic.kind().label(),
                statistic.comparator().label(),
                statistic.change() == null ? null : statistic.change().label(),
                statistic.reached(),
                statistic.subject(),
                statistic.place(),
                statistic.population(),
                StatisticView.Stretch.of(statistic.period()),
                StatisticView.Stretch.of(statistic.baseline()),
                names.who(statistic.person(), statistic.source(), statistic.sourceName(), null),
                Place.of(statistic.anchor(), statistic.section(), statistic.paragraph(), article),
                statistic.rule(),
                statistic.confidence(),
                Addresses.of("/statistics/" + statistic.id().value()));
    }

    List<ClaimView> claims(List<Claim> claims) {
        Names names = names(
                claims.stream().flatMap(fact -> Stream.ofNullable(fact.claimant())),
                claims.stream().flatMap(fact -> Stream.ofNullable(fact.source())));
        Map<ArticleId, Article> in = articles.named(
                claims.stream().map(fact -> fact.article()).distinct().toList());
        return claims.stream()
                .flatMap(c -> in(c.article(), in).map(a -> claim(c, a, names)))
                .toList();
    }

    private static ClaimView claim(Claim claim, Article article, Names names) {
        return new ClaimView(
                claim.id().value(),
                claim.number(),
                claim.anchor().exact(),
                names.who(claim.claimant(), claim.source(), claim.claimantName(), claim.claimantType()),
                claim.quote() == null
                        ? null
                        : Addresses.of("/quotes/" + claim.quote().value()),
                claim.statistics().stream()
                        .map(id -> Addresses.of("/statistics/" + id.value()))
                        .toList(),
                Place.of(claim.anchor(), claim.section(), claim.paragraph(), article),
                claim.rule(),
                claim.confidence(),
                Addresses.of("/claims/" + claim.id().value()));
    }

    private Names names(Stream<PersonId> persons, Stream<SourceId> others) {
        return new Names(
                people.named(persons.distinct().toList()),
                sources.named(others.distinct().toList()));
    }

    private static Stream<Article> in(ArticleId id, Map<ArticleId, Article> articles) {
        return Stream.ofNullable(articles.get(id));
    }

    /** Who is meant by the ids of a list. */
    private record Names(Map<PersonId, Person> people, Map<SourceId, Source> sources) {

        @Nullable
        Who who(
                @Nullable PersonId person,
                @Nullable SourceId source,
                @Nullable String described,
                @Nullable SpeakerType type) {
            Person known = person == null ? null : people.get(person);
            if (known != null) {
                return Who.of(known);
            }
            Source named = source == null ? null : sources.get(source);
            if (named != null) {
                return Who.of(named);
            }
            return described == null ? null : new Who(described, type == null ? null : type.label(), null);
        }
    }
}
