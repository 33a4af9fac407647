package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TimePhrase.Dates;
import org.onrecord.extraction.statistic.TimePhrase.Shift;
import org.onrecord.text.Period;

/** The times of a sentence, and which of them a figure is for and which it is counted from. */
final class Times {

    private static final int AHEAD = 14;
    private static final int BACK = 40;
    /** How far a figure's time may stand from it by grammar, in words. */
    private static final int FAR = 100;

    private static final Set<String> LINKS = Set.of(
            "in", "during", "for", "of", "by", "over", "above", "below", "on", "through", "at", "until", "between",
            "from", "as");
    private static final Set<String> COMPARES = Set.of("with", "to", "against", "versus", "vs", "than");

    private final Passage p;
    private final List<TimePhrase> phrases;
    private final @Nullable LocalDate published;
    private final BitSet covered = new BitSet();

    Times(Passage p, List<TimePhrase> phrases, @Nullable LocalDate published) {
        this.p = p;
        this.published = published;
        this.phrases = phrases;
        phrases.stream().filter(t -> !isClause(t)).forEach(t -> covered.set(t.from(), t.to()));
    }

    /** {@code since the city cut its budget by $5 million}: has figures and subjects of its own. */
    private boolean isClause(TimePhrase time) {
        return p.is(time.from() - 1, "since") && time.dates() == null && !p.parts(time.to());
    }

    BitSet covered() {
        return covered;
    }

    /** What a change is counted from: {@code since fiscal year 2020}, {@code from 2019}, {@code compared with a decade ago}. */
    @Nullable
    TimePhrase baseline(int from, int to, int limit, boolean moved) {
        for (int i = firstFrom(to); i < phrases.size() && phrases.get(i).from() < Math.min(limit, to + AHEAD); i++) {
            boolean record = p.is(before(phrases.get(i)), "since") && LoosePeriods.isRecord(p, before(phrases.get(i)));
            if (isBaseline(phrases.get(i), moved) && !record) {
                return isInNextClause(to, phrases.get(i)) ? null : phrases.get(i);
            }
        }
        boolean multiple = moved && to > 0 && isMultiple(from, to);
        int behind = firstFrom(to);
        if (multiple
                && behind < phrases.size()
                && phrases.get(behind).from() < Math.min(limit, to + AHEAD)
                && comparesBefore(to, phrases.get(behind))) {
            return phrases.get(behind);
        }
        TimePhrase first = phrases.isEmpty() ? null : phrases.get(0);
        boolean leads = first != null && first.from() <= 4 && first.to() <= from && p.is(before(first), "since");
        return leads && moved ? first : null;
    }

    /** {@code cooled to 4 percent, and rents have been falling since May}. */
    private boolean isInNextClause(int to, TimePhrase time) {
        for (int i = to; i < time.from(); i++) {
            boolean joins = p.is(i + 1, "and") || p.is(i + 1, "but") || p.is(i + 1, "while");
            if (p.is(i, ";") || p.is(i, ",") && joins) {
                return true;
            }
        }
        return false;
    }

