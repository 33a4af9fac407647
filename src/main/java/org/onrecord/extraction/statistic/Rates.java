package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Quantity.Kind;

/** {@code per hour}, {@code a month}, {@code per 100,000 people} behind a unit. */
final class Rates {

    private static final Set<String> EACH = Set.of(
            "head",
            "person",
            "share",
            "household",
            "family",
            "student",
            "capita",
            "vehicle",
            "dozen",
            "pupil",
            "unit",
            "voter",
            "resident",
            "acre",
            "ounce",
            "barrel",
            "load",
            "ticket",
            "seat",
            "visit",
            "plate",
            "page",
            "piece",
            "month",
            "night");

    private Rates() {}

    /** The measure with its rate, or as it was. */
    static Measure per(Passage p, Measure m) {
        int at = m.to();
        if (p.isHyphen(at) && (p.is(at + 1, "a") || p.is(at + 1, "per")) && p.isHyphen(at + 2)) {
            return m.with(at + 4, m.unit() + p.words(at, at + 4), Kind.RATE);
        }
        boolean sign = p.is(at, "/") && p.glued(at) && p.glued(at + 1);
        boolean per = p.is(at, "per") || p.is(at, "for") && p.is(at + 1, "every") || sign;
        int noun = p.is(at, "for") ? at + 2 : at + 1;
        if (per) {
            int to = whole(p, noun);
            return to > noun ? joined(p, m, at, to) : m;
        }
        boolean article = p.is(at, "a") || p.is(at, "an") || p.is(at, "each") || p.is(at, "every");
        boolean unit = "time".equals(Units.typeAt(p, at + 1))
                || "measure".equals(Units.typeAt(p, at + 1))
                || EACH.contains(p.lower(at + 1));
        return article && unit && !isElsewhen(p, at + 2)
                ? joined(p, m, at, Math.max(at + 2, Units.end(p, at + 1)))
                : onEvery(p, m, at);
    }

    private static boolean isElsewhen(Passage p, int i) {
        return p.is(i, "ago") || p.is(i, "earlier") || p.is(i, "later") || p.is(i, "before") || p.is(i, "after");
    }

    /** {@code 11 rupees on every kilo}, {@code $40 for each child}. */
    private static Measure onEvery(Passage p, Measure m, int at) {
        boolean each = (p.is(at, "on") || p.is(at, "for")) && (p.is(at + 1, "every") || p.is(at + 1, "each"));
        int end = each ? NounPhrases.end(p, at + 2) : at;
        return m.type() == Type.MONEY && end > at + 2 && end <= at + 4 ? joined(p, m, at, end) : m;
    }

    private static int whole(Passage p, int at) {
        int noun = at;
        if (p.at(at).isNumber()) {
            noun = Numerals.digits(p, at).to();
        } else {
            Numeral spelled = SpelledNumbers.at(p, at);
            noun = spelled == null ? at : spelled.to();
        }
        int unit = Units.end(p, noun);
        int end = unit > noun ? unit : NounPhrases.end(p, noun);
        return Math.max(end, noun);
    }

    private static Measure joined(Passage p, Measure m, int at, int to) {
        String rest = p.words(at, to);
        @Nullable String blank = p.is(at, "/") ? "" : " ";
        return m.with(to, m.unit().isEmpty() ? rest : m.unit() + blank + rest, Kind.RATE);
    }
}
