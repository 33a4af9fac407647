package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** Tells ages: of a person in passing, a mean, and the limit that bounds a group, as in {@code children under five}. */
final class Ages {

    private static final int OLDEST = 120;
    /** How far before a number the age may stand whose level it is. */
    private static final int LEVEL = 8;

    private static final Set<String> LEADS = Set.of("to", "from", "at", "is", "was");
    private static final Set<String> BOUNDS = Set.of("under", "over", "below", "above");

    /** Endings of plurals that name people: {@code voters}, {@code residents}, {@code Americans}. */
    private static final Set<String> PEOPLE = Set.of("ers", "ors", "nts", "ans", "ens", "sts");

    private Ages() {}

    /** {@code children under five}, {@code those under the age of 21}: the limit of a group; null for other numbers. */
    static @Nullable Measure limit(Passage p, Numeral n) {
        int bound = n.from() - 1;
        if (p.is(bound, "of") && p.is(bound - 1, "age")) {
            bound -= p.is(bound - 2, "the") ? 3 : 2;
        }
        int people = FigureWords.is("auxiliary", p.lower(bound - 1)) ? bound - 2 : bound - 1;
        boolean named = bound < n.from() - 1 || isPeople(p, people);
        boolean plain = (n.form() == Form.DIGITS || n.form() == Form.SPELLED) && n.isBelow(OLDEST);
        if (!plain || !named || !BOUNDS.contains(p.lower(bound)) || p.isHyphen(n.to())) {
            return null;
        }
        boolean years = p.is(n.to(), "years") && p.is(n.to() + 1, "old");
        String next = p.lower(n.to());
        boolean over = bound == n.from() - 1
                && p.at(n.to()).isText()
                && !FigureWords.isClosed(next)
                && !FigureWords.isVerb(next);
        int end = years ? n.to() + 2 : n.to();
        String group = isPeople(p, people) ? p.words(people, people + 1) : null;
        return over && !years ? null : new Measure(end, "years", Type.AGE, Kind.AGE, group, null);
    }

    /** {@code raise the retirement age to 67}, {@code their median age is 52}: a kind of age that is set or told. */
    static @Nullable Measure level(Passage p, Numeral n) {
        boolean plain = n.form() == Form.DIGITS && n.isBelow(OLDEST) && !p.isHyphen(n.to());
        boolean ends = p.parts(n.to()) || FigureWords.isClosed(p.lower(n.to()));
        if (!plain || !ends || !LEADS.contains(p.lower(n.from() - 1))) {
            return null;
        }
        for (int i = n.from() - 2; i > n.from() - LEVEL && !p.parts(i); i--) {
            if (p.is(i, "age")) {
                boolean kind = p.at(i - 1).isText() && !FigureWords.isClosed(p.lower(i - 1));
                return kind ? new Measure(n.to(), "years", Type.AGE, Kind.AGE, null, null) : null;
            }
        }
        return null;
    }

    private static boolean isPeople(Passage p, int i) {
        String word = p.lower(i);
        boolean ending = word.length() > 4 && PEOPLE.contains(word.substring(word.length() - 3));
        return "people".equals(Units.typeAt(p, i))
                || FigureWords.is("group", word)
                || ending && p.at(i).isText();
    }

    /** {@code a median age of 52}. */
    static boolean isMean(Passage p, Numeral n) {
        for (int i = n.from() - 1; i >= 0 && i > n.from() - 6; i--) {
            if (p.is(i, "average") || p.is(i, "median") || p.is(i, "mean")) {
                return true;
            }
        }
        return false;
    }

    /** {@code aged 32}, {@code Ms. Ito, 65,}, {@code turned 50}, {@code died at 92}. */
    static boolean isPassing(Passage p, Numeral n, Measure m) {
        String before = p.lower(n.from() - 1);
        if (before.equals("aged")
                || before.equals("age")
                || before.equals("ages")
                || before.equals("turned")
                || before.equals("turns")) {
            return n.isBelow(OLDEST);
        }
        if (m.type() == Type.NONE && n.isBelow(OLDEST) && isLived(p, n.from() - 1)) {
            return true;
        }
        if (m.type() == Type.NONE && n.isBelow(OLDEST) && (before.equals("under") || before.equals("over"))) {
            return FigureWords.is("plural", p.lower(n.from() - 2))
                    || FigureWords.is("determiner", p.lower(n.from() - 2));
        }
        boolean bare = m.type() == Type.NONE && n.form() == Form.DIGITS && n.isBelow(OLDEST);
        int name = p.is(n.from() - 2, ".") ? n.from() - 3 : n.from() - 2; // Jr.
        return bare && before.equals(",") && p.at(name).isCapital() && (p.parts(n.to()) || p.is(n.to(), "of"));
    }

    /** {@code at the age of 43}, {@code died at 92}: how old somebody was. */
    private static boolean isLived(Passage p, int link) {
        boolean aged = p.is(link, "of") && p.is(link - 1, "age") && p.is(link - 2, "the") && p.is(link - 3, "at");
        return aged || p.is(link, "at") && (p.is(link - 1, "died") || p.is(link - 1, "dies") || p.is(link - 1, "dead"));
    }
}
