package org.onrecord.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.articles.Incoming;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Period;
import org.onrecord.text.PullQuote;
import org.onrecord.text.Quantity;
import org.onrecord.text.Section;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;
import org.onrecord.text.Token;

/** A document with its facts, marked by hand: each method says what stands where in the text. */
final class Story {

    private final String text;
    private Imprint imprint = Imprint.NONE;
    private String name = "story.txt";
    private final List<NamedPerson> people = new ArrayList<>();
    private final List<NamedSource> sources = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<PullQuote> pullQuotes = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();

    private Story(String text) {
        this.text = text;
    }

    static Story of(String text) {
        return new Story(text);
    }

    Story named(String fileName) {
        name = fileName;
        return this;
    }

    Story at(String url) {
        imprint = new Imprint(url, "The Daily", null, null, null, "en");
        return this;
    }

    Story person(String full, String... aliases) {
        people.add(new NamedPerson(full, List.of(aliases), "Mayor", null, null, null, mentions(full), List.of()));
        return this;
    }

    Story source(String full) {
        sources.add(new NamedSource(full, NamedSource.Kind.ORGANISATION, mentions(full)));
        return this;
    }

    Story quote(String speaker, SpeakerType type, String... content) {
        List<Span> pieces = Arrays.stream(content).map(this::span).toList();
        boolean direct = content[0].startsWith("“");
        attributions.add(new Attribution(
                direct ? Attribution.Kind.DIRECT : Attribution.Kind.INDIRECT,
                pieces,
                List.of(),
                speaker != null && text.contains(speaker) ? List.of(span(speaker)) : List.of(),
                speaker,
                type,
                "by-hand",
                0.9));
        return this;
    }

    Story pullQuote(String words, int repeats) {
        pullQuotes.add(new PullQuote(span(words), repeats));
        return this;
    }

    Story figure(String words, String value, String source) {
        return figure(words, value, source, Quantity.Kind.SHARE, null, null);
    }

    Story figure(
            String words, String value, String source, Quantity.Kind kind, Quantity.Change change, String baseline) {
        BigDecimal number = new BigDecimal(value);
        Period since = baseline == null ? null : new Period(baseline, span(baseline), null, null);
        quantities.add(new Quantity(
                span(words),
                span(words),
                number,
                number,
                "percent",
                kind,
                Quantity.Comparator.EXACTLY,
                change,
                false,
                "things",
                null,
                null,
                null,
                since,
                source,
                "by-hand",
                0.8));
        return this;
    }

    Story claim(String words, String claimant, SpeakerType type, Integer attribution, Integer... figures) {
        assertions.add(new Assertion(span(words), claimant, type, attribution, List.of(figures), "by-hand", 0.7));
        return this;
    }

    Incoming incoming() {
        String sha = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new Incoming(document(), name, sha + sha, text.split("\\s+").length);
    }

    Annotations annotations() {
        return new Annotations(people, sources, attributions, pullQuotes, quantities, assertions);
    }

    private Document document() {
        List<Span> lines = spans(Pattern.compile("[^\n]+"));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span line : lines.subList(1, lines.size())) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, line, Paragraph.Kind.BODY));
        }
        Span body = paragraphs
                .get(0)
                .span()
                .hull(paragraphs.get(paragraphs.size() - 1).span());
        List<Token> tokens =
                spans(Pattern.compile("\\S+")).stream().map(Token::new).toList();
        Section lead = new Section(1, null, body, paragraphs);
        return new Document(text, imprint, lines.get(0), null, List.of(lead), List.of(), List.of(), tokens);
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private List<Mention> mentions(String words) {
        return spans(Pattern.compile(Pattern.quote(words))).stream()
                .map(span -> new Mention(span, "by-hand", 0.9))
                .toList();
    }

    private List<Span> spans(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.results().map(r -> new Span(r.start(), r.end())).toList();
    }
}
