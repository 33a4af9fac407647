package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
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

    /** How many words a rate told ahead may stand behind the sentence's head. */
    private static final int HEAD = 24;

    /** How many times as much the next sum may be that is told for the same. */
    private static final BigDecimal SIZE = BigDecimal.valueOf(5);

    /** Words before a level: a price that was, is or will be. */
    private static final Set<String> LEADS = Set.of(
            "at",
            "to",
            "from",
            "against",
            "than",
            "is",
            "was",
            "were",
            "averaged",
            "averages",
            "averaging",
            "cost",
            "costs",
            "fetched",
            "fetches",
            "be",
            "now");

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

    /**
     * What the figures behind it are told for, at the head of a clause: {@code Per 100,000 people the rate was 21}.
     *
     * @param to index just past its words
     */
    record Lead(int to, String words) {}

    static @Nullable Lead lead(Passage p) {
        for (int i = 0; i < p.size() && i < HEAD; i++) {
            boolean per = p.is(i, "per") && p.at(i + 1).isNumber();
            boolean every = p.is(i, "for") && (p.is(i + 1, "every") || p.is(i + 1, "each"));
            int noun = every ? i + 2 : i + 1;
            int to = (per || every) && (p.parts(i - 1) || p.is(i - 1, "that")) ? whole(p, noun) : noun;
            if (to > noun) {
                return new Lead(to, "per " + p.words(noun, to));
            }
        }
        return null;
    }

    /** {@code Eggs, which cost $1.93 a dozen two winters ago, averaged $4.71}: sums of one size share their rate. */
    static Measure goesOn(Passage p, Numeral n, Measure m, Numeral before, Measure rate) {
        boolean money = m.type() == Type.MONEY && m.kind() != Kind.RATE && m.subject() == null;
        boolean alike = rate.type() == Type.MONEY
                && rate.kind() == Kind.RATE
                && rate.unit().startsWith(m.unit() + " ")
                && n.low().compareTo(before.low().multiply(SIZE)) < 0
                && before.low().compareTo(n.low().multiply(SIZE)) < 0;
        int start = Money.start(p, n.from());
        Phrases.Match<?> compared = Comparisons.before(p, start);
        for (int i = before.to(); i < start; i++) {
            if (i > before.to() + HEAD || p.is(i, "and") || p.is(i, "but") || p.is(i, "while") || p.is(i, ";")) {
                return m;
            }
        }
        String lead = p.lower((compared == null ? start : compared.from()) - 1);
        return money && alike && LEADS.contains(lead) ? m.with(m.to(), rate.unit(), Kind.RATE) : m;
    }

    /** {@code student}: people and things that rates are told for. */
    static boolean isEach(String word) {
        return EACH.contains(word);
    }

    private static boolean isElsewhen(Passage p, int i) {
        return p.is(i, "ago") || p.is(i, "earlier") || p.is(i, "later") || p.is(i, "before") || p.is(i, "after");
    }

    /** {@code 11 rupees on every kilo}, {@code $40 for each child}. */
    private static Measure onEvery(Passage p, Measure m, int at) {
        boolean each = (p.is(at, "on") || p.is(at, "for")) && (p.is(at + 1, "every") || p.is(at + 1, "each"));
        int end = each ? NounPhrases.end(p, at + 2) : at;
        boolean rate = m.type() == Type.MONEY && end > at + 2 && end <= at + 4;
        return rate ? m.with(end, m.unit() + " per " + p.words(at + 2, end), Kind.RATE) : m;
    }

    static int whole(Passage p, int at) {
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
