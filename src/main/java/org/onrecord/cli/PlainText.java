package org.onrecord.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;

/** One document's findings as plain text for a person to read. */
final class PlainText {

    private final String text;
    private final StringBuilder out = new StringBuilder();

    private PlainText(String text) {
        this.text = text;
    }

    static String of(String name, Document document, Annotations found) {
        return new PlainText(document.text()).write(name, document, found);
    }

    private String write(String name, Document document, Annotations found) {
        Span title = document.title();
        line("== " + name + (title == null ? "" : ": " + title.in(text)));
        heading("People", found.people().size());
        found.people().forEach(this::person);
        heading("Quotes and reported speech", found.attributions().size());
        found.attributions().forEach(this::attribution);
        heading("Figures", found.quantities().size());
        found.quantities().forEach(this::quantity);
        heading("Sources", found.sources().size());
        found.sources()
                .forEach(source ->
                        line("  %s (%s)".formatted(source.name(), source.kind().label())));
        heading("Claims", found.assertions().size());
        found.assertions().forEach(claim -> line("  %s: %s".formatted(or(claim.claimant()), words(claim.span()))));
        return out.toString();
    }

    private void person(NamedPerson person) {
        String office = person.role() == null ? "" : ", " + person.role();
        String of = person.of() == null ? "" : " of " + person.of();
        line("  " + person.name() + office + of);
    }

    private void attribution(Attribution found) {
        line("  %s [%s, %s, %.2f]: %s"
                .formatted(
                        or(found.speaker()),
                        found.kind().label(),
                        found.rule(),
                        found.confidence(),
                        words(found.content())));
    }

    private void quantity(Quantity found) {
        line("  %s: %s%s".formatted(or(found.subject()), words(found.span()), source(found)));
    }

    private static String source(Quantity found) {
        return found.source() == null ? "" : " (" + found.source() + ")";
    }

    private static String or(@Nullable String name) {
        return name == null ? "(nobody named)" : name;
    }

    private String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    private String words(Span span) {
        return span.in(text).replaceAll("\\s+", " ");
    }

    private void heading(String what, int count) {
        line("");
        line(what + ": " + count);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
