package org.onrecord.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.StatisticId;
import org.onrecord.text.Assertion;
import org.onrecord.text.SpeakerType;

/**
 * All facts of a document that its claims may rest on.
 *
 * @param people ids by the names that the document gives
 * @param sources ids by the names that the document gives
 * @param quotes in the order of the document's attributions; empty for one that could not be stored
 * @param statistics in the order of the document's quantities; empty for one that could not be stored
 */
public record Supports(
        Map<String, PersonId> people,
        Map<String, SourceId> sources,
        List<Optional<QuoteId>> quotes,
        List<Optional<StatisticId>> statistics) {

    Support of(Assertion found) {
        String name = found.claimant();
        SpeakerType type = found.claimantType();
        PersonId person = name != null && type == SpeakerType.PERSON ? people.get(name) : null;
        SourceId source = name != null && person == null && type != SpeakerType.UNNAMED ? sources.get(name) : null;
        QuoteId quote = found.attribution() == null
                ? null
                : quotes.get(found.attribution()).orElse(null);
        return new Support(person, source, quote, Support.at(found.quantities(), statistics));
    }
}
