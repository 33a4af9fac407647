package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;

/**
 * Times told by an event, or by their length alone: {@code since the pandemic}, {@code than before the war}, {@code in
 * 11 years}, {@code in a typical week}, {@code over the quarter}. Most can be named, but not dated.
 */
final class LoosePeriods {

    private static final int FAR = 1000;
    /** How many words an event may be told in. */
    private static final int EVENT = 9;
    /** How far back a superlative or a figure may stand. */
    private static final int BACK = 12;

    private static final Set<String> STRETCH = Set.of("in", "over", "during", "for", "within");
    private static final Set<String> COMPARES = Set.of("than", "as", "with", "to");
    private static final Set<String> LONG = Set.of("week", "month", "quarter", "year", "season", "period", "decade");
    private static final Set<String> PRESENT =
            Set.of("is", "are", "has", "have", "will", "would", "can", "could", "may", "might", "do", "does");

    private final @Nullable LocalDate published;
    private final Known known;

    /** The time that begins at a word, of those that are told by the calendar or from another; null when none does. */
    @FunctionalInterface
    interface Known {
        @Nullable
        TimePhrase at(Passage p, int i);
    }

    LoosePeriods(@Nullable LocalDate published, Known known) {
        this.published = published;
        this.known = known;
    }

    @Nullable
    TimePhrase at(Passage p, int i) {
        if (p.is(i - 1, "since")) {
            boolean adverb = p.is(i - 2, "has") || p.is(i - 2, "have") || p.is(i - 2, "had");
            return adverb || p.is(i - 2, ",") ? null : since(p, i);
        }
        if (p.is(i, "before") && isKnownEvent(p, i + 1)) {
            return new TimePhrase(i, p.is(i + 1, "the") ? i + 3 : i + 2, null);
        }
        if (p.is(i, "before") && COMPARES.contains(p.lower(i - 1))) {
            return before(p, i);
        }
        if (!STRETCH.contains(p.lower(i - 1))) {
            return null;
        }
        if (p.is(i, "the")) {
            return stretch(p, i + 1);
        }
        boolean article = p.is(i, "a") || p.is(i, "an");
        boolean any = article && !p.is(i - 1, "for");
        TimePhrase within = any && !p.is(i - 1, "during") ? within(p, i) : null;
        if (within != null) {
            return within;
        }
        return any && FigureWords.is("any-time", p.lower(i + 1)) && LONG.contains(p.lower(i + 2))
                ? new TimePhrase(i, i + 3, null)
                : length(p, article ? i + 1 : i, article);
    }

    /**
     * {@code since the pandemic}, {@code since she took office}, {@code since the plant reopened on 9 April}: dated
     * when a day is told. With a verb in the present it gives a reason: {@code since the bill has passed}; behind an
     * auxiliary it is an adverb: {@code who have since left}. The next clause may follow without a comma: {@code since I
     * took office we have cut}.
     */
    private @Nullable TimePhrase since(Passage p, int from) {
        int at = from;
        while (at < from + EVENT && !endsEvent(p, at)) {
            TimePhrase day = known.at(p, at);
            if (day != null) {
                Dates dates = day.dates();
                boolean level = p.is(day.to(), "at") || p.is(day.to(), "to");
                boolean told = at > from + 1 && !level;
                return told ? new TimePhrase(from, day.to(), dates) : null;
            }
            at++;
        }
        boolean told = at > from + 2 && FigureWords.is("pronoun", p.lower(at - 1));
        if (told && (p.is(at, "have") || p.is(at, "has"))) {
            return new TimePhrase(from, at - 1, null);
        }
        boolean reason = PRESENT.contains(p.lower(at)) || at == from + EVENT;
        return reason || at == from || FigureWords.is("pronoun", p.lower(at - 1))
                ? null
                : new TimePhrase(from, at, null);
    }

    private static boolean endsEvent(Passage p, int i) {
        return p.parts(i)
                || PRESENT.contains(p.lower(i))
                || p.is(i, "then")
                || p.is(i, "when")
                || FigureWords.is("conjunction", p.lower(i))
                || p.at(i).shape() == Word.Shape.CURRENCY
                || p.at(i).isNumber() && !Periods.isTime(p, i + 1) && !Years.stands(p, i);
    }

    /** {@code before the pandemic}. */
    private static boolean isKnownEvent(Passage p, int i) {
        int noun = p.is(i, "the") ? i + 1 : i;
        boolean ends = p.parts(noun + 1) || FigureWords.isClosed(p.lower(noun + 1));
        return ends && FigureWords.is("event-time", p.lower(noun));
    }

