package org.onrecord.extraction.statistic;

import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** Tells numbers that are mentioned in passing: ages, {@code the two countries}, {@code one} as a pronoun, models. */
final class PassingNumbers {

    private static final Set<String> ONE_OF = Set.of(
            "people", "person", "death", "case", "vote", "seat", "worker", "patient", "officer", "soldier", "victim",
            "child", "woman", "man");

    /** Digits of a number that no comma breaks; more are an identifier, such as a tweet's. */
    private static final int LONGEST_PLAIN = 15;

    private PassingNumbers() {}

    /** {@code at one point}, {@code on more than one occasion}, {@code three reasons}, {@code a million times}. */
    private static boolean isIdiom(Passage p, Numeral n, Measure m) {
        if (p.is(n.from(), "a") && m.type() == Type.TIMES && m.kind() != Kind.MULTIPLE) {
            return true;
        }
        if (n.form() != Form.SPELLED || !n.isBelow(13)) {
            return false;
        }
        int noun = n.to();
        while (noun < n.to() + 2
                && !FigureWords.is("announced", p.lower(noun))
                && p.at(noun).isText()) {
            noun++;
        }
        boolean once = n.isBelow(2) && (p.is(n.to(), "point") || p.is(n.to(), "occasion") || p.is(n.to(), "hand"));
        return once && !p.is(n.to() + 1, "of") || FigureWords.is("announced", p.lower(noun));
    }

    /**
     * Whether a number with this unit is no figure: ages in passing, {@code the two countries}, {@code one} as a
     * pronoun.
     */
    static boolean isPassing(Passage p, Numeral n, Measure m, boolean compared) {
        if (isName(p, n, m) || Attributives.sorts(p, n, m)) {
            return true;
        }
        if (m.type() == Type.AGE) {
            return n.isBelow(130) && !Ages.isMean(p, n) && Ages.limit(p, n) == null && Ages.level(p, n) == null;
        }
        if (!compared && isUncounted(p, n, m)) {
            return true;
        }
        if (Ages.isPassing(p, n, m) || m.type() == Type.TIME && PassingTimes.dates(p, n, m)) {
            return true;
        }
        if (n.form() == Form.SPELLED && n.isBelow(2) && n.low().intValue() == 1) {
            return isPronoun(p, n, m, compared);
        }
        boolean small = n.form() == Form.SPELLED && n.isBelow(21) || n.form() == Form.DIGITS && n.isBelow(10);
        boolean counts = m.type() == Type.COUNT || m.type() == Type.NONE || m.type() == Type.TIME;
        if (small && counts && isPartitive(p, n, m)) {
            return false;
        }
        return small && counts && isDefinite(p, n)
                || small && m.type() == Type.NONE && p.is(n.from() - 1, "all")
                || n.form() == Form.SPELLED && m.type() == Type.NONE && n.isBelow(21) && !compared;
    }

    /** Whether a number is part of a name or an idiom, a game's score or an age in passing, come what may. */
    static boolean isNever(Passage p, Numeral n, Measure m) {
        return isName(p, n, m) || m.type() == Type.AGE || Ages.isPassing(p, n, m);
    }

    private static boolean isName(Passage p, Numeral n, Measure m) {
        if (p.isHyphen(n.to()) && (isLetter(p, n.to() + 1) || n.high().signum() == 0)) {
            return true;
        }
        boolean title =
                n.form() == Form.DIGITS && m.type() == Type.TIME && p.at(n.to()).isCapital() && n.from() > 0;
        boolean score = !n.isRange() && p.isHyphen(n.to()) && p.at(n.to() + 1).isNumber() && m.type() == Type.NONE;
        boolean sure = m.type() == Type.SHARE && n.low().intValue() == 100 && FigureWords.is("sure", p.lower(m.to()));
        return title
                || score
                || sure
                || isIdiom(p, n, m)
                || n.form() == Form.DIGITS && p.lower(n.from()).length() > LONGEST_PLAIN
                || n.form() == Form.SPELLED && (isVehicle(p, n) || isTitled(p, n, m))
                || isModel(p, n, m)
                || isStrayMinus(p, n, m);
    }

    /** {@code two-wheelers}, {@code six-packs}. */
    private static boolean isVehicle(Passage p, Numeral n) {
        int noun = n.to() + 1;
        return p.isHyphen(n.to())
                && FigureWords.isPlural(p.lower(noun))
                && !p.isHyphen(noun + 1)
                && Units.typeAt(p, noun) == null
                && !p.at(noun + 1).isText();
    }

    /** {@code Four Corners}: all in capitals, and no people. */
    private static boolean isTitled(Passage p, Numeral n, Measure m) {
        if (m.type() != Type.COUNT
                || !p.at(n.from()).isCapital()
                || !p.at(n.to()).isCapital()) {
            return false;
        }
        String head = p.lower(m.to() - 1);
        boolean people =
                head.endsWith("ans") || head.endsWith("crats") || head.endsWith("ers") || head.endsWith("ists");
        return p.at(m.to() - 1).isCapital() && !people && Places.demonymEnd(p, n.to()) == n.to();
    }

    /** The {@code H} of {@code 4-H}. */
    private static boolean isLetter(Passage p, int i) {
        return p.at(i).isCapital() && p.lower(i).length() == 1;
    }

