package org.onrecord.extraction.statistic;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** Tells numbers that measure nothing: dates, times, ages in passing, addresses, names, list numbers, scores. */
final class NotFigures {

    private static final Set<String> ONE_OF = Set.of(
            "people", "person", "death", "case", "vote", "seat", "worker", "patient", "officer", "soldier", "victim",
            "child", "woman", "man");
    private static final Set<String> ORDINAL_ENDS = Set.of("th", "st", "nd", "rd");

    private NotFigures() {}

    /** Whether a number is part of something else, whatever follows it. */
    static boolean isDisguised(Passage p, Numeral n, BitSet times) {
        return times.get(n.from())
                || isJoined(p, n)
                || isName(p, n)
                || isListNumber(p, n)
                || isAddress(p, n)
                || isClock(p, n);
    }

    /** {@code B-21}, {@code 202-225-6611}, {@code 24/7}, {@code 10:30}, {@code 2.0.1}, {@code 12th}, {@code 4K}. */
    private static boolean isJoined(Passage p, Numeral n) {
        int first = Money.start(p, n.from());
        boolean money = first < n.from();
        int before = first - 1;
        boolean glued = p.glued(first) && !money;
        if (glued && p.isHyphen(before) && p.glued(before) && !p.is(before - 1, "minus") && !isTimes(p, before - 1)) {
            return true;
        }
        if (glued
                && (p.at(before).isNumber()
                        || isInner(p.lower(before))
                        || p.at(before).isText())) {
            return true;
        }
        return n.form() == Form.DIGITS && isFollowed(p, n, money);
    }

    private static boolean isTimes(Passage p, int i) {
        return p.at(i).isText()
                && p.at(i).shape() == Word.Shape.LOWER
                && (p.lower(i).equals("and")
                        || p.lower(i).equals("or")
                        || p.lower(i).equals("to"));
    }

    private static boolean isInner(String mark) {
        return mark.equals(".")
                || mark.equals("/")
                || mark.equals(":")
                || mark.equals("_")
                || mark.equals("@")
                || mark.equals("#")
                || mark.equals("=")
                || mark.equals("&")
                || mark.equals("?");
    }

    private static boolean isFollowed(Passage p, Numeral n, boolean money) {
        int to = n.to();
        if (!p.glued(to)) {
            return false;
        }
        boolean more = p.at(to + 1).isNumber() && p.glued(to + 1);
        if (more && (p.is(to, "/") || p.is(to, ":") || p.is(to, ".") || p.is(to, "_") || p.is(to, "×"))) {
            return true;
        }
        if (more && p.isHyphen(to) && !money) {
            return p.at(to + 2).isMark() && p.isHyphen(to + 2) && p.at(to + 3).isNumber()
                    || p.at(to + 1).lower().length() > 3 && !p.lower(to + 1).contains(",");
        }
        if (p.is(to, "@") || p.is(to, "_") || p.is(to, "=")) {
            return true;
        }
        boolean letters = p.at(to).isText() && !p.is(to, "'s");
        return letters && (ORDINAL_ENDS.contains(p.lower(to)) || !Units.isUnit(p, to) && Money.after(p, to) == null);
    }

    /** {@code Boeing 737}, {@code Section 702}, {@code Highway 2}, {@code top 10}. */
    private static boolean isName(Passage p, Numeral n) {
        if (n.form() != Form.DIGITS && n.form() != Form.SPELLED || Money.stands(p, n.from())) {
            return false;
        }
        int before = p.is(n.from() - 1, ".") && !p.glued(n.from()) ? n.from() - 2 : n.from() - 1;
        String w = p.lower(before);
        if (n.form() == Form.DIGITS && (p.is(n.from() - 1, "#") || p.is(n.from() - 1, "§"))) {
            return true;
        }
        if (isPostcode(p, n)) {
            return true;
        }
        boolean measured =
                Units.isUnit(p, n.to()) || n.scale().signum() > 0 && n.scale().intValue() != 1;
        if (FigureWords.is("chart", w) && !measured) {
            return true;
        }
        boolean anchored = FigureWords.is("anchor", w)
                && !(FigureWords.isPlural(w)
                        && p.at(before).shape() == Word.Shape.LOWER
                        && FigureWords.isPlural(p.lower(n.to())));
        if (anchored && (p.at(before).isCapital() || before == n.from() - 1) && !measured) {
            return true;
        }
        return n.form() == Form.DIGITS && before == n.from() - 1 && before > 0 && isNameBefore(p, before) && !measured;
    }

    /** {@code DC 20530}, and a line that is nothing but a number. */
    private static boolean isPostcode(Passage p, Numeral n) {
        boolean plain = p.lower(n.from()).indexOf(',') < 0 && n.form() == Form.DIGITS && n.to() == n.from() + 1;
        boolean alone = n.from() == 0 && n.to() == p.size();
        boolean five = p.lower(n.from()).length() == 5 && (p.at(n.from() - 1).isCapital() || p.is(n.from() - 1, ","));
        return plain && (alone || five && Places.isState(p, n.from() - 1));
    }

