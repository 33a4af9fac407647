package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Period;

/**
 * The time that a list's lead-in tells for its items: {@code The projects of the 2022 plan are:}, with lines below that
 * begin with a figure. A day in it only tells when the list was announced; of two times neither is taken. One
 * document's, for one thread, in order of the text.
 */
final class LeadTimes {

    private final @Nullable LocalDate published;
    private @Nullable Period lead;
    private int end = -1;

    LeadTimes(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The time of the lead-in when a sentence is an item of its list, else null. */
    @Nullable
    Period of(Passage p, List<TimePhrase> phrases, boolean item) {
        boolean line = end < 0 || p.isParted(end);
        end = p.span().end();
        if (p.is(p.size() - 1, ":")) {
            lead = only(p, phrases);
            return null;
        }
        if (line && !item) {
            lead = null;
        }
        return line ? lead : null;
    }

    private @Nullable Period only(Passage p, List<TimePhrase> phrases) {
        TimePhrase only = null;
        for (TimePhrase time : phrases) {
            boolean law = FigureWords.is("dated-by-year", p.lower(time.to()));
            if (time.dates() != null && time.days(p) > TimePhrase.DAY && !law) {
                if (only != null) {
                    return null;
                }
                only = time;
            }
        }
        return new Times(p, phrases, published).dates().period(only, false, null);
    }
}
