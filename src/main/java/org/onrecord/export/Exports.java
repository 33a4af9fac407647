package org.onrecord.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.onrecord.people.People;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Section;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles and sections as Markdown files, with their quotes, figures and a citation. */
@Component
@Transactional(readOnly = true)
public class Exports {

    private final Articles articles;
    private final Quotes quotes;
    private final Statistics statistics;
    private final People people;
    private final Sources sources;
    private final MarkdownWriter writer;

    Exports(
            Articles articles,
            Quotes quotes,
            Statistics statistics,
            People people,
            Sources sources,
            @Value("${onrecord.address}") String address) {
        this.articles = articles;
        this.quotes = quotes;
        this.statistics = statistics;
        this.people = people;
        this.sources = sources;
        this.writer = new MarkdownWriter(address);
    }

    /** A whole article; empty when there is none of that slug. */
    public Optional<Export> article(String slug) {
        return articles.by(slug)
                .flatMap(article -> articles.text(article.id()).map(version -> selection(article, version, null)))
                .map(selection -> new Export(FileName.of(slug, ".md"), writer.write(selection)));
    }

    /** One section of an article, numbered from 1, the lead; empty when there is none. */
    public Optional<Export> section(String slug, int number) {
        return articles.by(slug)
                .flatMap(article -> articles.text(article.id())
                        .flatMap(version -> section(version, number).map(only -> selection(article, version, only))))
                .map(selection -> new Export(FileName.of(slug, "-section-" + number + ".md"), writer.write(selection)));
    }

    private static Optional<Section> section(Version version, int number) {
        return version.sections().stream().filter(s -> s.number() == number).findFirst();
    }

    private Selection selection(Article article, Version version, @Nullable Section only) {
        List<Quote> said = quotes.in(article.id()).stream()
                .filter(quote -> quote.anchor().version() == version.number())
                .filter(quote -> only == null || quote.section() == only.number())
                .toList();
        List<Statistic> given = statistics.in(article.id()).stream()
                .filter(statistic -> statistic.anchor().version() == version.number())
                .filter(statistic -> only == null || statistic.section() == only.number())
                .toList();
        return new Selection(
                article,
                version,
                only,
                said,
                given,
                people.named(Stream.concat(
                                ids(said, quote -> Optional.ofNullable(quote.speaker())),
                                ids(given, statistic -> Optional.ofNullable(statistic.person())))
                        .distinct()
                        .toList()),
                sources.named(ids(given, statistic -> Optional.ofNullable(statistic.source()))
                        .distinct()
                        .toList()),
                quotes.pullQuotesIn(article.id()).stream()
                        .map(pull -> pull.anchor().span())
                        .toList());
    }

    private static <F, I> Stream<I> ids(List<F> facts, Function<F, Optional<I>> id) {
        return facts.stream().flatMap(fact -> id.apply(fact).stream());
    }
}
