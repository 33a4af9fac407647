package org.onrecord.web.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;
import org.onrecord.quotes.Quote;
import org.onrecord.text.Attribution.Kind;

/**
 * A quote in a list.
 *
 * @param number its place among the article's quotes
 * @param words what was said, with the article's words round it
 * @param cue the words that attribute it; null when only the layout does
 */
public record QuoteEntry(
        long id,
        int number,
        Kind kind,
        Voice speaker,
        List<Said> words,
        @Nullable String cue,
        Place place,
        Certainty certainty) {

    static QuoteEntry of(Quote quote, Article article, Names names) {
        String element = "quote-" + quote.id().value();
        return new QuoteEntry(
                quote.id().value(),
                quote.number(),
                quote.kind(),
                names.voice(quote.speaker(), quote.source(), quote.speakerName(), quote.speakerType()),
                QuoteWords.of(quote),
                quote.cue().isEmpty() ? null : cue(quote),
                Place.of(article, quote.anchor(), quote.section(), quote.paragraph(), element),
                Certainty.of(quote.confidence()));
    }

    private static String cue(Quote quote) {
        return quote.cue().stream().map(Anchor::exact).collect(Collectors.joining(" … "));
    }

    public String href() {
        return "/quotes/" + id;
    }
}
