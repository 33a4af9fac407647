package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;

/** Finds the words that name a time: years, fiscal years, quarters, months, days, decades, {@code a decade ago}. */
final class Periods {

    private final FiscalPeriods fiscal;
    private final CalendarPeriods calendar;
    private final RelativePeriods relative;

    Periods(Document document) {
        this.fiscal = new FiscalPeriods(document.text());
        this.calendar = new CalendarPeriods(document.imprint().published());
        this.relative = new RelativePeriods(document.imprint().published(), calendar);
    }

    /** All of a sentence, in order, none within another. */
    List<TimePhrase> in(Passage p) {
        List<TimePhrase> found = new ArrayList<>();
        int i = 0;
        while (i < p.size()) {
            TimePhrase phrase = at(p, i);
            if (phrase == null) {
                i++;
            } else {
                found.add(phrase);
                i = phrase.to();
            }
        }
        return List.copyOf(found);
    }

    private @Nullable TimePhrase at(Passage p, int i) {
        TimePhrase phrase = fiscal.at(p, i);
        phrase = phrase == null && isEdge(p, i) ? calendar.at(p, i) : phrase;
        phrase = phrase == null ? relative.at(p, i) : phrase;
        return phrase == null ? calendar.at(p, i) : phrase;
    }

    /** {@code the last day of May}: before {@code last} is read as a word that points. */
    private static boolean isEdge(Passage p, int i) {
        return p.is(i, "last") && (p.is(i + 1, "day") || p.is(i + 2, "months") && p.is(i + 3, "of"));
    }

    /** Whether this word measures time or names a month, so that {@code one in ten days} is no share. */
    static boolean isTime(Passage p, int i) {
        return RelativePeriods.isUnit(p.lower(i)) || Months.number(p, i) != null;
    }
}
