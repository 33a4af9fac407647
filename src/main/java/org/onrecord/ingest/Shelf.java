package org.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Incoming;
import org.onrecord.articles.Kept;
import org.onrecord.claims.Claims;
import org.onrecord.claims.Supports;
import org.onrecord.people.People;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.SourceId;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.StatisticId;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Annotations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a document that has been read where it belongs, with all of its facts, in one transaction. */
@Component
@RequiredArgsConstructor
class Shelf {

    private final Turn turn;
    private final Articles articles;
    private final People people;
    private final Sources sources;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final ApplicationEventPublisher events;

    /** What there is to say when these bytes are here already. */
    Optional<Accepted> unchanged(String sha256, String origin) {
        return articles.holding(sha256, origin)
                .map(a -> new Accepted(a.id(), a.slug(), a.version(), Accepted.Outcome.UNCHANGED, List.of()));
    }

    Accepted put(Incoming incoming, Annotations found) {
        return turn.take(() -> unchanged(incoming.sha256(), incoming.origin()).orElseGet(() -> add(incoming, found)));
    }

    private Accepted add(Incoming incoming, Annotations found) {
        Edition edition = articles.add(incoming);
        Map<String, PersonId> named = people.keep(edition, found.people());
        Map<String, SourceId> behind = sources.keep(edition, found.sources());
        Kept<QuoteId> said = quotes.keep(edition, found.attributions(), named, behind);
        quotes.keepPullQuotes(edition, found.pullQuotes(), said.ids());
        Kept<StatisticId> counted = statistics.keep(edition, found.quantities(), named, behind);
        Supports supports = new Supports(named, behind, said.ids(), counted.ids());
        List<Anchor> lost = lost(said, counted, claims.keep(edition, found.assertions(), supports));
        events.publishEvent(new ArticleIngested(edition.article(), edition.version()));
        return new Accepted(edition.article(), edition.slug(), edition.version(), outcome(edition), lost);
    }

    private static Accepted.Outcome outcome(Edition edition) {
        return edition.isFirst() ? Accepted.Outcome.ADDED : Accepted.Outcome.NEW_VERSION;
    }

    private static List<Anchor> lost(Kept<?>... kinds) {
        return Stream.of(kinds).flatMap(kind -> kind.lost().stream()).toList();
    }
}
