package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.quotes.QuoteId;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.Quotes;
import org.onrecord.text.Attribution;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quotes. */
@RestController
@RequestMapping(Addresses.API + "/quotes")
@RequiredArgsConstructor
@Tag(name = "Quotes")
class QuotesApi {

    private final Quotes quotes;
    private final Views views;

    @GetMapping
    @Operation(
            summary = "Quotes by speaker (a person's slug or any part of a name), words in them and kind "
                    + "(direct, mixed, indirect)")
    Listing<QuoteView> search(
            @RequestParam(required = false) @Nullable String speaker,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        QuoteSearch search = new QuoteSearch(Listing.said(speaker), Listing.said(q), kind(Listing.said(kind)));
        return Listing.of(quotes.search(search, Listing.wanted(page, size)), views::quotes);
    }

    private static Attribution.@Nullable Kind kind(@Nullable String label) {
        if (label == null) {
            return null;
        }
        return Arrays.stream(Attribution.Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Listing.refused("kind must be direct, mixed or indirect"));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A quote")
    QuoteView one(@PathVariable long id) {
        return quotes.by(new QuoteId(id))
                .flatMap(quote -> views.quotes(List.of(quote)).stream().findFirst())
                .orElseThrow(() -> Missing.of("quote", id));
    }
}
