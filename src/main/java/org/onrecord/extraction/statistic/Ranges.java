package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;

/**
 * Joins two numbers into one range: {@code 5 to 10}, {@code between 3 and 5}, {@code 20-30%}, {@code $3 to $5 billion}.
 */
final class Ranges {

    /** {@code up by 3 to 90} is a step and a level: the ends of a range lie nearer to each other. */
    private static final BigDecimal FAR = BigDecimal.valueOf(4);

    private static final Set<String> RANGING = Set.of(
            "ranging",
            "range",
            "ranges",
            "ranged",
            "anywhere",
            "vary",
            "varies",
            "varied",
            "varying",
            "everything",
            "priced",
            "prices",
            "ages",
            "aged",
            "sizes",
            "spanning",
            "forecast");

    private Ranges() {}

    /** The range that begins with a number, or null. */
    static @Nullable Numeral from(Passage p, Numeral low) {
        int link = linkAfter(p, low);
        if (link < 0) {
            return null;
        }
        boolean hyphened = p.isHyphen(link) && p.is(link + 1, "to") && p.isHyphen(link + 2);
        int at = afterCurrency(p, hyphened ? link + 3 : link + 1);
        Numeral high = Numerals.plain(p, at);
        if (high == null || high.form() == Numeral.Form.VAGUE || !fits(p, low, high, link)) {
            return null;
        }
        BigDecimal lower = sharesScale(low, high) ? low.low().multiply(high.scale()) : low.low();
        return lower.compareTo(high.low()) >= 0
                ? null
                : new Numeral(low.from(), high.to(), lower, high.low(), high.scale(), high.form());
    }

    private static boolean sharesScale(Numeral low, Numeral high) {
        return low.scale().compareTo(BigDecimal.ONE) == 0
                && high.scale().compareTo(BigDecimal.ONE) > 0
                && low.low().multiply(high.scale()).compareTo(high.low()) < 0;
    }

    /** Index of the word that joins, skipping the lower end's own unit; -1 when none does. */
    private static int linkAfter(Passage p, Numeral low) {
        int at = low.to();
        int unit = Units.end(p, at);
        int link = unit > at && isLink(p, low, unit) ? unit : at;
        return isLink(p, low, link) ? link : -1;
    }

    private static boolean isLink(Passage p, Numeral low, int i) {
        if (p.is(i, "to") || p.isHyphen(i)) {
            return true;
        }
        if (p.is(i, "–") && p.at(i + 1).isNumber() && Units.isUnit(p, i + 2)) {
            return true;
        }
        return p.is(i, "and") && isBetween(p, Money.start(p, low.from()) - 1) || p.is(i, "or") && i == low.to();
    }

    /** {@code ranging from 5 to 10}, {@code anywhere from 5 to 10}; {@code from 5 to 10} alone is a move. */
    private static boolean isRanging(Passage p, int from) {
        for (int i = from - 1; i >= 0 && i > from - 4; i--) {
            if (RANGING.contains(p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Passage p, int i) {
        return p.is(i, "between") || (p.is(i - 1, "between") && p.at(i).isText());
    }

    private static boolean isShare(Passage p, int unit) {
        return "share".equals(Units.typeAt(p, unit));
    }

    /**
     * Whether a number follows a share as the level that a move of so much ended at: {@code rose 9 percent to 16}, but
     * {@code rose from about 9 percent to 16} gives two shares.
     */
    static boolean isStep(Passage p, Found share, int number) {
        int from = share.numeral().from();
        boolean start = p.is(from - 1, "from") || p.is(from - 2, "from") || p.is(from - 3, "from");
        return share.measure().type() == Type.SHARE && p.is(number - 1, "to") && share.to() == number - 1 && !start;
    }

    private static int afterCurrency(Passage p, int i) {
        int at = i;
        while (at < i + 2
                && (p.at(at).shape() == Word.Shape.CURRENCY
                        || Money.isCode(p.lower(at)) && p.at(at).isCapital())) {
            at++;
        }
        return at;
    }

    /** {@code fell 10 points to 38 percent}: how far, and where to. */
    private static boolean measuresOther(Passage p, Numeral low, Numeral high) {
        String step = Units.typeAt(p, low.to());
        String level = Units.typeAt(p, high.to());
        return step != null
                && level != null
                && !p.words(low.to(), Units.end(p, low.to())).equals(p.words(high.to(), Units.end(p, high.to())));
    }

    /**
     * A dash needs a unit or a currency behind or before it: {@code 2-6} alone is a score. In {@code fell 12 percent to
     * 40.5} the second number is where the move ended.
     */
    private static boolean fits(Passage p, Numeral low, Numeral high, int link) {
        boolean lowMoney = Money.stands(p, low.from());
        boolean highMoney = Money.stands(p, high.from());
        if (highMoney && !lowMoney || Years.stands(p, high.from()) || Multiples.at(p, high.from()) != null) {
            return false;
        }
        if (p.isHyphen(link) && p.is(link + 1, "to")) {
            return true;
        }
        if (p.isHyphen(link)) {
            boolean counted =
                    p.at(high.to()).isText() && !FigureWords.isClosed(p.lower(high.to())) || Units.isUnit(p, high.to());
            return lowMoney
                    || p.is(high.to(), "%")
                    || counted && !p.isHyphen(high.to() + 1)
                    || high.scale().compareTo(BigDecimal.ONE) > 0;
        }
        if (p.is(link, "or")) {
            return high.low().subtract(low.low()).compareTo(low.low().max(BigDecimal.ONE)) <= 0;
        }
        if (p.is(link, "to") && isShare(p, low.to()) && !isShare(p, high.to())) {
            return false;
        }
        int start = Money.start(p, low.from());
        Changes.Moved move = p.is(link, "to") ? Changes.before(p, start) : null;
        boolean moved = move != null && move.to() == start;
        if ((move != null || p.is(start - 1, "by")) && measuresOther(p, low, high)) {
            return false;
        }
        boolean far = high.low().compareTo(low.low().multiply(FAR)) > 0 && !(moved && sharesScale(low, high));
        boolean step = far && (moved || p.is(start - 1, "by"));
        int from = p.is(start - 1, "current") || p.is(start - 1, "previous") ? start - 3 : start - 1;
        return !(p.is(link, "to") && (step || p.is(from, "from") && !isRanging(p, from)));
    }
}
