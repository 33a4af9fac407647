package org.onrecord.extraction.statistic;

import java.util.BitSet;
import java.util.Set;
import org.onrecord.extraction.statistic.Numeral.Form;

/** Tells numbers that measure nothing: dates, times, ages in passing, addresses, names, list numbers, scores. */
final class NotFigures {

    private static final Set<String> ORDINAL_ENDS = Set.of("th", "st", "nd", "rd");

    private NotFigures() {}

    /** Whether a number is part of something else, whatever follows it. */
    static boolean isDisguised(Passage p, Numeral n, BitSet times) {
        return times.get(n.from())
                || p.is(n.from() - 1, "per")
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
        if (glued
                && p.isHyphen(before)
                && p.glued(before)
                && !p.is(before - 1, "minus")
                && !p.is(before - 1, "sub")
                && !p.is(before - 1, "%")
                && !isTimes(p, before - 1)) {
            return true;
        }
        if (glued
                && (p.at(before).isNumber()
                        || isInner(p.lower(before))
                        || p.at(before).isText())) {
            return true;
        }
        boolean quoted = p.is(before, "\"") && p.is(before - 1, "=") && p.glued(before);
        return quoted || n.form() == Form.DIGITS && isFollowed(p, n, money);
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
        boolean clause =
                p.is(to, "(") && p.at(to + 1).isText() && p.lower(to + 1).length() == 1 && p.is(to + 2, ")");
        if (clause) {
            return true; // 401(k)
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
        boolean measured = Units.isUnit(p, n.to())
                || isSetAgainst(p, n)
                || n.scale().signum() > 0 && n.scale().intValue() != 1;
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
        boolean pair = p.isHyphen(n.to()) && p.glued(n.to()) && p.at(n.to() + 1).isNumber();
        boolean near = before == n.from() - 1 && (before > 0 || pair && FigureWords.is("anchor", w));
        return n.form() == Form.DIGITS && near && isNameBefore(p, before) && !measured;
    }

    /** {@code beat Ito 46 to 40 percent}. */
    private static boolean isSetAgainst(Passage p, Numeral n) {
        return p.is(n.to(), "to") && p.at(n.to() + 1).isNumber() && "share".equals(Units.typeAt(p, n.to() + 2));
    }

    /** {@code DC 20530}, {@code NY, 10032}, and a line that is nothing but a number. */
    private static boolean isPostcode(Passage p, Numeral n) {
        boolean plain = p.lower(n.from()).indexOf(',') < 0 && n.form() == Form.DIGITS && n.to() == n.from() + 1;
        boolean alone = n.from() == 0 && n.to() == p.size();
        boolean comma = p.is(n.from() - 1, ",") && p.lower(n.from() - 2).length() == 2;
        int state = comma ? n.from() - 2 : n.from() - 1;
        boolean five = p.lower(n.from()).length() == 5 && (p.at(state).isCapital() || p.is(state, ","));
        return plain && (alone || five && Places.isState(p, state));
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

    /** {@code at 9.30 on Monday}. */
    private static boolean isBritishClock(Passage p, Numeral n) {
        String digits = p.lower(n.from());
        int point = digits.indexOf('.');
        boolean shape = n.form() == Form.DIGITS && point > 0 && digits.length() == point + 3 && n.isBelow(24);
        return shape
                && digits.charAt(point + 1) < '6'
                && (p.is(n.from() - 1, "at") || p.is(n.from() - 1, "by"))
                && (p.is(n.to(), "on") || p.is(n.to(), "yesterday") || p.is(n.to(), "last") || p.is(n.to(), "this"));
    }

    private static boolean isClock(Passage p, Numeral n) {
        if (isBritishClock(p, n)) {
            return true;
        }
        int to = p.is(n.to(), ":") ? n.to() + 2 : n.to();
        return FigureWords.is("time-of-day", p.lower(to)) && n.isBelow(2500);
    }
}
