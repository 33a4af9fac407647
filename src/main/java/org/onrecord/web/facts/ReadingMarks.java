package org.onrecord.web.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.claims.Claim;
import org.onrecord.people.Person;
import org.onrecord.people.PersonMention;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.Source;
import org.onrecord.sources.SourceMention;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.text.Span;
import org.onrecord.web.marks.Key;
import org.onrecord.web.marks.Mark;
import org.onrecord.web.marks.Mark.Layer;

/** Turns all that was found in a version of an article into marks on its text. */
public final class ReadingMarks {

    private final Reading reading;
    private final @Nullable String own;
    private final List<Mark> marks = new ArrayList<>();

    private ReadingMarks(Reading reading, @Nullable String own) {
        this.reading = reading;
        this.own = own;
        reading.facts().quotes().forEach(this::add);
        reading.facts().statistics().forEach(this::add);
        reading.facts().claims().forEach(this::add);
        reading.mentions().forEach(this::add);
        reading.namings().forEach(this::add);
    }

    /** Marks for the article's own page: each with its permanent id, its key leading to the note beside it. */
    public static List<Mark> inArticle(Reading reading) {
        return new ReadingMarks(reading, null).marks;
    }

    /**
     * Marks for the page of one of the facts: without ids, their keys leading to the facts' pages.
     *
     * @param own the fact's element in the article, such as {@code quote-7}
     */
    public static List<Mark> onPageOf(String own, Reading reading) {
        return new ReadingMarks(reading, own).marks;
    }

    private void add(Quote quote) {
        String element = "quote-" + quote.id().value();
        List<Anchor> content = quote.content();
        for (int i = 0; i < content.size(); i++) {
            Anchor anchor = content.get(i);
            boolean last = i == content.size() - 1;
            Key key = last ? key(quote, element) : null;
            String id = i == 0 ? element : element + "-" + (i + 1);
            addQuoted(quote.kind(), anchor, mark(Layer.REPORTED, anchor, element, id, key));
        }
    }

    /** Speech that a claim carries whole has the claim's key: one sign beside the words is enough. */
    private @Nullable Key key(Quote quote, String element) {
        boolean carried = quote.kind() == Kind.INDIRECT && isCarried(quote.id()) && !element.equals(own);
        return carried
                ? null
                : new Key(
                        "quote",
                        "Q" + quote.number(),
                        href(element, "/quotes/" + quote.id().value()));
    }

    private boolean isCarried(QuoteId quote) {
        return reading.facts().claims().stream().anyMatch(claim -> quote.equals(claim.quote()));
    }

    private void addQuoted(Kind kind, Anchor anchor, Mark mark) {
        List<Span> parts = kind == Kind.MIXED ? QuotedParts.in(anchor.exact()) : List.of();
        boolean whole = kind == Kind.DIRECT
                || (parts.size() == 1
                        && parts.get(0).length() == anchor.exact().strip().length());
        add(anchor, whole ? new Mark(Layer.QUOTE, mark.span(), mark.id(), null, mark.key(), mark.own()) : mark);
        if (!whole) {
            for (Span part : parts) {
                Span span = new Span(anchor.start() + part.start(), anchor.start() + part.end());
                add(anchor, new Mark(Layer.QUOTE, span, null, null, null));
            }
        }
    }

    private void add(Statistic statistic) {
        String element = "statistic-" + statistic.id().value();
        Key key = new Key(
                "figure",
                "F" + statistic.number(),
                href(element, "/statistics/" + statistic.id().value()));
        add(statistic.anchor(), mark(Layer.FIGURE, statistic.anchor(), element, element, key));
    }

    private void add(Claim claim) {
        String element = "claim-" + claim.id().value();
        Key key = new Key(
                "claim",
                "C" + claim.number(),
                href(element, "/claims/" + claim.id().value()));
        add(claim.anchor(), mark(Layer.CLAIM, claim.anchor(), element, element, key));
    }

    private void add(PersonMention mention) {
        Person person = reading.people().get(mention.person());
        if (person != null) {
            String href = "/people/" + person.slug();
            add(mention.anchor(), new Mark(Layer.PERSON, mention.anchor().span(), null, href, null));
        }
    }

    private void add(SourceMention naming) {
        Source source = reading.sources().get(naming.source());
        if (source != null) {
            String href = "/sources/" + source.slug();
            add(naming.anchor(), new Mark(Layer.SOURCE, naming.anchor().span(), null, href, null));
        }
    }

    private Mark mark(Layer layer, Anchor anchor, String element, String id, @Nullable Key key) {
        boolean isOwn = element.equals(own);
        return new Mark(layer, anchor.span(), own == null ? id : null, null, isOwn ? null : key, isOwn);
    }

    private String href(String element, String page) {
        return own == null ? "#note-" + element : page;
    }

    private void add(Anchor anchor, Mark mark) {
        if (reading.holds(anchor)) {
            marks.add(mark);
        }
    }
}
