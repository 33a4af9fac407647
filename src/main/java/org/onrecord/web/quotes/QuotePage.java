package org.onrecord.web.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.articles.Anchor;
import org.onrecord.quotes.PullQuote;
import org.onrecord.quotes.Quote;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.text.SpeakerType;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Neighbours;
import org.onrecord.web.facts.Origin;
import org.onrecord.web.facts.Passage;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Silence;
import org.onrecord.web.facts.Titles;

/**
 * One quote.
 *
 * @param words its words on one line, cut for a heading
 * @param pullQuotes display copies that repeat it
 */
public record QuotePage(
        QuoteEntry quote,
        String words,
        Passage passage,
        List<ClaimEntry> claims,
        List<String> pullQuotes,
        List<Silence> silences,
        Origin origin,
        Neighbours neighbours) {

    static QuotePage of(Quote quote, FactEntries shown, Reading reading) {
        QuoteEntry entry = shown.quotes().get(0);
        return new QuotePage(
                entry,
                Titles.cut(quote.words(), 110),
                Passage.of(reading, anchors(quote), "quote-" + quote.id().value()),
                shown.claims(),
                pullQuotes(quote, reading),
                silences(quote),
                Origin.of(quote.rule(), quote.confidence(), quote.content(), reading),
                Neighbours.of(
                        entry.href(),
                        reading.entries().quotes().stream()
                                .map(QuoteEntry::href)
                                .toList()));
    }

    /** The content, and the paragraphs that say whose it is. */
    private static List<Anchor> anchors(Quote quote) {
        return Stream.of(quote.content(), quote.cue(), quote.by())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> pullQuotes(Quote quote, Reading reading) {
        return reading.pullQuotes().stream()
                .filter(pull -> quote.id().equals(pull.repeats()))
                .map(PullQuote::anchor)
                .map(Anchor::exact)
                .toList();
    }

    private static List<Silence> silences(Quote quote) {
        List<Silence> silences = new ArrayList<>();
        if (quote.speakerName() == null) {
            silences.add(Silence.of("silence.quote.speaker"));
        } else if (quote.speakerType() == SpeakerType.UNNAMED) {
            silences.add(Silence.of("silence.quote.unnamed", quote.speakerName()));
        }
        if (quote.kind() == Kind.INDIRECT) {
            silences.add(Silence.of("silence.quote.indirect"));
        } else if (quote.kind() == Kind.MIXED) {
            silences.add(Silence.of("silence.quote.mixed"));
        }
        if (quote.cue().isEmpty()) {
            silences.add(Silence.of("silence.quote.cue"));
        }
        return silences;
    }
}