    private static boolean isNameBefore(Passage p, int i) {
        Word word = p.at(i);
        return word.isCapital()
                && !FigureWords.isClosed(word.lower())
                && !p.parts(i - 1)
                && Comparisons.before(p, i + 1) == null;
    }

    private static boolean isListNumber(Passage p, Numeral n) {
        boolean first = n.from() == 0 || (n.from() == 1 && p.at(0).isMark());
        boolean marked = p.is(n.to(), ".") || p.is(n.to(), ")");
        return first && marked && n.form() == Form.DIGITS
                || p.is(n.from() - 1, "(") && p.is(n.to(), ")") && n.isBelow(100) && n.from() - 1 == 0;
    }

    private static boolean isAddress(Passage p, Numeral n) {
        if (n.form() != Form.DIGITS) {
            return false;
        }
        int i = n.to();
        while (i < n.to() + 5
                && (p.at(i).isCapital() || p.at(i).isNumber() || p.isHyphen(i) || ORDINAL_ENDS.contains(p.lower(i)))) {
            if (i > n.to() && p.at(i).isCapital() && FigureWords.is("street", p.lower(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean isClock(Passage p, Numeral n) {
        int to = p.is(n.to(), ":") ? n.to() + 2 : n.to();
        return FigureWords.is("time-of-day", p.lower(to)) && n.isBelow(2500);
    }

    /** Whether a number with this unit is no figure: ages in passing, {@code the two countries}, {@code one} as a pronoun. */
    static boolean isPassing(Passage p, Numeral n, Measure m, boolean compared) {
        if (p.isHyphen(n.to()) && (isLetter(p, n.to() + 1) || n.high().signum() == 0)) {
            return true;
        }
        boolean score = !n.isRange() && p.isHyphen(n.to()) && p.at(n.to() + 1).isNumber() && m.type() == Type.NONE;
        if (score) {
            return true;
        }
        if (m.type() == Type.AGE) {
            return n.isBelow(130) && !isMeanAge(p, n);
        }
        if (isModel(p, n, m) || isStrayMinus(p, n, m) || !compared && isUncounted(p, n, m)) {
            return true;
        }
        if (isAge(p, n, m)) {
            return true;
        }
        if (n.form() == Form.SPELLED && n.isBelow(2) && n.low().intValue() == 1) {
            return isPronoun(p, n, m, compared);
        }
        boolean small = n.form() == Form.SPELLED && n.isBelow(21) || n.form() == Form.DIGITS && n.isBelow(10);
        boolean counts = m.type() == Type.COUNT || m.type() == Type.NONE || m.type() == Type.TIME;
        return small && counts && isDefinite(p, n)
                || n.form() == Form.SPELLED && m.type() == Type.NONE && n.isBelow(21) && !compared;
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
        String head = p.lower(m.to() - 1);
        boolean shouted = p.words(m.to() - 1, m.to()).equals(head.toUpperCase(Locale.ROOT));
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
        boolean minus = p.is(start - 1, "-") && p.glued(start);
        return minus && (m.type() == Type.COUNT || m.type() == Type.NONE || m.type() == Type.TIME);
    }

    private static boolean isMeanAge(Passage p, Numeral n) {
        for (int i = n.from() - 1; i >= 0 && i > n.from() - 6; i--) {
            if (p.is(i, "average") || p.is(i, "median") || p.is(i, "mean")) {
                return true;
            }
        }
        return false;
    }

    /** {@code aged 32}, {@code Ms. Ito, 65,}, {@code turned 50}. */
    private static boolean isAge(Passage p, Numeral n, Measure m) {
        String before = p.lower(n.from() - 1);
        if (before.equals("aged")
                || before.equals("age")
                || before.equals("ages")
                || before.equals("turned")
                || before.equals("turns")) {
            return n.isBelow(120);
        }
        if (m.type() == Type.NONE && n.isBelow(120) && (before.equals("under") || before.equals("over"))) {
            return FigureWords.is("plural", p.lower(n.from() - 2))
                    || FigureWords.is("determiner", p.lower(n.from() - 2));
        }
        boolean bare = m.type() == Type.NONE && n.form() == Form.DIGITS && n.isBelow(120);
        return bare && before.equals(",") && p.at(n.from() - 2).isCapital() && (p.parts(n.to()) || p.is(n.to(), "of"));
    }

    private static boolean isDefinite(Passage p, Numeral n) {
        int i = n.from() - 1;
        if (p.is(i, "first") || p.is(i, "last") || p.is(i, "other") || p.is(i, "next") || p.is(i, "final")) {
            return true;
        }
        return FigureWords.is("definite", p.lower(i)) || p.is(i, "'s");
    }

    private static boolean isPronoun(Passage p, Numeral n, Measure m, boolean compared) {
        boolean figure = m.type() == Type.SHARE || m.type() == Type.MONEY || m.type() == Type.SIZE;
        if (figure || compared && (m.type() != Type.NONE)) {
            return false;
        }
        return !(ONE_OF.contains(m.unit()) && !FigureWords.is("determiner", p.lower(n.from() - 1))
                || p.isHyphen(n.to()));
    }
}
