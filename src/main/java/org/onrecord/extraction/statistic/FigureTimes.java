package org.onrecord.extraction.statistic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Quantity.Change;

/** Gives the figures of a sentence their times: when each is for, and what it is counted from. */
final class FigureTimes {

    private static final int APART = 14;
    private static final int FAR = 24;
    private static final Set<String> AGAINST = Set.of("against", "versus", "vs");

    private final Passage p;
    private final Times times;
    private final @Nullable TreeTimes tree;
    private final Set<TimePhrase> taken = new HashSet<>();

    FigureTimes(Passage p, Times times, @Nullable TreeTimes tree) {
        this.p = p;
        this.times = times;
        this.tree = tree;
    }

    void assign(List<Figure> figures) {
        for (Figure figure : figures) {
            if (isStart(figure)) {
                TimePhrase own = times.follows(figure);
                figure.setPeriod(own);
                if (own != null) {
                    taken.add(own);
                }
            }
        }
        for (Figure figure : figures) {
            if (!isStart(figure)) {
                figure.setPeriod(times.period(figure, tree, taken));
                countFromBeginning(figure);
            }
            figure.level.compareWithTime();
        }
        for (int k = 0; k < figures.size(); k++) {
            Figure start = figures.get(k);
            Figure before = k > 0 ? figures.get(k - 1) : null;
            Figure after = k + 1 < figures.size() ? figures.get(k + 1) : null;
            if (after != null && start.isMultiple() && after.start() - start.end() < 3) {
                start.countFrom(after.period());
            }
            if (isStart(start)) {
                if (after != null && leadsTo(start, after)) {
                    shareSince(start, after);
                    after.countFrom(start.period());
                    after.level.comeFrom(start);
                    start.begin();
                } else if (before != null && isNear(before, start)) {
                    Figure end = main(figures, k - 1);
                    end.countFrom(start.period());
                    Change told = direction(start);
                    end.level.move(told);
                    if (told == null && isSetOff(start) && start.m.unit().equals(end.m.unit())) {
                        end.level.comeFrom(start);
                    }
                    start.isOf(end);
                }
            }
            if (before != null && goesOn(before, start)) {
                Figure end = main(figures, k - 1);
                end.countFrom(start.baseline());
                start.takePeriod(end.period());
                start.countFrom(end.baseline());
                end.level.move(start.change());
            } else if (before != null && isComparedAside(before, start)) {
                main(figures, k - 1).countFrom(start.baseline());
                main(figures, k - 1).level.move(start.change());
            } else if (before != null && endsAt(before, start)) {
                start.countFrom(before.baseline());
            } else if (before != null && wasOtherwise(before, start)) {
                start.countFrom(before.period());
            }
        }
    }

    /** {@code fell by a fifth between 2014 and 2018}: counted from the first of the two. */
    private void countFromBeginning(Figure figure) {
        TimePhrase when = figure.period();
        if (when != null && figure.isMove() && figure.baseline() == null) {
            figure.countFrom(times.dates().beginning(when));
        }
    }

    /** {@code gone from 6 percent to 12 percent since 2016}: that is when it was 6. */
    private void shareSince(Figure start, Figure end) {
        TimePhrase since = end.period();
        if (start.period() == null && since != null && times.isSince(since)) {
            start.setPeriod(since);
        }
    }

    /** {@code £285 a week, some £26 more than in 2019}. */
    private boolean isComparedAside(Figure before, Figure figure) {
        int comma = p.is(figure.from() - 1, "or") ? figure.from() - 2 : figure.from() - 1;
        boolean aside = p.is(comma, ",") && figure.from() - before.end() < APART;
        return aside && figure.baseline() != null && isNear(before, figure);
    }

    /** {@code tripled since 2020, to about $100}. */
    private boolean endsAt(Figure before, Figure figure) {
        return p.is(figure.head() - 1, "to") && before.isMove() && figure.head() - before.end() < 7;
    }