    /** {@code twice as long as before the drought}. */
    private static @Nullable TimePhrase before(Passage p, int i) {
        int at = i + 1;
        while (at < i + EVENT && !endsEvent(p, at) && !FigureWords.is("preposition", p.lower(at))) {
            at++;
        }
        return at == i + 1 || at == i + EVENT ? null : new TimePhrase(i, at, null);
    }

    /** {@code over the week}, {@code for the quarter}: which one the text has said before. */
    private static @Nullable TimePhrase stretch(Passage p, int noun) {
        boolean ends = p.parts(noun + 1)
                || FigureWords.is("conjunction", p.lower(noun + 1))
                || FigureWords.is("preposition", p.lower(noun + 1)) && !p.is(noun + 1, "of") && !p.is(noun + 1, "to");
        boolean event = p.is(noun + 1, "before") || p.is(noun + 1, "after") || p.is(noun + 1, "since");
        boolean season = Months.season(p.lower(noun)) != null && !p.is(noun - 2, "in");
        return (LONG.contains(p.lower(noun)) || season) && ends && !event ? new TimePhrase(noun, noun + 1, null) : null;
    }

    /** {@code has quadrupled in a month}, {@code up 17 points in a single year}: up to now. */
    private @Nullable TimePhrase within(Passage p, int article) {
        int noun = p.is(article + 1, "single") ? article + 2 : article + 1;
        Step step = LONG.contains(p.lower(noun)) && stretch(p, noun) != null ? Step.of(p.lower(noun)) : null;
        if (step == null) {
            return null;
        }
        boolean now = published != null && (isPerfect(p, article) || isUpOrDown(p, article));
        Dates dates = now && published != null ? new Dates(step.before(published, 1), published) : null;
        return new TimePhrase(article, noun + 1, dates);
    }

    private static boolean isUpOrDown(Passage p, int at) {
        for (int i = at - 1; i > at - BACK && i >= 0 && !p.parts(i); i--) {
            if (p.is(i, "up") || p.is(i, "down")) {
                return true;
            }
        }
        return false;
    }

    /** {@code no deaths in 11 years}, {@code $40 million over five years}, {@code over a 5-year period}. */
    private @Nullable TimePhrase length(Passage p, int i, boolean article) {
        Numeral n = Numerals.plain(p, i);
        if (n == null || !n.isBelow(FAR) || p.is(i - 1, "for") || p.is(i - 1, "during")) {
            return null;
        }
        int unit = p.isHyphen(n.to()) ? n.to() + 1 : n.to();
        Step step = Step.of(p.lower(unit));
        boolean noun = p.is(unit + 1, "period") || p.is(unit + 1, "span");
        boolean named = article == noun && noun == unit > n.to();
        if (step == null || !named || p.is(i - 1, "over") && !isCounted(p, i - 2)) {
            return null;
        }
        if (isRecord(p, i - 1)) {
            return null;
        }
        boolean done = !noun && published != null && isPerfect(p, i);
        Dates dates = done && published != null
                ? new Dates(step.before(published, n.low().longValue()), published)
                : null;
        return new TimePhrase(i, noun ? unit + 2 : unit + 1, dates);
    }

    /** {@code $40 million for roads over two years}: a figure stands before a noun; not {@code for over two years}. */
    private static boolean isCounted(Passage p, int before) {
        String w = p.lower(before);
        boolean noun = FigureWords.is("tally", w) || !FigureWords.isVerb(w);
        if (FigureWords.isClosed(w) || !noun || p.parts(before)) {
            return false;
        }
        for (int i = before; i > before - BACK && i >= 0; i--) {
            if (p.at(i).isNumber() || p.at(i).shape() == Word.Shape.CURRENCY) {
                return true;
            }
        }
        return false;
    }

    /** {@code the biggest rise in 34 years}, {@code the first fall since 2012}: how long the record stood. */
    static boolean isRecord(Passage p, int before) {
        for (int i = before - 1; i > before - BACK && i >= 0 && !p.parts(i); i--) {
            String w = p.lower(i);
            if (FigureWords.is("record", w) && !p.isHyphen(i + 1) || w.length() > 4 && w.endsWith("est")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerfect(Passage p, int number) {
        for (int i = number - 1; i > number - BACK && i >= 0 && !p.parts(i); i--) {
            if (p.is(i, "has") || p.is(i, "have") || p.is(i, "'ve")) {
                return true;
            }
        }
        return false;
    }
}
