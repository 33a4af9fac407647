package org.onrecord.extraction.statistic;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;
import org.onrecord.text.Document;

/** Finds the words that name a time: years, fiscal years, quarters, months, days, decades, {@code a decade ago}. */
final class Periods {

    private final FiscalPeriods fiscal;
    private final CalendarPeriods calendar;
    private final RelativePeriods relative;
    private final LoosePeriods loose;
    private final PartPeriods parts;
    private final NamedTimes named;
    private @Nullable Dates last;

    Periods(Document document) {
        this.fiscal = new FiscalPeriods(document.text(), document.imprint().published());
        this.calendar = new CalendarPeriods(document.imprint().published());
        this.relative = new RelativePeriods(document.imprint().published(), calendar);
        this.loose = new LoosePeriods(document.imprint().published(), this::known);
        this.parts = new PartPeriods(document.imprint().published(), this::whole);
        this.named = new NamedTimes(document.imprint().published());
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
                last = phrase.dates() == null ? last : phrase.dates();
                i = phrase.to();
            }
        }
        return List.copyOf(found);
    }

    private @Nullable TimePhrase at(Passage p, int i) {
        TimePhrase phrase = blurred(p, known(p, i));
        phrase = phrase == null ? named.at(p, i) : phrase;
        phrase = phrase == null ? loose.at(p, i) : phrase;
        return phrase == null ? that(p, i) : phrase;
    }

    /** {@code early 2017}, {@code late last month}: which part of it cannot be told; a day keeps its date. */
    private static @Nullable TimePhrase blurred(Passage p, @Nullable TimePhrase time) {
        int before = time == null ? -1 : p.isHyphen(time.from() - 1) ? time.from() - 2 : time.from() - 1;
        boolean part = time != null
                && (p.is(before, "early") || p.is(before, "late") || p.is(before, "mid"))
                && time.days(p) > TimePhrase.DAY;
        return time == null || !part ? time : new TimePhrase(time.from(), time.to(), null);
    }

    /** {@code that year}: the time told last, if it is as long. */
    private @Nullable TimePhrase that(Passage p, int i) {
        Step step = p.is(i, "that") && !p.isHyphen(i + 2) ? Step.of(p.lower(i + 1)) : null;
        if (step == null || p.lower(i + 1).endsWith("s") || step.days() <= TimePhrase.DAY) {
            return null;
        }
        Dates dates = last;
        boolean fits =
                dates != null && Math.abs(ChronoUnit.DAYS.between(dates.start(), dates.end()) + 1 - step.days()) < 4;
        return new TimePhrase(i, i + 2, fits ? dates : null);
    }

    private @Nullable TimePhrase known(Passage p, int i) {
        TimePhrase phrase = parts.at(p, i);
        return phrase == null ? whole(p, i) : phrase;
    }

    private @Nullable TimePhrase whole(Passage p, int i) {
        TimePhrase phrase = fiscal.at(p, i);
        phrase = phrase == null ? relative.at(p, i) : phrase;
        return phrase == null ? calendar.at(p, i) : phrase;
    }

    /** Whether this word measures time or names a month, so that {@code one in ten days} is no share. */
    static boolean isTime(Passage p, int i) {
        return RelativePeriods.isUnit(p.lower(i)) || Months.number(p, i) != null;
    }
}
