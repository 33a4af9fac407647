package org.onrecord.web.sources;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.sources.Source;
import org.onrecord.text.NamedSource;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.NamedIn;
import org.onrecord.web.facts.Silence;

/**
 * One source.
 *
 * @param facts all that rests on it
 * @param named the articles that name it
 */
public record SourcePage(
        String slug,
        String name,
        NamedSource.Kind kind,
        FactEntries facts,
        List<NamedIn> named,
        List<Silence> silences) {

    static SourcePage of(Source source, FactEntries shown, List<NamedIn> named) {
        return new SourcePage(source.slug(), source.name(), source.kind(), shown, named, silences(shown));
    }

    private static List<Silence> silences(FactEntries shown) {
        List<Silence> silences = new ArrayList<>();
        if (shown.statistics().isEmpty()) {
            silences.add(Silence.of("silence.source.statistics"));
        }
        if (shown.quotes().isEmpty()) {
            silences.add(Silence.of("silence.source.quotes"));
        }
        return silences;
    }

    /** Mentions all told. */
    public int times() {
        return named.stream().mapToInt(NamedIn::times).sum();
    }
}
