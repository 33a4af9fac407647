package org.onrecord.web.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.claims.Claim;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.sources.Source;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticId;
import org.onrecord.text.SpeakerType;

/** Whom and what the facts of a page speak of, looked up once for all of them. */
public record Names(
        Map<PersonId, Person> people, Map<SourceId, Source> sources, Map<StatisticId, Statistic> statistics) {

    /** Who speaks: a person, else an organisation or document, else somebody as described, else nobody known. */
    Voice voice(
            @Nullable PersonId person,
            @Nullable SourceId source,
            @Nullable String described,
            @Nullable SpeakerType type) {
        Person who = person == null ? null : people.get(person);
        Source what = source == null ? null : sources.get(source);
        if (who != null) {
            return Voice.of(who);
        }
        if (what != null) {
            return Voice.of(what);
        }
        return described == null ? Voice.UNKNOWN : new Voice(described, null, null, code(type));
    }

    private static @Nullable String code(@Nullable SpeakerType type) {
        return type == null ? null : "voice." + type.label();
    }

    Voice source(Statistic statistic) {
        Voice voice = voice(statistic.person(), statistic.source(), statistic.sourceName(), null);
        return voice.isKnown() ? voice : Voice.NO_SOURCE;
    }

    Voice claimant(Claim claim) {
        Voice voice = voice(claim.claimant(), claim.source(), claim.claimantName(), claim.claimantType());
        return voice.isKnown() ? voice : Voice.ARTICLE;
    }

    List<ClaimEntry.Figure> figures(Claim claim) {
        List<ClaimEntry.Figure> figures = new ArrayList<>();
        for (StatisticId id : claim.statistics()) {
            Statistic statistic = statistics.get(id);
            if (statistic != null) {
                figures.add(new ClaimEntry.Figure(
                        id.value(), Titles.cut(statistic.anchor().exact(), 80)));
            }
        }
        return figures;
    }
}
