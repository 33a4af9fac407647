package org.onrecord.web.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.PersonMention;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.SourceMention;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistics;
import org.springframework.stereotype.Component;

/** Gathers a version of an article with all that was found in it, in a fixed number of look-ups. */
@Component
@RequiredArgsConstructor
public class Readings {

    private final Articles articles;
    private final People people;
    private final Sources sources;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final Entries entries;

    /** An article at one of its versions; empty when there is no such version. */
    public Optional<Reading> of(Article article, int version) {
        return articles.text(article.id(), version).map(text -> of(article, text));
    }

    private Reading of(Article article, Version version) {
        ArticleId id = article.id();
        Facts facts = new Facts(quotes.in(id), statistics.in(id), claims.in(id));
        List<PersonMention> mentions = people.mentionsIn(id);
        List<SourceMention> namings = sources.mentionsIn(id);
        return new Reading(
                article,
                version,
                facts,
                entries.of(facts),
                quotes.pullQuotesIn(id),
                mentions,
                people.named(ids(mentions, PersonMention::person)),
                namings,
                sources.named(ids(namings, SourceMention::source)));
    }

    private static <M, I> Collection<I> ids(List<M> mentions, Function<M, I> id) {
        return mentions.stream().map(id).collect(Collectors.toSet());
    }
}
