package org.onrecord.statistics;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Quantity;

/** What a figure rests on: a source, a person, somebody described, or nothing that the article names. */
record Backing(
        @Nullable SourceId source,
        @Nullable PersonId person,
        @Nullable String name) {

    static Backing of(Quantity found, Map<String, PersonId> people, Map<String, SourceId> sources) {
        String name = found.source();
        if (name == null) {
            return new Backing(null, null, null);
        }
        SourceId source = sources.get(name);
        return new Backing(source, source == null ? people.get(name) : null, name);
    }
}
