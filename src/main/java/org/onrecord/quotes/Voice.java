package org.onrecord.quotes;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Attribution;
import org.onrecord.text.SpeakerType;

/** Who speaks: a person, a source, somebody described, or nobody known. */
record Voice(
        @Nullable PersonId person,
        @Nullable SourceId source,
        @Nullable String name,
        @Nullable SpeakerType type) {

    static Voice of(Attribution found, Map<String, PersonId> people, Map<String, SourceId> sources) {
        String name = found.speaker();
        if (name == null) {
            return new Voice(null, null, null, found.speakerType());
        }
        PersonId person = found.speakerType() == SpeakerType.PERSON ? people.get(name) : null;
        SourceId source = person == null && found.speakerType() != SpeakerType.UNNAMED ? sources.get(name) : null;
        return new Voice(person, source, name, found.speakerType());
    }
}
