package org.onrecord.web.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.articles.Anchor;
import org.onrecord.claims.Claim;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.QuoteId;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.text.Span;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.StatisticEntry;

/** The notes of an article by the place where their key stands. */
final class Notes {

    /** A note, and where its words begin. */
    private record Placed(Note note, int start) {}

    /** By the last character of the words, which the key follows. */
    private final TreeMap<Integer, List<Placed>> byEnd = new TreeMap<>();

    private final Reading reading;

    Notes(Reading reading) {
        this.reading = reading;
        addQuotes();
        addStatistics();
        addClaims();
    }

    /** The notes to a stretch, in the order of their words. */
    List<Note> to(Span stretch) {
        return byEnd.subMap(stretch.start(), true, stretch.end() - 1, true).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::note)
                .toList();
    }

    private void addQuotes() {
        Map<Long, QuoteEntry> entries = new HashMap<>();
        reading.entries().quotes().forEach(entry -> entries.put(entry.id(), entry));
        Set<QuoteId> carried = new HashSet<>();
        reading.facts().claims().stream()
                .map(Claim::quote)
                .filter(Objects::nonNull)
                .forEach(carried::add);
        for (Quote quote : reading.facts().quotes()) {
            QuoteEntry entry = entries.get(quote.id().value());
            boolean told = quote.kind() == Kind.INDIRECT && carried.contains(quote.id());
            if (entry != null && !told) {
                Anchor last = quote.content().get(quote.content().size() - 1);
                add(Note.of(entry), quote.anchor(), last);
            }
        }
    }

    private void addStatistics() {
        Map<Long, StatisticEntry> entries = new HashMap<>();
        reading.entries().statistics().forEach(entry -> entries.put(entry.id(), entry));
        for (Statistic statistic : reading.facts().statistics()) {
            StatisticEntry entry = entries.get(statistic.id().value());
            if (entry != null) {
                add(Note.of(entry), statistic.anchor(), statistic.anchor());
            }
        }
    }

    private void addClaims() {
        Map<Long, ClaimEntry> entries = new HashMap<>();
        reading.entries().claims().forEach(entry -> entries.put(entry.id(), entry));
        for (Claim claim : reading.facts().claims()) {
            ClaimEntry entry = entries.get(claim.id().value());
            if (entry != null) {
                add(Note.of(entry), claim.anchor(), claim.anchor());
            }
        }
    }

    private void add(Note note, Anchor first, Anchor last) {
        if (reading.holds(last) && last.end() > last.start()) {
            byEnd.computeIfAbsent(last.end() - 1, end -> new ArrayList<>()).add(new Placed(note, first.start()));
        }
    }
}
