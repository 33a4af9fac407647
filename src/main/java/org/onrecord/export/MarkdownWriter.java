package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.onrecord.quotes.Quote;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Attribution;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Period;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/**
 * Writes an article or a section as CommonMark: the text as it stands with a footnote at each figure, then its quotes
 * with their speakers, what was reported in the article's own words, a citation, and the footnotes.
 */
final class MarkdownWriter {

    private final String address;

    /** @param address where readers reach the application, without a slash at the end */
    MarkdownWriter(String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    String write(Selection selection) {
        Document document = new Document();
        document.appendChild(Words.heading(1, selection.article().title()));
        selection.sections().forEach(section -> addText(section, selection, document));
        addQuotes("Quotes", q -> q.kind() != Attribution.Kind.INDIRECT, selection, document);
        addQuotes("In the article’s words", q -> q.kind() == Attribution.Kind.INDIRECT, selection, document);
        addSource(selection, document);
        selection.statistics().forEach(statistic -> document.appendChild(note(statistic, selection)));
        return FrontMatter.of(selection, address) + renderer().render(document);
    }

    private static MarkdownRenderer renderer() {
        return MarkdownRenderer.builder()
                .nodeRendererFactory(LiteralText.factory())
                .extensions(List.of(FootnotesExtension.create()))
                .build();
    }

    private static void addText(Section section, Selection selection, Document document) {
        selection.heading(section).ifPresent(words -> document.appendChild(Words.heading(2, words)));
        for (Paragraph paragraph : section.paragraphs()) {
            Block block = block(paragraph, selection);
            boolean apart = paragraph.kind() == Paragraph.Kind.BLOCK_QUOTE
                    || selection.pullQuotes().contains(paragraph.span());
            document.appendChild(apart ? setApart(block) : block);
        }
    }

    private static Block setApart(Block block) {
        BlockQuote quote = new BlockQuote();
        quote.appendChild(block);
        return quote;
    }

    /** A paragraph, letter by letter, with a reference behind each figure. */
    private static Block block(Paragraph paragraph, Selection selection) {
        Span span = paragraph.span();
        String text = selection.version().text();
        Block block = Words.paragraph("");
        int at = span.start();
        for (Statistic statistic : endingIn(span, selection)) {
            int end = statistic.anchor().end();
            Words.append(text.substring(at, end), block);
            block.appendChild(new FootnoteReference(label(statistic)));
            at = end;
        }
        Words.append(text.substring(at, span.end()), block);
        return block;
    }

    private static List<Statistic> endingIn(Span span, Selection selection) {
        return selection.statistics().stream()
                .filter(s -> span.start() < s.anchor().end() && s.anchor().end() <= span.end())
                .sorted(Comparator.comparing(s -> s.anchor().end()))
                .toList();
    }

    private static String label(Statistic statistic) {
        return "f" + statistic.number();
    }

    private void addQuotes(String heading, Predicate<Quote> which, Selection selection, Document document) {
        List<Quote> chosen = selection.quotes().stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            document.appendChild(Words.heading(2, heading));
        }
        for (Quote quote : chosen) {
            BlockQuote block = Words.quote(quote.words());
            block.appendChild(attribution(quote, selection));
            document.appendChild(block);
        }
    }

    private Node attribution(Quote quote, Selection selection) {
        Block line = Words.paragraph("— " + selection.speaker(quote).orElse("speaker not named") + " (");
        String place = address + "/quotes/" + quote.id().value();
        line.appendChild(Words.link("Q" + quote.number(), place));
        line.appendChild(new Text(quote.paragraph() == 0 ? ")" : ", paragraph " + quote.paragraph() + ")"));
        return line;
    }

    private void addSource(Selection selection, Document document) {
        document.appendChild(Words.heading(2, "Source"));
        document.appendChild(Words.paragraph(Citation.of(selection.article())));
        Block note = Words.paragraph(
                "Quotes, speakers and figures were found by a program. Check them against the article before you use "
                        + "them: ");
        String place = address + selection.path();
        note.appendChild(Words.link(place, place));
        document.appendChild(note);
    }

    private FootnoteDefinition note(Statistic statistic, Selection selection) {
        List<String> parts = new ArrayList<>();
        parts.add((statistic.subject() == null ? "" : statistic.subject() + ": ") + "“"
                + statistic.anchor().exact() + "”");
        addPeriod("For", statistic.period(), parts);
        addPeriod("Since", statistic.baseline(), parts);
        parts.add(selection.source(statistic).map(name -> "Source: " + name).orElse("The article names no source"));
        Block line = Words.paragraph(String.join(". ", parts) + ". (");
        line.appendChild(Words.link(
                "F" + statistic.number(),
                address + "/statistics/" + statistic.id().value()));
        line.appendChild(new Text(")"));
        FootnoteDefinition note = new FootnoteDefinition(label(statistic));
        note.appendChild(line);
        return note;
    }

    private static void addPeriod(String word, @Nullable Period period, List<String> parts) {
        if (period != null) {
            boolean dated = period.start() != null && period.end() != null;
            String days = dated ? " (" + period.start() + " to " + period.end() + ")" : "";
            parts.add(word + " " + period.text() + days);
        }
    }
}
