package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/** Quarters of the calendar, by their number or by their last month. */
record Quarters(@Nullable LocalDate published) {

    @Nullable
    TimePhrase at(Passage p, int i) {
        TimePhrase phrase = numbered(p, i);
        return phrase == null ? named(p, i) : phrase;
    }

    /** {@code the first quarter of 2020}, {@code Q3 2021}, {@code the third quarter}. */
    private @Nullable TimePhrase numbered(Passage p, int i) {
        String w = p.lower(i);
        boolean brief = w.length() == 2 && w.charAt(0) == 'q' && w.charAt(1) >= '1' && w.charAt(1) <= '4';
        BigDecimal ordinal = NumberWords.value("ordinal", w);
        int noun = p.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean full = ordinal != null && ordinal.intValue() <= 4 && p.is(noun, "quarter");
        if (!brief && !full) {
            return null;
        }
        int number = brief ? w.charAt(1) - '0' : ordinal == null ? 1 : ordinal.intValue();
        int to = brief ? i + 1 : noun + 1;
        int at = p.is(to, "of") || p.is(to, "in") ? to + 1 : to;
        Integer year = Years.stands(p, at) ? Years.number(p.lower(at)) : null;
        return year == null
                ? new TimePhrase(i, to, lastQuarter(3 * number - 2))
                : new TimePhrase(i, at + 1, Dates.months(year, 3 * number - 2, 3));
    }

    /** {@code the March quarter}: the three months that end with it. */
    private @Nullable TimePhrase named(Passage p, int i) {
        Integer month = p.is(i + 1, "quarter") ? Months.number(p, i) : null;
        if (month == null || month % 3 != 0) {
            return null;
        }
        Integer year = Years.stands(p, i + 3) && p.is(i + 2, "of") ? Years.number(p.lower(i + 3)) : null;
        return year == null
                ? new TimePhrase(i, i + 2, lastQuarter(month - 2))
                : new TimePhrase(i, i + 4, Dates.months(year, month - 2, 3));
    }

    /** The last such quarter that was over by the day of publication. */
    private @Nullable Dates lastQuarter(int firstMonth) {
        if (published == null) {
            return null;
        }
        Dates quarter = Dates.months(published.getYear(), firstMonth, 3);
        return quarter.end().isBefore(published) ? quarter : Dates.months(published.getYear() - 1, firstMonth, 3);
    }
}
