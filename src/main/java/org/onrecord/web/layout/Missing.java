package org.onrecord.web.layout;

/** Nothing is on record at the address asked for. */
public class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Missing() {
        super("nothing is on record here", null, false, false);
    }
}
