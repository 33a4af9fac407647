package org.onrecord.web.home;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Section;
import org.onrecord.text.Span;
import org.onrecord.web.facts.ArticleCard;
import org.onrecord.web.facts.Certainty;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Speech;
import org.onrecord.web.facts.Titles;

/**
 * The latest article to come in.
 *
 * @param opening its first words
 * @param speech who fills it with their words, at most a few
 * @param doubt the quote that we are least sure of, or null when we are sure of all
 */
public record NewestArticle(
        ArticleCard article,
        String opening,
        int quotes,
        int people,
        int statistics,
        int claims,
        int sources,
        List<Speech> speech,
        @Nullable QuoteEntry doubt) {

    private static final int SPEAKERS = 8;

    private static final int OPENING = 220;

    static NewestArticle of(Reading reading) {
        return new NewestArticle(
                ArticleCard.of(reading.article()),
                opening(reading),
                reading.entries().quotes().size(),
                reading.people().size(),
                reading.entries().statistics().size(),
                reading.entries().claims().size(),
                reading.sources().size(),
                Speech.of(reading.entries().quotes()).stream().limit(SPEAKERS).toList(),
                doubt(reading));
    }

    private static String opening(Reading reading) {
        return reading.version().sections().stream()
                .map(Section::paragraphs)
                .flatMap(List::stream)
                .findFirst()
                .map(paragraph -> words(paragraph.span(), reading.version().text()))
                .orElse("");
    }

    private static String words(Span paragraph, String text) {
        int end = Math.min(paragraph.end(), paragraph.start() + 4 * OPENING);
        return Titles.cut(text.substring(paragraph.start(), end), OPENING);
    }

    private static @Nullable QuoteEntry doubt(Reading reading) {
        return reading.entries().quotes().stream()
                .filter(quote -> quote.certainty() != Certainty.SURE)
                .max(Comparator.comparing(QuoteEntry::certainty))
                .orElse(null);
    }
}
