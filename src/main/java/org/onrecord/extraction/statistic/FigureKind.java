package org.onrecord.extraction.statistic;

import java.util.Locale;
import org.onrecord.extraction.statistic.Numeral.Form;

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

    /** By what sort of number and unit it was found: {@code money-digits}, {@code part}. */
    static String rule(Figure f) {
        return f.n.form() == Form.DIGITS || f.n.form() == Form.SPELLED
                ? f.m.type().name().toLowerCase(Locale.ROOT) + "-"
                        + f.n.form().name().toLowerCase(Locale.ROOT)
                : f.n.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
