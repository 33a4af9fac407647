package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TreeTense.Tense;
import org.onrecord.text.Period;

/**
 * Goes on with the time of the figure before: {@code Sales fell 6 percent in the second quarter. Costs rose 2 percent.}
 * Told in the past, on the same word, in the same paragraph, where no other time stands, and of a state of things or in
 * the same unit; what is, has been or will be has its own time. A day does not go on: it tells when one thing happened.
 * One document's, for one thread, in order of the text.
 */
final class CarriedTimes {

    private static final int NEXT = 3;
    /** How many words of a sentence are looked at for one that points back. */
    private static final int FAR = 60;

    private @Nullable Period last;
    private @Nullable Period lastFrom;
    private @Nullable String source;
    private @Nullable Passage passage;
    private @Nullable Figure from;
    private @Nullable Passage looked;
    private boolean quoted;
    private @Nullable Period lead;
    private @Nullable Figure item;

    /** Begins a sentence, with the time of the lead-in when it is an item of a list. */
    void leadWith(@Nullable Period time) {
        lead = time;
        item = null;
    }

    /** The time that a figure without one goes on with, or null. */
    @Nullable
    Period of(Figure figure, Passage p, Tense tense, @Nullable String who) {
        if (lead != null) {
            item = item == null ? figure : item;
            return item == figure || item.isLike(figure) ? lead : null;
        }
        Passage before = passage;
        if (last != null && before != null && before != p && isNext(p, before) && pointsBack(p)) {
            return last;
        }
        if (last == null || before == null || isQuoted(p) || who != null && source != null && !who.equals(source)) {
            return null;
        }
        if (before == p) {
            return tense == Tense.PAST || tense == Tense.NONE ? last : null;
        }
        boolean parted = p.isParted(before.span().end());
        boolean goesOn = tense == Tense.PAST && (!parted || figure.traits.isPartOfKnown()) || isSum(p) && !parted;
        boolean series = figure.traits.isState() || from != null && figure.isLike(from);
        return isNext(p, before) && goesOn && series && !figure.hasOtherTime() ? last : null;
    }

    /** {@code That works out to 6.8 a day}: the same figure told otherwise. */
    private static boolean isSum(Passage p) {
        return p.is(0, "that") && FigureWords.is("verb", p.lower(1)) || p.is(0, "that") && p.is(1, "is");
    }

    private static boolean isNext(Passage p, Passage before) {
        return p.span().start() - before.span().end() <= NEXT;
    }

    /** {@code over the same stretch}, {@code in that period}, {@code over those years}. */
    private static boolean pointsBack(Passage p) {
        for (int i = 0; i < Math.min(p.size(), FAR); i++) {
            boolean that = p.is(i, "that") || p.is(i, "those") || p.is(i, "same");
            int noun = that && p.at(i + 1).isNumber() ? i + 2 : i + 1;
            if (that && FigureWords.is("stretch-noun", p.lower(noun)) && !p.is(noun + 1, "of")) {
                int before = p.is(i - 1, "the") ? i - 2 : i - 1;
                return FigureWords.is("preposition", p.lower(before)) && !p.is(before, "of");
            }
        }
        return false;
    }

    private boolean isQuoted(Passage p) {
        if (p != looked) {
            looked = p;
            quoted = false;
            for (int i = 0; i < p.size() && !quoted; i++) {
                quoted = p.isQuotation(i);
            }
        }
        return quoted;
    }

    /**
     * What a move is counted from that goes on with the time of the one before: {@code Spending rose 6 percent in 2018
     * from a year earlier. Debt doubled.}
     */
    @Nullable
    Period baseline(Figure figure, @Nullable Period when) {
        return when != null && when == last && figure.isMove() ? lastFrom : null;
    }

    /** Keeps what a figure is counted from for those that go on with its time. */
    void rememberBaseline(@Nullable Period when, @Nullable Period baseline) {
        if (when != null && when == last && baseline != null) {
            lastFrom = baseline;
        }
    }

    void remember(Figure figure, Passage p, @Nullable Period period, boolean day, @Nullable String who) {
        if (period != null && period != last) {
            lastFrom = null;
        }
        if (period != null && !isQuoted(p)) {
            last = day ? null : period;
            source = who;
            passage = p;
            from = figure;
        }
    }
}
