package org.onrecord.web.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.articles.Anchor;
import org.onrecord.people.PersonMention;
import org.onrecord.sources.SourceMention;
import org.onrecord.text.Paragraph;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Speech;
import org.onrecord.web.facts.Voice;

/**
 * Everybody and everything that an article names.
 *
 * @param speech whose words fill it
 * @param lost facts of earlier versions whose words are no longer in the text
 */
public record Register(List<Speech> speech, List<Entry> people, List<Entry> sources, List<Lost> lost) {

    /**
     * Somebody or something named.
     *
     * @param paragraphs numbers of the paragraphs that name them; none when only the furniture does
     * @param quotes what they said here
     */
    public record Entry(Voice voice, List<Integer> paragraphs, List<QuoteEntry> quotes) {}

    /** A fact whose words are gone. */
    public record Lost(String label, String href) {}

    static Register of(Reading reading) {
        TreeMap<Integer, Paragraph> paragraphs = new TreeMap<>();
        reading.version().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> paragraphs.put(paragraph.span().start(), paragraph));
        return new Register(
                Speech.of(reading.entries().quotes()),
                people(reading, paragraphs),
                sources(reading, paragraphs),
                lost(reading));
    }

    private static List<Entry> people(Reading reading, TreeMap<Integer, Paragraph> paragraphs) {
        Map<Voice, Set<Integer>> named = new LinkedHashMap<>();
        for (PersonMention mention : reading.mentions()) {
            var person = reading.people().get(mention.person());
            if (person != null && reading.holds(mention.anchor())) {
                add(named, Voice.of(person), mention.anchor(), paragraphs);
            }
        }
        return entries(named, reading);
    }

    private static List<Entry> sources(Reading reading, TreeMap<Integer, Paragraph> paragraphs) {
        Map<Voice, Set<Integer>> named = new LinkedHashMap<>();
        for (SourceMention naming : reading.namings()) {
            var source = reading.sources().get(naming.source());
            if (source != null && reading.holds(naming.anchor())) {
                add(named, Voice.of(source), naming.anchor(), paragraphs);
            }
        }
        return entries(named, reading);
    }

    private static void add(
            Map<Voice, Set<Integer>> named, Voice voice, Anchor anchor, TreeMap<Integer, Paragraph> paragraphs) {
        Set<Integer> numbers = named.computeIfAbsent(voice, key -> new LinkedHashSet<>());
        var before = paragraphs.floorEntry(anchor.start());
        if (before != null && before.getValue().span().contains(anchor.start())) {
            numbers.add(before.getValue().number());
        }
    }

    private static List<Entry> entries(Map<Voice, Set<Integer>> named, Reading reading) {
        List<Entry> entries = new ArrayList<>();
        named.forEach((voice, numbers) -> entries.add(new Entry(voice, List.copyOf(numbers), quotes(voice, reading))));
        return List.copyOf(entries);
    }

    private static List<QuoteEntry> quotes(Voice voice, Reading reading) {
        return reading.entries().quotes().stream()
                .filter(quote -> Objects.equals(quote.speaker().href(), voice.href()))
                .toList();
    }

    private static List<Lost> lost(Reading reading) {
        Stream<Lost> quotes = reading.entries().quotes().stream()
                .filter(quote -> !quote.place().current())
                .map(quote -> new Lost("Q" + quote.number(), quote.href()));
        Stream<Lost> figures = reading.entries().statistics().stream()
                .filter(figure -> !figure.place().current())
                .map(figure -> new Lost("F" + figure.number(), figure.href()));
        Stream<Lost> claims = reading.entries().claims().stream()
                .filter(claim -> !claim.place().current())
                .map(claim -> new Lost("C" + claim.number(), claim.href()));
        return Stream.of(quotes, figures, claims).flatMap(lost -> lost).toList();
    }
}
