package org.onrecord.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Furniture;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One document's findings as one line of JSON. Offsets count code points; what is absent is null or an empty list. */
final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Document document;
    private final CodePoints codePoints;
    private final JsonGenerator json;

    private JsonLine(Document document, JsonGenerator json) {
        this.document = document;
        this.codePoints = new CodePoints(document.text());
        this.json = json;
    }

    static String of(String name, Document document, Annotations annotations) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new JsonLine(document, json).write(name, annotations);
        }
        return line.toString();
    }

    private void write(String name, Annotations found) {
        json.writeStartObject();
        json.writeStringProperty("doc", name);
        imprint(document.imprint());
        each("sections", document.sections(), this::section);
        each("furniture", document.furniture(), this::furniture);
        each("attributions", found.attributions(), this::attribution);
        each("pullQuotes", found.pullQuotes(), this::pullQuote);
        each("people", found.people(), this::person);
        each("statistics", found.quantities(), this::statistic);
        each("sources", found.sources(), this::source);
        each("claims", found.assertions(), this::claim);
        json.writeEndObject();
    }

    private void imprint(Imprint imprint) {
        words("title", document.title());
        Span author = document.author();
        string("author", author == null ? imprint.author() : author.in(document.text()));
        string("publisher", imprint.publisher());
        string("url", imprint.url());
        date("published", imprint.published());
    }

    private void section(Section section) {
        words("title", section.title());
        bounds(section.span());
        json.writeName("paragraphs");
        spans(section.paragraphs().stream().map(Paragraph::span).toList());
    }

    private void furniture(Furniture furniture) {
        string("kind", furniture.kind().label());
        bounds(furniture.span());
    }

    private void attribution(Attribution attribution) {
        string("kind", attribution.kind().label());
        json.writeName("content");
        spans(attribution.content());
        json.writeName("cue");
        spans(attribution.cue());
        json.writeName("source");
        spans(attribution.source());
        string("speaker", attribution.speaker());
        var type = attribution.speakerType();
        string("speakerType", type == null ? null : type.label());
        rule(attribution.rule(), attribution.confidence());
    }

    private void pullQuote(PullQuote pullQuote) {
        bounds(pullQuote.span());
        index("repeats", pullQuote.repeats());
    }

    private void person(NamedPerson person) {
        string("name", person.name());
        strings("aliases", person.aliases());
        string("role", person.role());
        string("of", person.of());
        string("party", person.party());
        string("state", person.state());
        mentions(Stream.concat(person.mentions().stream(), person.references().stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList());
    }

    private void statistic(Quantity quantity) {
        bounds(quantity.span());
        json.writeName("number");
        spans(List.of(quantity.number()));
        json.writeName("value");
        value(quantity);
        string("unit", quantity.unit());
        string("kind", quantity.kind().label());
        string("comparator", quantity.comparator().label());
        var change = quantity.change();
        string("change", change == null ? null : change.label());
        json.writeBooleanProperty("reached", quantity.reached());
        string("subject", quantity.subject());
        string("place", quantity.place());
        string("population", quantity.population());
        period("period", quantity.period());
        period("baseline", quantity.baseline());
        string("source", quantity.source());
        rule(quantity.rule(), quantity.confidence());
    }

    private void value(Quantity quantity) {
        if (quantity.isRange()) {
            json.writeStartArray();
            number(quantity.low());
            number(quantity.high());
            json.writeEndArray();
        } else {
            number(quantity.low());
        }
    }

    private void number(BigDecimal value) {
        json.writeNumber(value.stripTrailingZeros().toPlainString());
    }

    private void source(NamedSource source) {
        string("name", source.name());
        string("kind", source.kind().label());
        mentions(source.mentions());
    }

    private void claim(Assertion assertion) {
        bounds(assertion.span());
        string("claimant", assertion.claimant());
        index("attribution", assertion.attribution());
        rule(assertion.rule(), assertion.confidence());
    }

    private void period(String name, @Nullable Period period) {
        json.writeName(name);
        if (period == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        string("text", period.text());
        date("start", period.start());
        date("end", period.end());
        json.writeEndObject();
    }

    private void mentions(List<Mention> mentions) {
        json.writeName("mentions");
        spans(mentions.stream().map(Mention::span).toList());
    }

    private void rule(String rule, double confidence) {
        string("rule", rule);
        json.writeName("confidence");
        json.writeNumber(confidence);
    }

    private void bounds(Span span) {
        json.writeNumberProperty("start", codePoints.before(span.start()));
        json.writeNumberProperty("end", codePoints.before(span.end()));
    }

    private void spans(List<Span> spans) {
        codePoints.write(json, spans);
    }

    private <T> void each(String name, Collection<T> all, Consumer<T> writer) {
        json.writeName(name);
        json.writeStartArray();
        for (T one : all) {
            json.writeStartObject();
            writer.accept(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void words(String name, @Nullable Span span) {
        string(name, span == null ? null : span.in(document.text()));
    }

    private void date(String name, @Nullable LocalDate date) {
        string(name, date == null ? null : date.toString());
    }

    private void string(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void index(String name, @Nullable Integer index) {
        json.writeName(name);
        if (index == null) {
            json.writeNull();
        } else {
            json.writeNumber(index);
        }
    }
}
