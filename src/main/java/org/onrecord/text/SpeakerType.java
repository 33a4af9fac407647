package org.onrecord.text;

import java.util.Locale;

/** What kind of speaker or claimant stands behind an attribution. */
public enum SpeakerType {
    PERSON,
    /** Several people, such as {@code House Republicans}. */
    GROUP,
    ORGANISATION,
    DOCUMENT,
    /** Somebody described but not named, such as {@code a senior aide}. */
    UNNAMED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
