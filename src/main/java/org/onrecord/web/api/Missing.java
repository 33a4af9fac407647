package org.onrecord.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What an unknown name or number is answered with. */
final class Missing {

    private Missing() {}

    static ResponseStatusException of(String what, Object name) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + what + " “" + name + "”.");
    }
}
