package org.onrecord.quotes;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.PersonId;

/**
 * How many of the found quotes are by one speaker.
 *
 * @param speaker the person, or null when it is nobody known by name
 * @param name the speaker's name or description; null for unknown speakers
 */
public record SpeakerCount(
        @Nullable PersonId speaker, @Nullable String name, long quotes) {}
