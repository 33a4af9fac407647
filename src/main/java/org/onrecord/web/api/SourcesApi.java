package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lombok.RequiredArgsConstructor;
import org.onrecord.claims.Claims;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.Source;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources. */
@RestController
@RequestMapping(Addresses.API + "/sources")
@RequiredArgsConstructor
@Tag(name = "Sources")
class SourcesApi {

    private final Sources sources;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final Views views;

    @GetMapping
    @Operation(summary = "All that facts rest on other than people, by name, or those whose name holds some words")
    Listing<SourceView> all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(
                sources.all(q, Listing.wanted(page, size)),
                found -> found.stream().map(SourceView::of).toList());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "A source with what rests on it")
    SourceView.Whole one(@PathVariable String slug) {
        Source source = sources.by(slug).orElseThrow(() -> Missing.of("source", slug));
        return new SourceView.Whole(
                SourceView.of(source),
                views.quotes(quotes.by(source.id())),
                views.statistics(statistics.by(source.id())),
                views.claims(claims.by(source.id())));
    }
}
