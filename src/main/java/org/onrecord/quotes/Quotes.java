package org.onrecord.quotes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Attribution;
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

    private static List<Quote> records(List<QuoteEntity> rows) {
        return rows.stream().map(QuoteEntity::quote).toList();
    }

    private static Pageable inOrder(Pageable page) {
        Sort order = Sort.by(Sort.Order.desc("article"), Sort.Order.asc("number"), Sort.Order.asc("id"));
        return page.isPaged() ? PageRequest.of(page.getPageNumber(), page.getPageSize(), order) : page;
    }
}
