package org.onrecord.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Period;
import org.onrecord.text.PullQuote;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** Marks a text by hand, naming each stretch by its words. */
final class Marks {

    private final String text;
    private final List<NamedPerson> people = new ArrayList<>();
    private final List<NamedSource> sources = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<PullQuote> pullQuotes = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();

    Marks(String text) {
        this.text = text;
    }

    Annotations all() {
        return new Annotations(people, sources, attributions, pullQuotes, quantities, assertions);
    }

    /** The first place of these words. */
    Span at(String words) {
        return at(words, 0);
    }

    private Span at(String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private List<Mention> mentions(String... names) {
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (String name : names) {
            Span span = at(name, from);
            mentions.add(new Mention(span, "full-name", 0.9));
            from = span.end();
        }
        return mentions;
    }

    Marks person(String name, @Nullable String role, @Nullable String of, @Nullable String party, String... places) {
        people.add(new NamedPerson(name, List.of(), role, of, party, null, mentions(places), List.of()));
        return this;
    }

    Marks source(String name, NamedSource.Kind kind, String... places) {
        sources.add(new NamedSource(name, kind, mentions(places)));
        return this;
    }

    /** A quote; its pieces, its cue and its source phrase follow each other in the text, the cue after the first piece or before. */
    Marks quote(
            Attribution.Kind kind,
            @Nullable String speaker,
            @Nullable SpeakerType type,
            double confidence,
            String cue,
            String... pieces) {
        List<Span> content = new ArrayList<>();
        int from = 0;
        for (String piece : pieces) {
            Span span = at(piece, from);
            content.add(span);
            from = span.end();
        }
        List<Span> said = cue.isEmpty() ? List.of() : List.of(at(cue));
        attributions.add(
                new Attribution(kind, content, said, List.of(), speaker, type, "said-after-quote", confidence));
        return this;
    }

    Marks pull(String words, int repeats) {
        int first = at(words).end();
        pullQuotes.add(new PullQuote(at(words, first), repeats));
        return this;
    }

    /** A change in percent since a year. */
    Marks change(
            String words,
            int percent,
            Comparator comparator,
            Change change,
            String subject,
            @Nullable String baseline,
            @Nullable String source) {
        BigDecimal value = BigDecimal.valueOf(percent);
        Period since = baseline == null
                ? null
                : new Period(baseline, at(baseline), LocalDate.of(2018, 10, 1), LocalDate.of(2019, 9, 30));
        quantities.add(new Quantity(
                at(words),
                at(words),
                value,
                value,
                "percent",
                Quantity.Kind.SHARE,
                comparator,
                change,
                false,
                subject,
                null,
                null,
                null,
                since,
                source,
                "change-since",
                0.95));
        return this;
    }

    Marks figure(
            String words,
            long value,
            String unit,
            Quantity.Kind kind,
            Comparator comparator,
            @Nullable String subject) {
        BigDecimal number = BigDecimal.valueOf(value);
        quantities.add(new Quantity(
                at(words),
                at(words),
                number,
                number,
                unit,
                kind,
                comparator,
                null,
                false,
                subject,
                null,
                null,
                null,
                null,
                null,
                "number-and-noun",
                0.7));
        return this;
    }

    Marks claim(
            String words,
            @Nullable String claimant,
            @Nullable SpeakerType type,
            @Nullable Integer attribution,
            Integer... figures) {
        assertions.add(new Assertion(
                at(words), claimant, type, attribution, Stream.of(figures).toList(), "reported-clause", 0.65));
        return this;
    }
}
