package org.onrecord.ingest;

/** A document that cannot be taken in; the message tells the reader why, and what to do. */
public class RefusedException extends RuntimeException {

    private final Reason reason;

    RefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a document is refused. */
    public enum Reason {
        /** It cannot be read at all: no such file, no permission. */
        UNREADABLE,
        TOO_LARGE,
        BLANK,
        /** Its bytes are no text: a wrong encoding, or characters that no text holds. */
        NOT_TEXT,
        /** The file beside it that tells where it is from is wrong. */
        BAD_IMPRINT
    }
}
