package org.onrecord.web.facts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.text.Attribution.Kind;

/**
 * How much of an article is one speaker's own words.
 *
 * @param words how many, counted by the blanks between them
 * @param quotes in how many quotes
 * @param share of what the most quoted speaker has, in percent
 */
public record Speech(Voice speaker, int words, int quotes, double share) {

    /** All speakers of some quotes, the most quoted first; reported speech is not counted. */
    public static List<Speech> of(List<QuoteEntry> quotes) {
        Map<Voice, Speech> speakers = new LinkedHashMap<>();
        for (QuoteEntry quote : quotes) {
            if (quote.kind() != Kind.INDIRECT) {
                speakers.merge(quote.speaker(), new Speech(quote.speaker(), ownWords(quote), 1, 0), Speech::plus);
            }
        }
        int most = speakers.values().stream().mapToInt(Speech::words).max().orElse(0);
        return speakers.values().stream()
                .sorted(Comparator.comparingInt(Speech::words).reversed())
                .map(speech -> speech.of(most))
                .toList();
    }

    private static int ownWords(QuoteEntry quote) {
        return quote.words().stream()
                .filter(Said::own)
                .mapToInt(said -> said.words().strip().split("\\s+").length)
                .sum();
    }

    private Speech plus(Speech other) {
        return new Speech(speaker, words + other.words, quotes + other.quotes, 0);
    }

    private Speech of(int most) {
        return new Speech(speaker, words, quotes, most == 0 ? 0 : Math.round(1000.0 * words / most) / 10.0);
    }
}
