package org.onrecord.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names for files, built from an article's slug alone. */
final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern ODD = Pattern.compile("[^a-z0-9]+");

    /** Names that a Windows disk keeps for its devices, whatever comes after the dot. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private FileName() {}

    /** A name of letters, digits and hyphens, with the tail kept whole and the slug cut to fit. */
    static String of(String slug, String tail) {
        String plain = ODD.matcher(slug.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST - tail.length() - "article-".length()));
        String name = cut.replaceAll("^-|-$", "");
        boolean speaks = !name.isEmpty() && !DEVICE.matcher(name).matches();
        return (speaks ? name : "article-" + name) + tail;
    }
}
