package org.onrecord.extraction.mention;

import org.jspecify.annotations.Nullable;

/** What a text says of a person's office in one place; null for what it leaves out. */
record Office(
        @Nullable String role,
        @Nullable String of,
        @Nullable String party,
        @Nullable String state) {

    static final Office NONE = new Office(null, null, null, null);

    /** Whether it says nothing. */
    boolean isNone() {
        return role == null && of == null && party == null && state == null;
    }

    /** This office, with what it leaves out taken from the other. */
    Office or(Office other) {
        return new Office(
                role != null ? role : other.role,
                of != null ? of : other.of,
                party != null ? party : other.party,
                state != null ? state : other.state);
    }

    static Office of(@Nullable String place) {
        return new Office(null, place, null, null);
    }
}
