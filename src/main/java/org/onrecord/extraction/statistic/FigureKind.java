package org.onrecord.extraction.statistic;

import java.util.Locale;

/** What kind of figure is asked about, for traits. */
final class FigureKind {

    private FigureKind() {}

    /** {@code share}, {@code money+moved}, {@code rank}. */
    static String of(Figure f) {
        String form = switch (f.n.form()) {
            case RANK, PART, ONE_IN, MULTIPLE, VAGUE, TO_ONE -> f.n.form().name();
            default -> f.m.type().name();
        };
        return form.toLowerCase(Locale.ROOT) + (f.moved != null || f.change() != null ? "+moved" : "");
    }

    /** How many words lie between, as far as it matters. */
    static String bucket(int words) {
        if (words <= 3) {
            return Integer.toString(Math.max(words, 0));
        }
        return words <= 6 ? "6" : words <= 12 ? "12" : "far";
    }
}
