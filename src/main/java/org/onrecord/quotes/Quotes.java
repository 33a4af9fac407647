package org.onrecord.quotes;

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
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All quotes: who said what, in which words. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Quotes {

    private final QuoteRepository quotes;
    private final PullQuoteRepository pullQuotes;
    private final QuoteFinder finder;

    public Optional<Quote> by(QuoteId id) {
        return quotes.findById(id.value()).map(QuoteEntity::quote);
    }

    /** The quotes of an article, by number. */
    public List<Quote> in(ArticleId article) {
        return records(quotes.in(article));
    }

    /** What a person said, article by article. */
    public List<Quote> by(PersonId speaker) {
        return records(quotes.by(speaker));
    }

    /** What an organisation or document said, article by article. */
    public List<Quote> by(SourceId source) {
        return records(quotes.by(source));
    }

    /** The quotes of these ids, in one look-up; unknown ids are left out. */
    public Map<QuoteId, Quote> named(Collection<QuoteId> ids) {
        return records(quotes.named(ids.stream().map(QuoteId::value).toList())).stream()
                .collect(Collectors.toMap(Quote::id, Function.identity()));
    }

    /** Quotes that fit a search, the latest article first, in its order; the page's own sort is not used. */
    public Page<Quote> search(QuoteSearch search, Pageable page) {
        return quotes.findAll(finder.fitting(search), inOrder(page)).map(QuoteEntity::quote);
    }

    /** How many quotes of each kind fit a search; kinds without one are left out. */
    public Map<Attribution.Kind, Long> kinds(QuoteSearch search) {
        return finder.kinds(search);
    }

    /** Who said the most of what fits a search, the most quoted first, at most so many. */
    public List<SpeakerCount> speakers(QuoteSearch search, int most) {
        return finder.speakers(search, most);
    }

    /** Display copies in an article, in order of the text. */
    public List<PullQuote> pullQuotesIn(ArticleId article) {
        return pullQuotes.in(article).stream().map(PullQuoteEntity::pullQuote).toList();
    }

    public long count() {
        return quotes.count();
    }

    /**
     * Stores the attributions of a document as quotes; those known from an earlier version keep their ids.
     *
     * @param people ids by the names that the attributions use
     * @param sources ids by the names that the attributions use
     */
    @Transactional
    public Kept<QuoteId> keep(
            Edition edition, List<Attribution> found, Map<String, PersonId> people, Map<String, SourceId> sources) {
        List<QuoteEntity> earlier = edition.isFirst() ? List.of() : quotes.in(edition.article());
        Revision<QuoteEntity> revision =
                Revision.of(edition, earlier, places(edition, found), () -> new QuoteEntity(edition.article()));
        revision.describe((row, i) -> row.describe(edition, found.get(i), Voice.of(found.get(i), people, sources)));
        quotes.saveAllAndFlush(revision.added());
        return revision.kept(QuoteEntity::id);
    }

    private static List<@Nullable Span> places(Edition edition, List<Attribution> found) {
        List<@Nullable Span> places = new ArrayList<>();
        found.forEach(a -> places.add(
                a.content().stream().allMatch(edition::holds) ? a.content().get(0) : null));
        return places;
    }

    /**
     * Stores the display copies in a document, instead of those of earlier versions.
     *
     * @param ids of the quotes, in the order of the attributions that the copies point to
     */
    @Transactional
    public void keepPullQuotes(Edition edition, List<org.onrecord.text.PullQuote> found, List<Optional<QuoteId>> ids) {
        if (!edition.isFirst()) {
            pullQuotes.deleteAll(pullQuotes.in(edition.article()));
        }
        pullQuotes.saveAllAndFlush(found.stream()
                .filter(pull -> edition.holds(pull.span()))
                .map(pull -> new PullQuoteEntity(edition.anchor(pull.span()), repeated(pull, ids)))
                .toList());
    }

    private static @Nullable QuoteId repeated(org.onrecord.text.PullQuote found, List<Optional<QuoteId>> ids) {
        return found.repeats() == null ? null : ids.get(found.repeats()).orElse(null);
    }

    private static List<Quote> records(List<QuoteEntity> rows) {
        return rows.stream().map(QuoteEntity::quote).toList();
    }

    private static Pageable inOrder(Pageable page) {
        Sort order = Sort.by(Sort.Order.desc("article"), Sort.Order.asc("number"), Sort.Order.asc("id"));
        return page.isPaged() ? PageRequest.of(page.getPageNumber(), page.getPageSize(), order) : page;
    }
}
