package org.onrecord.web.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.quotes.PullQuote;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.web.articles.SectionPart.Block;
import org.onrecord.web.articles.SectionPart.Pull;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.ReadingMarks;
import org.onrecord.web.marks.MarkedStretches;
import org.onrecord.web.marks.Piece;

/** Draws the paragraphs of an article: its words with their marks, and the notes beside them. */
final class Drawing {

    private final String text;
    private final MarkedStretches stretches;
    private final Notes notes;
    private final Map<Integer, PullQuote> pullQuotes = new HashMap<>();
    private final Map<Long, QuoteEntry> quotes = new HashMap<>();

    Drawing(Reading reading) {
        this.text = reading.version().text();
        this.stretches = new MarkedStretches(text, ReadingMarks.inArticle(reading));
        this.notes = new Notes(reading);
        reading.entries().quotes().forEach(quote -> quotes.put(quote.id(), quote));
        reading.pullQuotes().stream()
                .filter(pull -> reading.holds(pull.anchor()))
                .forEach(pull -> pullQuotes.put(pull.anchor().start(), pull));
    }

    Block block(Paragraph paragraph) {
        return new Block(
                paragraph.number(),
                paragraph.kind(),
                pieces(paragraph.span()),
                notes.to(paragraph.span()),
                pull(paragraph.span()));
    }

    List<Piece> pieces(Span span) {
        return stretches.pieces(span);
    }

    private @Nullable Pull pull(Span span) {
        PullQuote pull = pullQuotes.get(span.start());
        if (pull == null) {
            return null;
        }
        QuoteEntry repeated =
                pull.repeats() == null ? null : quotes.get(pull.repeats().value());
        return repeated == null
                ? new Pull(span.in(text), null, null)
                : new Pull(
                        span.in(text), "Q" + repeated.number(), repeated.place().element());
    }
}