    /** {@code Eggs, which cost $1.93 two winters ago, averaged $4.71}: what is told aside is what it was before. */
    private boolean wasOtherwise(Figure before, Figure figure) {
        return tree != null
                && !isSomebody(before)
                && before.isLike(figure)
                && before.period() != figure.period()
                && tree.isAside(before.start(), before.measured())
                && !tree.isAside(figure.start(), figure.measured());
    }

    /** {@code Smith, who raised $5 million in May}: what somebody did is not what a thing was. */
    private boolean isSomebody(Figure aside) {
        for (int i = aside.start() - 1; i > aside.start() - APART && !p.parts(i); i--) {
            if (p.is(i, "who")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 64 of the 543 seats}: the first of the two is what moves. */
    private Figure main(List<Figure> figures, int k) {
        Figure figure = figures.get(k);
        boolean whole = k > 0
                && (p.is(figure.start() - 1, "of")
                        || p.is(figure.start() - 2, "of") && p.is(figure.start() - 1, "the"));
        return whole && figures.get(k - 1).end() + 3 > figure.start() ? figures.get(k - 1) : figure;
    }

    /** {@code 14 minutes on average, from 22 in 2014}: the two values say which way. */
    private boolean isSetOff(Figure start) {
        return p.is(start.head() - 1, "from") && p.is(start.head() - 2, ",");
    }

    /** {@code up from 12}, {@code down from a record 59}. */
    private @Nullable Change direction(Figure start) {
        for (int i = start.head() - 1; i > start.head() - 5; i--) {
            Change adverb = Changes.as("adverb", p.lower(i));
            if (adverb != null) {
                return adverb;
            }
        }
        return null;
    }

    /**
     * {@code from 22 in 2014}, {@code against 1,902 a year earlier}: the level that another figure is compared with.
     */
    private boolean isStart(Figure figure) {
        int before = p.is(figure.head() - 1, "+") ? figure.head() - 2 : figure.head() - 1;
        while (before > 0 && (FigureWords.is("determiner", p.lower(before)) || p.is(before, "record"))) {
            before--;
        }
        String word = p.lower(before);
        return word.equals("from")
                || AGAINST.contains(word)
                || (word.equals("with") || word.equals("to"))
                        && p.lower(before - 1).startsWith("compar");
    }

    /** {@code from 9 percent in 2015 to 16 percent}. */
    private boolean leadsTo(Figure start, Figure end) {
        int at = end.head() - 1;
        while (at > start.end() && (p.is(at, "a") || p.is(at, "an") || p.is(at, "record") || p.is(at, "just"))) {
            at--;
        }
        return p.is(at, "to") && at - start.end() < APART && p.is(start.head() - 1, "from");
    }

    private boolean isNear(Figure before, Figure start) {
        for (int i = before.end(); i < start.start(); i++) {
            boolean nouns = FigureWords.is("preposition", p.lower(i + 2)) && FigureWords.isPlural(p.lower(i + 1));
            if (p.is(i, ";") || p.is(i, "and") && !nouns || p.is(i, "while") || p.is(i, "but")) {
                return false;
            }
        }
        return start.start() - before.end() < FAR;
    }

    /**
     * {@code 11,400 pounds in 2022, up 58 percent from the year before}; {@code $33 million, triple the bill in 2013}.
     */
    private boolean goesOn(Figure before, Figure figure) {
        int comma = figure.from() - 1;
        while (comma > before.end() && isLead(p.lower(comma))) {
            comma--;
        }
        boolean ends = figure.isReached() && (p.is(figure.from() - 1, "was") || p.is(figure.from() - 1, "were"));
        return p.is(comma, ",") && !ends && figure.isMove() && isNear(before, figure) && comma - before.end() < APART;
    }

    /** {@code …, or a 5 percent rise}, {@code …, was down 11 points}. */
    private static boolean isLead(String word) {
        return switch (word) {
            case "or", "a", "an", "was", "were" -> true;
            default -> false;
        };
    }
}