    /** {@code 787 Dreamliner}, {@code 4 Started}: what follows is a name that is counted nowhere. */
    private static boolean isModel(Passage p, Numeral n, Measure m) {
        if (n.form() != Form.DIGITS || m.type() != Type.COUNT || p.isHyphen(n.to())) {
            return false;
        }
        Word head = p.at(m.to() - 1);
        boolean shouted = p.words(m.to() - 1, m.to()).equals(head.lower().toUpperCase(Locale.ROOT));
        return !shouted
                && !p.lower(n.from()).contains(",")
                && p.at(n.to()).isCapital()
                && head.isCapital()
                && !FigureWords.isPlural(head.lower())
                && Places.demonymEnd(p, m.to() - 1) == m.to() - 1;
    }

    /** {@code 6 VIP eligibility}: what is counted in the plural is a noun in the plural. */
    private static boolean isUncounted(Passage p, Numeral n, Measure m) {
        boolean plain = n.form() == Form.DIGITS || n.form() == Form.SPELLED;
        boolean counted = m.type() == Type.COUNT && m.kind() == Kind.AMOUNT && !p.isHyphen(n.to());
        if (m.to() <= n.to()) {
            return false; // three of the 14 seats
        }
        String head = p.lower(m.to() - 1);
        boolean shouted = p.words(m.to() - 1, m.to()).equals(head.toUpperCase(Locale.ROOT));
        if (plain && counted && n.high().signum() == 0) {
            return !FigureWords.isPlural(head); // zero experience
        }
        if (plain
                && counted
                && n.isBelow(2)
                && n.form() == Form.DIGITS
                && n.low().scale() <= 0) {
            return FigureWords.isPlural(head);
        }
        return plain
                && counted
                && n.isBelow(1000)
                && !n.isBelow(2)
                && !FigureWords.isPlural(head)
                && !shouted
                && !head.endsWith("ed");
    }

    /** {@code COVID -19} is a name torn apart, {@code -19 degrees} a measure. */
    private static boolean isStrayMinus(Passage p, Numeral n, Measure m) {
        int start = Money.start(p, n.from());
        boolean minus =
                p.is(start - 1, "-") && p.glued(start) && p.at(start - 2).isCapital();
        return minus && (m.type() == Type.COUNT || m.type() == Type.NONE || m.type() == Type.TIME);
    }

    /** {@code four of its seven home games}, {@code of her nine employees, four}: part and whole are both counted. */
    private static boolean isPartitive(Passage p, Numeral n, Measure m) {
        int of = n.from() - 1;
        while (of > n.from() - 4
                && (FigureWords.is("definite", p.lower(of)) || FigureWords.is("recent", p.lower(of)))) {
            of--;
        }
        boolean opens = of == 0 || p.is(of - 1, "\"");
        boolean whole = p.is(of, "of") && of < n.from() - 1 && m.type() == Type.COUNT;
        if (whole && !n.isBelow(3)) {
            return opens
                    || SpelledNumbers.at(p, of - 1) != null && !p.is(of - 1, "one")
                    || p.at(of - 1).isNumber();
        }
        int definite = n.to() + 1;
        boolean part = p.is(n.to(), "of") && FigureWords.is("definite", p.lower(definite)) && !n.isBelow(2);
        int number = FigureWords.is("recent", p.lower(definite + 1)) ? definite + 2 : definite + 1;
        Numeral all = part ? Numerals.plain(p, number) : null;
        return all != null && all.low().compareTo(n.low()) > 0;
    }

    private static boolean isDefinite(Passage p, Numeral n) {
        int i = n.from() - 1;
        if (n.form() == Form.SPELLED && p.is(n.to() - 1, ")")) {
            return false; // of the ten (10) requests
        }
        if (p.is(i, "first") || p.is(i, "last") || p.is(i, "other") || p.is(i, "next") || p.is(i, "final")) {
            return true;
        }
        return FigureWords.is("definite", p.lower(i)) || p.is(i, "'s");
    }

    /** {@code one officer said}, {@code said one woman}: somebody who is not named. */
    private static boolean isSomebody(Passage p, Numeral n, Measure m) {
        return m.type() == Type.COUNT
                && (FigureWords.is("says", p.lower(m.to())) || FigureWords.is("says", p.lower(n.from() - 1)));
    }

    private static boolean isPronoun(Passage p, Numeral n, Measure m, boolean compared) {
        boolean many = p.is(n.to(), "of") && (p.is(n.to() + 1, "many") || p.is(n.to() + 1, "several"));
        boolean topic = p.is(n.from() - 1, "over") || p.is(n.from() - 1, "about") || p.is(n.from() - 1, "around");
        if (many || isSomebody(p, n, m) || topic && m.type() == Type.COUNT && m.kind() != Kind.RATE) {
            return true;
        }
        boolean figure = m.type() == Type.SHARE || m.type() == Type.MONEY || m.type() == Type.SIZE;
        if (figure || compared && (m.type() != Type.NONE)) {
            return false;
        }
        return !(ONE_OF.contains(m.unit()) && !FigureWords.is("determiner", p.lower(n.from() - 1))
                || p.isHyphen(n.to()));
    }
}