    private boolean isMultiple(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(i, "times") || NumberWords.is("times", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code twice as many as in 2010}, {@code triple the bill in 2013}: nothing else parts the two. */
    private boolean comparesBefore(int to, TimePhrase time) {
        for (int i = to; i < time.from(); i++) {
            if (p.parts(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBaseline(TimePhrase time, boolean moved) {
        int cue = before(time);
        String w = p.lower(cue);
        if (isOnYear(time)) {
            return true;
        }
        boolean earlier =
                time.shift() != null && moved && (p.is(time.to() - 1, "earlier") || p.is(time.to() - 1, "before"));
        if (w.equals("on") && moved && (time.shift() != null || p.is(time.from(), "year"))
                || earlier && !w.equals("in")) {
            return true;
        }
        if (w.equals("since")) {
            return moved;
        }
        if (moved && p.at(cue).isNumber() && p.is(cue - 1, "from")) {
            return true;
        }
        if (w.equals("from")) {
            return moved && !p.is(time.to(), "to") && !p.is(time.to(), "through");
        }
        if (w.equals("over") || w.equals("above") || w.equals("below")) {
            return moved && !RelativePeriods.spans(p, time) || w.equals("above") || w.equals("below");
        }
        if (w.equals("in") || w.equals("during") || w.equals("for") || w.equals("at")) {
            return p.is(cue - 1, "than") || compared(cue - 1);
        }
        return w.equals("than") || compared(cue);
    }

    /** Whether any time is told but those that are counted from. */
    boolean other(@Nullable TimePhrase baseline) {
        for (TimePhrase time : phrases.subList(0, Math.min(phrases.size(), BACK))) {
            if (time != baseline && !isBaseline(time, true) && !RelativePeriods.isWeekday(p, time.from())) {
                return true;
            }
        }
        for (int i = 0; i < Math.min(p.size(), FAR); i++) {
            if (FigureWords.is("other-time", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code since 2016}. */
    boolean isSince(TimePhrase time) {
        return p.is(before(time), "since");
    }

    /** {@code year on year}. */
    private boolean isOnYear(TimePhrase time) {
        return time.shift() != null
                && p.lower(time.from()).equals(p.lower(time.to() - 1))
                && time.to() - time.from() > 2;
    }

    private boolean compared(int i) {
        return COMPARES.contains(p.lower(i))
                && (p.is(i - 1, "compared")
                        || p.is(i - 1, "relative")
                        || p.is(i - 1, "comparison")
                        || p.is(i, "versus")
                        || p.is(i, "vs")
                        || p.is(i, "against"));
    }

    /** Index of the word before a time, articles skipped. */
    private int before(TimePhrase time) {
        int i = time.from() - 1;
        while (i > 0 && (p.is(i, "the") || p.is(i, "early") || p.is(i, "late") || p.is(i, "mid") || p.isHyphen(i))) {
            i--;
        }
        return i;
    }

    /** When a figure is for: the time nearest to it by grammar; where that was not read, by place. */
    @Nullable
    TimePhrase period(Figure figure, @Nullable TreeTimes tree, Set<TimePhrase> taken) {
        if (tree == null) {
            return period(figure.from(), figure.measured(), figure.limit(), figure.baseline(), figure.isMove());
        }
        TimePhrase best = null;
        int least = TreeTimes.APART;
        for (int i = firstFrom(figure.from() - FAR);
                i < phrases.size() && phrases.get(i).from() < figure.end() + FAR;
                i++) {
            TimePhrase time = phrases.get(i);
            boolean other = taken.contains(time)
                    || time == figure.baseline()
                    || isNamed(time)
                    || isBaseline(time, figure.isMove())
                    || isUnfit(time, figure);
            int distance = other ? TreeTimes.APART : tree.distance(time, figure.start(), figure.measured());
            distance = figure.isWhole() && distance >= TreeTimes.STEP ? TreeTimes.APART : distance;
            boolean closer = distance < least
                    || distance == least && best != null && time.from() >= figure.end() && best.to() <= figure.start();
            if (distance != TreeTimes.APART && closer) {
                best = time;
                least = distance;
            }
        }
        TimePhrase next = follows(figure);
        next = next == null ? explained(figure) : next;
        boolean plain =
                next != null && next != figure.baseline() && !isBaseline(next, figure.isMove()) && !isNamed(next);
        return plain ? next : best;
    }

    /** {@code last year, when its margin was 6 percent}. */
    private @Nullable TimePhrase explained(Figure figure) {
        int when = figure.head() - 1;
        while (when > figure.head() - AHEAD && !p.is(when, "when") && !p.parts(when)) {
            when--;
        }
        int end = p.is(when - 1, ",") ? when - 1 : when;
        int first = p.is(when, "when") ? firstFrom(when) - 1 : -1;
        return first >= 0 && phrases.get(first).to() == end ? phrases.get(first) : null;
    }

    /** No six years in a month; a move is not {@code as of} a day, only the level that it reached is. */
    private boolean isUnfit(TimePhrase time, Figure figure) {
        boolean asOf = p.is(before(time), "of") && p.is(before(time) - 1, "as");
        return asOf ? figure.isSize() : figure.lasts() > time.days(p);
    }

    /** A time right behind a figure: {@code 45,000 in 2019}. */
    @Nullable
    TimePhrase follows(Figure figure) {
        int at = figure.measured();
        at = LINKS.contains(p.lower(at)) ? at + 1 : at;
        at = p.is(at, "the") ? at + 1 : at;
        at = p.is(at - 1, "the") && p.at(at).isText() && p.is(at + 1, "of") ? at + 2 : at;
        int first = firstFrom(at);
        return first < phrases.size() && phrases.get(first).from() == at ? phrases.get(first) : null;
    }

    /** When a figure is for: the nearest time behind it within its clause, else the nearest before it. */
    @Nullable
    TimePhrase period(int from, int to, int limit, @Nullable TimePhrase baseline, boolean moved) {
        int first = firstFrom(to);
        for (int i = first; i < phrases.size() && phrases.get(i).from() < Math.min(limit, to + AHEAD); i++) {
            if (phrases.get(i) != baseline && !isNamed(phrases.get(i)) && !isBaseline(phrases.get(i), false)) {
                return phrases.get(i);
            }
        }
        for (int i = Math.min(first, phrases.size()) - 1;
                i >= 0 && phrases.get(i).to() > from - BACK;
                i--) {
            if (phrases.get(i) != baseline && isNear(phrases.get(i), from) && !isBaseline(phrases.get(i), moved)) {
                return phrases.get(i);
            }
        }
        return null;
    }

    /** {@code the 2026 Event}, {@code the Budget Act of 2026}, {@code last week's deal}: part of a name or phrase. */
    private boolean isNamed(TimePhrase time) {
        boolean inside = FigureWords.is("determiner", p.lower(time.from() - 1))
                || p.at(time.from() - 1).isCapital() && time.from() > 1;
        boolean named = inside && p.at(time.to()).isCapital() && !p.parts(time.to());
        boolean act = p.is(time.from() - 1, "of") && p.at(time.from() - 2).isCapital() && !p.is(time.from() - 2, "as");
        boolean document = p.is(time.from() - 1, "a") && FigureWords.is("dated-by-year", p.lower(time.to()));
        boolean each = p.is(time.from() - 1, "each") || p.is(time.from() - 1, "every");
        boolean record = p.is(before(time), "since") && LoosePeriods.isRecord(p, before(time));
        return named || act || document || each || record || p.is(time.to(), "'s") || p.is(time.from(), "before");
    }

    /** A time before a figure is for it at the head of the sentence, or close by in the same clause. */
    private boolean isNear(TimePhrase time, int figure) {
        if (time.to() > figure || isNamed(time)) {
            return false;
        }
        boolean leads = time.from() <= 5;
        for (int i = time.to() + 1; i < figure && !leads; i++) {
            if (p.parts(i) || p.is(i, "that") || i > time.to() + 10) {
                return false;
            }
        }
        return true;
    }

    /** The days of a time; of one that is told by another, a step back from that. */
    private @Nullable Dates dates(TimePhrase time, @Nullable TimePhrase main) {
        Shift shift = time.shift();
        if (time.dates() != null || shift == null) {
            return time.dates();
        }
        Dates base = main == null || main == time ? null : main.dates();
        if (base != null) {
            return shift.from(base);
        }
        boolean years = shift.year() == null && shift.unit() == ChronoUnit.YEARS && published != null;
        return years && published != null ? Dates.year(published.getYear() - shift.count()) : null;
    }

    private int firstFrom(int word) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (phrases.get(mid).from() < word) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Index just past a time that follows a figure directly: {@code in 2022}, {@code since fiscal year 2020}. */
    int endAfter(int to) {
        int at = to;
        while (at < to + 4
                && (LINKS.contains(p.lower(at))
                        || p.is(at, "the")
                        || p.is(at, "since")
                        || p.is(at, "compared")
                        || COMPARES.contains(p.lower(at)))) {
            at++;
        }
        int first = firstFrom(at);
        return at > to && first < phrases.size() && phrases.get(first).from() == at
                ? phrases.get(first).to()
                : to;
    }

    /** A time as a period; one told with {@code since} and no change runs on from its first day. */
    @Nullable
    Period period(@Nullable TimePhrase time, boolean baseline, @Nullable TimePhrase main) {
        if (time == null) {
            return null;
        }
        Dates dates = dates(time, main);
        boolean open = !baseline && p.is(before(time), "since");
        LocalDate start = dates == null ? null : dates.start();
        LocalDate end = dates == null || open ? null : dates.end();
        if (dates != null && p.is(time.from() - 1, "after") && Years.stands(p, time.from())) {
            return new Period(
                    p.words(time.from() - 1, time.to()),
                    p.span(time.from() - 1, time.to()),
                    dates.end().plusDays(1),
                    null);
        }
        if (start != null && end != null && end.isBefore(start)) {
            return new Period(p.words(time.from(), time.to()), p.span(time.from(), time.to()), null, null);
        }
        return new Period(p.words(time.from(), time.to()), p.span(time.from(), time.to()), start, end);
    }
}
