package org.onrecord.text;

import java.util.Locale;

/** Small letters, whatever the machine's language. */
public final class LowerCase {

    private LowerCase() {}

    /**
     * What {@link String#toLowerCase(Locale)} gives for {@link Locale#ROOT}, in linear time: the JDK copies the word again
     * for every {@code İ}, the one letter whose small form is two characters.
     */
    public static String of(String words) {
        return words.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }
}
