package org.onrecord.extraction.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** Finds the agencies, datasets, reports, outlets and statements on which an article's facts rest. */
public final class NamedSources {

    private final Referents referents;
    private final String publisher;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private NamedSources(Document document, Referents referents) {
        this.referents = referents;
        publisher = document.imprint().publisher() == null
                ? ""
                : Word.key(document.imprint().publisher());
    }

    /** One source while its mentions are gathered, by their start. */
    private record Entry(String name, NamedSource.Kind kind, TreeMap<Integer, Mention> mentions) {

        NamedSource source() {
            return new NamedSource(name, kind, List.copyOf(mentions.values()));
        }
    }

    /**
     * All sources, in order of first mention.
     *
     * @param attributions those of the document, whose sources and surroundings are read
     */
    public static List<NamedSource> find(Document document, Referents referents, List<Attribution> attributions) {
        NamedSources sources = new NamedSources(document, referents);
        attributions.forEach(sources::noteSource);
        new Circumstances(referents, attributions, sources::note).read();
        return sources.entries.values().stream()
                .map(Entry::source)
                .sorted(Comparator.comparingInt(s -> s.mentions().get(0).span().start()))
                .toList();
    }

    private void noteSource(Attribution attribution) {
        String speaker = attribution.speaker();
        SpeakerType type = attribution.speakerType();
        if (speaker == null || type == null || attribution.source().isEmpty()) {
            return;
        }
        Span span = attribution.source().stream().reduce(Span::hull).orElseThrow();
        if (type == SpeakerType.DOCUMENT) {
            note(speaker, SourceNames.kind(referents.words(), span), span, "document-as-source");
        } else if (type == SpeakerType.ORGANISATION) {
            note(speaker, bodyKind(speaker), span, "organisation-as-source");
        }
    }

    private NamedSource.Kind bodyKind(String name) {
        String key = Word.key(name);
        String last = key.substring(key.lastIndexOf(' ') + 1);
        boolean outlet = WordLists.OUTLET_WORDS.contains(last) || key.equals(publisher);
        return outlet ? NamedSource.Kind.OUTLET : NamedSource.Kind.ORGANISATION;
    }

    private void note(String name, NamedSource.Kind kind, Span span, String rule) {
        String key = Word.key(Organisations.withoutArticle(name));
        Entry entry = entries.computeIfAbsent(key, k -> new Entry(name, kind, new TreeMap<>()));
        entry.mentions().putIfAbsent(span.start(), new Mention(span, rule, 0.85));
    }
}
