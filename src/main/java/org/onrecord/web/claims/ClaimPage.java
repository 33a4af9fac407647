package org.onrecord.web.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.claims.Claim;
import org.onrecord.text.SpeakerType;
import org.onrecord.web.facts.ClaimEntry;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Neighbours;
import org.onrecord.web.facts.Origin;
import org.onrecord.web.facts.Passage;
import org.onrecord.web.facts.QuoteEntry;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Silence;
import org.onrecord.web.facts.StatisticEntry;
import org.onrecord.web.facts.Titles;
import org.onrecord.web.facts.Voice;

/**
 * One claim.
 *
 * @param words its words on one line, cut for a heading
 * @param quote the quote that carries it, or null
 * @param figures those it carries
 * @param graph who claims it, and what it carries, drawn
 * @param elsewhere claims that come down to the same
 * @param others the other claims of its article
 */
public record ClaimPage(
        ClaimEntry claim,
        String words,
        Passage passage,
        @Nullable QuoteEntry quote,
        List<StatisticEntry> figures,
        ClaimGraph graph,
        List<ClaimEntry> elsewhere,
        List<ClaimEntry> others,
        List<Silence> silences,
        Origin origin,
        Neighbours neighbours) {

    private static final int OTHERS = 12;

    static ClaimPage of(Claim claim, FactEntries shown, Reading reading) {
        ClaimEntry entry = shown.claims().get(0);
        List<ClaimEntry> all = reading.entries().claims();
        List<StatisticEntry> figures = shown.statistics();
        return new ClaimPage(
                entry,
                Titles.capital(Titles.cut(claim.anchor().exact(), 140)),
                Passage.of(
                        reading, List.of(claim.anchor()), "claim-" + claim.id().value()),
                shown.quotes().stream().findFirst().orElse(null),
                figures,
                ClaimGraph.of(entry, figures),
                shown.claims().subList(1, shown.claims().size()),
                all.stream()
                        .filter(other -> other.id() != entry.id())
                        .limit(OTHERS)
                        .toList(),
                silences(claim, shown),
                Origin.of(claim.rule(), claim.confidence(), List.of(claim.anchor()), reading),
                Neighbours.of(entry.href(), all.stream().map(ClaimEntry::href).toList()));
    }

    private static List<Silence> silences(Claim claim, FactEntries shown) {
        List<Silence> silences = new ArrayList<>();
        if (claim.claimantName() == null) {
            silences.add(Silence.of("silence.claim.claimant"));
        } else if (claim.claimantType() == SpeakerType.UNNAMED) {
            silences.add(Silence.of("silence.claim.unnamed", claim.claimantName()));
        }
        if (shown.statistics().isEmpty()) {
            silences.add(Silence.of("silence.claim.figure"));
        }
        shown.statistics().stream()
                .filter(figure -> figure.source().equals(Voice.NO_SOURCE))
                .forEach(figure -> silences.add(Silence.of("silence.claim.source", Titles.cut(figure.title(), 80))));
        return silences;
    }
}
