package org.onrecord.web.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.QuoteId;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.Quotes;
import org.onrecord.quotes.SpeakerCount;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.web.facts.Entries;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Facts;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Readings;
import org.onrecord.web.layout.Asked;
import org.onrecord.web.layout.Missing;
import org.onrecord.web.layout.Pager;
import org.onrecord.web.layout.Refused;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows quotes. */
@Controller
@RequiredArgsConstructor
class QuotePages {

    private static final int SPEAKERS = 15;

    private final Quotes quotes;
    private final Claims claims;
    private final Articles articles;
    private final People people;
    private final Entries entries;
    private final Readings readings;

    @GetMapping("/quotes")
    String index(
            @RequestParam(required = false) @Nullable String speaker,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        QuoteSearch search = new QuoteSearch(Asked.words(speaker), Asked.words(q), kind(kind));
        Page<Quote> found = quotes.search(search, Asked.page(page));
        Pager pager = Pager.of(found, "/quotes", Facets.query(search));
        List<SpeakerCount> speakers = quotes.speakers(search, SPEAKERS);
        Map<PersonId, String> slugs = Facets.slugs(people.named(Facets.people(speakers)));
        Facets facets = Facets.of(search, speakers, slugs, quotes.kinds(search));
        List<Namesake> namesakes = search.words() == null ? List.of() : Namesake.of(people.matching(search.words()));
        model.addAttribute(
                "list",
                new QuoteList(
                        search,
                        speakerName(search),
                        entries.of(Facts.quotes(found.getContent())).quotes(),
                        pager,
                        facets,
                        namesakes));
        return "quotes/index";
    }

    private @Nullable String speakerName(QuoteSearch search) {
        String speaker = search.speaker();
        return speaker == null
                ? null
                : people.by(speaker).map(person -> person.name()).orElse(speaker);
    }

    private static @Nullable Kind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        return Stream.of(Kind.values())
                .filter(known -> known.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused("problem.400.kind"));
    }

    @GetMapping("/quotes/{id}")
    String show(@PathVariable long id, Model model) {
        Quote quote = quotes.by(new QuoteId(id)).orElseThrow(Missing::new);
        Reading reading = articles.by(quote.article())
                .flatMap(article -> readings.of(article, quote.anchor().version()))
                .orElseThrow(Missing::new);
        FactEntries shown = entries.of(new Facts(List.of(quote), List.of(), claims.by(quote.id())));
        model.addAttribute("page", QuotePage.of(quote, shown, reading));
        return "quotes/show";
    }
}
