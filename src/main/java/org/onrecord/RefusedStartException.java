package org.onrecord;

/** The application must not start; the message is one line that tells the reader why, and what to do. */
class RefusedStartException extends RuntimeException {

    RefusedStartException(String message) {
        super(message);
    }
}
