package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.ToIntFunction;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.onrecord.claims.Claim;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.PersonMention;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.SourceMention;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Section;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles and their sections. */
@RestController
@RequestMapping(Addresses.API + "/articles")
@RequiredArgsConstructor
@Tag(name = "Articles")
class ArticlesApi {

    private final Articles articles;
    private final People people;
    private final Sources sources;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final Views views;

    @GetMapping
    @Operation(summary = "All articles, the latest to come in first")
    Listing<ArticleView> all(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(
                articles.all(Listing.wanted(page, size)),
                found -> found.stream().map(ArticleView::of).toList());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "An article with all that is found in it")
    ArticleView.Whole one(@PathVariable String slug) {
        Article article = articles.by(slug).orElseThrow(() -> Missing.of("article", slug));
        Version version = articles.text(article.id()).orElseThrow(() -> Missing.of("text of article", slug));
        return new ArticleView.Whole(
                ArticleView.of(article),
                version.sections().stream()
                        .map(section -> ArticleView.Heading.of(section, version, article))
                        .toList(),
                peopleIn(article.id()),
                sourcesIn(article.id()),
                views.quotes(quotes.in(article.id())),
                views.statistics(statistics.in(article.id())),
                views.claims(claims.in(article.id())));
    }

    private List<Who> peopleIn(ArticleId article) {
        return people
                .named(people.mentionsIn(article).stream()
                        .map(PersonMention::person)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .map(Who::of)
                .sorted()
                .toList();
    }

    private List<Who> sourcesIn(ArticleId article) {
        return sources
                .named(sources.mentionsIn(article).stream()
                        .map(SourceMention::source)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .map(Who::of)
                .sorted()
                .toList();
    }

    @GetMapping("/{slug}/sections/{number}")
    @Operation(summary = "A section, numbered from 1, the lead: its text and what is found in it")
    SectionView section(@PathVariable String slug, @PathVariable int number) {
        Article article = articles.by(slug).orElseThrow(() -> Missing.of("article", slug));
        Version version = articles.text(article.id()).orElseThrow(() -> Missing.of("text of article", slug));
        Section section = version.sections().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow(() -> Missing.of("section", number));
        return new SectionView(
                ArticleView.of(article),
                ArticleView.Heading.of(section, version, article),
                "/articles/" + slug + "/sections/" + number + ".md",
                section.paragraphs().stream()
                        .map(paragraph -> SectionView.Part.of(paragraph, version))
                        .toList(),
                views.quotes(within(number, quotes.in(article.id()), Quote::section)),
                views.statistics(within(number, statistics.in(article.id()), Statistic::section)),
                views.claims(within(number, claims.in(article.id()), Claim::section)));
    }

    private static <F> List<F> within(int section, List<F> facts, ToIntFunction<F> sectionOf) {
        return facts.stream()
                .filter(fact -> sectionOf.applyAsInt(fact) == section)
                .toList();
    }
}
