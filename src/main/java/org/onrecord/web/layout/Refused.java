package org.onrecord.web.layout;

import lombok.Getter;

/** What was asked for cannot be answered as it stands. */
@Getter
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Key of the message that says why. */
    private final String code;

    public Refused(String code) {
        super(code, null, false, false);
        this.code = code;
    }
}
