package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.extraction.statistic.TreeTense.Tense;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Span;

/** One figure: gathers comparator, change, subject, place and times around a number. */
final class Figure {

    /** How far before a figure the noun may stand whose level it is. */
    private static final int LEVEL = 6;

    private final Passage p;
    private final Times times;
    final @Nullable Figure previous;

    @Nullable
    String subject;

    /** Whether its subject is the whole that it is a part of. */
    boolean isPart;

    @Nullable
    Figure partner;

    private boolean ended;
    boolean listed;
    final FigureMove move;
    final Numeral n;
    final Measure m;
    private final int limit;
    final int from;
    final int to;
    final Phrases.@Nullable Match<Comparator> before;
    private final Phrases.@Nullable Match<Comparator> behind;
    final @Nullable Moved moved;
    private @Nullable TimePhrase baseline;
    private @Nullable TimePhrase period;
    private @Nullable Change level;
    private boolean begins;

    /**
     * @param previous the figure before this one in its sentence
     * @param limit index of the next figure's number
     */
    Figure(Passage p, Times times, Found found, @Nullable Figure previous, int limit) {
        this.p = p;
        this.times = times;
        this.previous = previous;
        this.n = found.numeral();
        this.m = found.measure();
        this.limit = limit;
        this.move = new FigureMove(p, this);
        int last = previous == null ? 0 : previous.to;
        int number = number();
        this.before = comparison(number, last);
        int head = before == null ? number : before.from();
        this.behind = n.form() == Form.RANK ? null : after();
        int tail = Math.max(found.to(), behind == null ? 0 : behind.to());
        Moved own = move.own(head);
        this.moved = own == null && previous != null ? move.shared(previous, head) : own;
        int between = n.isRange() && p.is(head - 1, "between") ? head - 1 : head;
        int start = own == null ? between : Math.min(between, own.from());
        int end = own == null || moved == null ? tail : Math.max(tail, moved.to());
        this.baseline = times.baseline(start, end, limit, isMoved());
        this.from = Math.max(Math.min(article(start), number), Math.min(last, number));
        this.to = Math.min(times.endAfter(end), Math.max(limit, end));
    }

    /** {@code $25 million less than two bids}: right behind another figure it tells a difference. */
    private Phrases.@Nullable Match<Comparator> comparison(int number, int last) {
        Phrases.Match<Comparator> match = n.form() == Form.RANK ? null : Comparisons.before(p, number);
        if (match == null) {
            return null;
        }
        boolean than = p.is(match.to() - 1, "than");
        return than && last > 0 && match.from() <= last ? null : match;
    }

    /** {@code 50 workers or more}, {@code 200+ members}. */
    private Phrases.@Nullable Match<Comparator> after() {
        Phrases.Match<Comparator> match = Comparisons.after(p, n.to());
        return match == null ? Comparisons.after(p, m.to()) : match;
    }

    private int number() {
        int start = Money.start(p, n.from());
        boolean minus = p.is(start - 1, "minus") && !p.is(start - 2, "or");
        return minus || isSign(start - 1) ? start - 1 : isHyphenedMinus(start) ? start - 2 : start;
    }

    private boolean isHyphenedMinus(int start) {
        return p.isHyphen(start - 1) && p.is(start - 2, "minus") && !p.is(start - 4, "or");
    }

    private boolean isSign(int i) {
        return (p.is(i, "-") || p.is(i, "−")) && p.glued(i + 1) && !p.glued(i);
    }

    private boolean isNegative() {
        return number() < Money.start(p, n.from());
    }

    private boolean isMoved() {
        return moved != null || m.type() == Type.TIMES && !isFrequency();
    }

    /** {@code cut rates four times since June}: how often, not how many times as much. */
    private boolean isFrequency() {
        boolean counts = n.form() == Form.DIGITS || n.form() == Form.SPELLED;
        return counts && (p.parts(m.to()) || p.is(m.to(), "since") || p.is(m.to(), "in") || p.is(m.to(), "over"));
    }

    /** Index just past the unit alone, before the noun that it measures. */
    int unitEnd() {
        int end = Units.end(p, n.to());
        return Money.stands(p, n.from()) ? n.to() : Math.max(end, n.to());
    }

    /** {@code a 20-mile wall}: the article belongs to the words when a noun follows the measure. */
    private int article(int start) {
        boolean noun = m.subject() != null && m.type() != Type.COUNT || p.isHyphen(n.to());
        return noun && (p.is(start - 1, "a") || p.is(start - 1, "an")) ? start - 1 : start;
    }

    Quantity quantity(@Nullable Grammar grammar, Memory memory) {
        Span span = p.span(from, to);
        String source = memory.backing()
                .of(p, span, grammar == null ? null : grammar.sources().of(number(), end()));
        Period when = when(grammar == null ? null : grammar.times(), memory.times(), source);
        TreeSubjects subjects = grammar == null ? null : grammar.subjects();
        subject = new FigureSubject(p, this, memory.recall()).of(subjects);
        memory.recall().note(this);
        if (subjects != null) {
            subjects.remember(subject);
        }
        String unit = unit(subject);
        String place = m.place() == null ? Places.around(p, from, m.to()) : m.place();
        return new Quantity(
                span,
                p.span(n.from(), n.to()),
                value(n.low(), n.high()),
                value(n.high(), n.low()),
                shared(unit),
                m.kind(),
                comparator(),
                change(),
                isReached(),
                subject,
                place,
                Populations.around(p, this),
                when,
                times.period(baseline, true, period == null ? TimePhrase.of(when) : period),
                source,
                rule(),
                confidence());
    }

    private @Nullable Period when(@Nullable TreeTimes tree, CarriedTimes carried, @Nullable String source) {
        Period when = times.period(period, false, main());
        if (partner != null || begins) {
            return when;
        }
        if (when == null) {
            when = carried.of(this, p, tree == null ? Tense.NONE : tree.tense(start(), measured()), source);
        }
        if (tree == null || !tree.isAside(start(), measured())) {
            carried.remember(this, p, when, period != null && period.days(p) <= TimePhrase.DAY, source);
        }
        return when;
    }

    /** What {@code a year earlier} is told from, when the figure is for that. */
    private @Nullable TimePhrase main() {
        if (baseline != null) {
            return baseline;
        }
        Figure other = partner == null ? previous : partner;
        return other == null ? null : other.period;
    }

    /** {@code 14.1 cents per kilowatt-hour, up from 13.5 cents}: the rate goes for both. */
    private String shared(String unit) {
        String other = partner == null ? "" : partner.m.unit();
        return !unit.isEmpty() && other.startsWith(unit + " ") && partner != null && partner.m.kind() == Kind.RATE
                ? other
                : unit;
    }

    private boolean isBareDigits() {
        return m.type() == Type.NONE && n.form() == Form.DIGITS;
    }

    /** {@code Defaults remain rare, at 24 for every 10,000 mortgages}: what is counted stands before the rate. */
    private String unit(@Nullable String subject) {
        if (!isBareDigits() || subject == null || !m.unit().isEmpty() && m.kind() != Kind.RATE) {
            return m.unit();
        }
        String noun = counted(subject);
        return m.unit().isEmpty() || noun.isEmpty() ? noun + m.unit() : noun + " " + m.unit();
    }

    /** {@code The number of visits rose to 112,000}: a bare number that counts things in the plural. */
    boolean isLevelOfThings() {
        return isBareDigits() && m.unit().isEmpty() && !counted(subject).isEmpty();
    }

    /** {@code Visits rose to 112,000}: the subject is what is counted, when it is a noun in the plural. */
    private String counted(@Nullable String subject) {
        if (subject == null) {
            return "";
        }
        String noun = subject.contains(" of ") || subject.contains(" in ") || subject.contains(" to ")
                ? subject.split(" (?:of|in|to) ")[0]
                : subject;
        String last = LowerCase.of(noun.substring(noun.lastIndexOf(' ') + 1));
        boolean plural = FigureWords.isPlural(last)
                && !n.isBelow(2)
                && n.low().stripTrailingZeros().scale() <= 0;
        return plural ? noun : "";
    }

    /** {@code rose to 45,000}, {@code 45,000, up 5 percent}: where a move ended. */
    boolean isReached() {
        if (isAside() && previous != null && moved != null) {
            return previous.isReached();
        }
        if (moved == null) {
            return ended;
        }
        boolean to = p.is(head() - 1, "to") || p.is(head() - 1, "at") || listed;
        return to && moved.from() < n.from() && n.form() != Form.MULTIPLE;
    }

    /** {@code from 9 percent in 2015 to 16}: where a move began. */
    void begin() {
        begins = true;
    }

    /** {@code …, down from 59 in 2021}: of the same as the figure it is compared with. */
    void isOf(Figure other) {
        partner = other;
    }

    @Nullable
    Change change() {
        return moved == null ? level : moved.change();
    }

    /** Whether the figure is a part of a whole or moves with it, and no plain amount. */
    boolean isShared() {
        return m.kind() == Kind.SHARE || m.kind() == Kind.RATE || m.kind() == Kind.MULTIPLE || m.type() == Type.NONE;
    }

    /** First word of the number, with its currency. */
    int start() {
        return number();
    }

    int from() {
        return from;
    }

    int end() {
        return Math.max(n.to(), unitEnd());
    }

    /** Just past the noun that is measured or counted. */
    int measured() {
        return Math.max(n.to(), m.to());
    }

    int limit() {
        return limit;
    }

    @Nullable
    TimePhrase period() {
        return period;
    }

    @Nullable
    TimePhrase baseline() {
        return baseline;
    }

    boolean isMove() {
        return isMoved();
    }

    boolean isMultiple() {
        return n.form() == Form.MULTIPLE || m.type() == Type.TIMES && !isFrequency();
    }

    /** Whether it tells a state of things, no single thing: a share, a rate, a move. */
    boolean isState() {
        if (m.kind() == Kind.SHARE || m.kind() == Kind.RATE || m.kind() == Kind.RATIO || change() != null) {
            return true;
        }
        for (int i = head() - 1; i > head() - LEVEL && i >= 0; i--) {
            if (FigureWords.is("level-noun", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another figure is measured in the same. */
    boolean isLike(Figure other) {
        return !m.unit().isEmpty() && m.unit().equals(other.m.unit());
    }

    /** {@code four of the 29 states}: the whole of which the figure before is a part. */
    boolean isWhole() {
        int start = number();
        boolean near = previous != null && previous.end() < start && start - previous.end() < 7;
        boolean definite =
                p.is(start - 1, "the") || p.is(start - 1, "its") || p.is(start - 1, "their") || p.is(start - 1, "'s");
        for (int i = start - 1; near && definite && previous != null && i >= previous.end(); i--) {
            if (p.is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** {@code a third of the dead}: of those told of before. */
    boolean isPartOfKnown() {
        for (int i = n.to(); i < measured() + 2; i++) {
            if (p.is(i, "of")) {
                return p.is(i + 1, "the") || p.is(i + 1, "those") || p.is(i + 1, "these") || p.is(i + 1, "them");
            }
        }
        return false;
    }

    /** Whether its sentence tells a time that is not its own: it is not one that the figure is counted from. */
    boolean hasOtherTime() {
        return times.other(baseline);
    }

    /** How far something moved, not where it went. */
    boolean isSize() {
        return moved != null && !isReached();
    }

    /** How many days the figure tells when it is a length of time, else 0. */
    long lasts() {
        Step step = m.type() == Type.TIME ? Step.of(p.lower(m.to() - 1)) : null;
        return step == null ? 0 : Math.round(n.low().doubleValue() * step.days());
    }

    void setPeriod(@Nullable TimePhrase time) {
        period = time;
    }

    void takePeriod(@Nullable TimePhrase time) {
        period = period == null || period == baseline ? time : period;
    }

    /** Counts this figure from a time, when it has no baseline yet. */
    void countFrom(@Nullable TimePhrase time) {
        if (baseline == null && time != null) {
            baseline = time;
            period = period == time ? null : period;
        }
    }

    /** First word with its comparator. */
    int head() {
        return before == null ? number() : before.from();
    }

    /** {@code 45,000, up 5 percent}: the first figure is where the move of the second ends. */
    void move(@Nullable Change change) {
        boolean moves = change != null && n.form() != Form.RANK && n.form() != Form.MULTIPLE;
        level = moves ? change : level;
        ended |= moves && moved == null;
    }

    /** {@code went from nine to fourteen}: the two values say which way. */
    void comeFrom(Figure start) {
        boolean alike = start.m.type() == m.type() && !n.isRange() && !start.n.isRange();
        int way = alike ? n.low().compareTo(start.n.low()) : 0;
        boolean told = n.form() == Form.RANK || level != null || way == 0;
        level = told ? level : way > 0 ? Change.INCREASE : Change.DECREASE;
        ended |= !told && moved == null;
    }

    /** {@code $26 more than in 2019}, {@code three times as many as in 2014}: compared with a time, it has moved. */
    void compareWithTime() {
        if (baseline == null || moved != null) {
            return;
        }
        if (n.form() == Form.MULTIPLE || m.kind() == Kind.MULTIPLE) {
            level = n.low().compareTo(BigDecimal.ONE) > 0 ? Change.INCREASE : Change.DECREASE;
            return;
        }
        for (int i = n.to(); i < measured() + 3; i++) {
            Change comparative = Changes.as("after", p.lower(i));
            boolean below = p.is(i, "below") || p.is(i, "under") || p.is(i, "fewer") || p.is(i, "less");
            boolean above = p.is(i, "above") || p.is(i, "over") || p.is(i, "more") || p.is(i, "longer");
            if (comparative != null || below || above) {
                level = comparative != null ? comparative : below ? Change.DECREASE : Change.INCREASE;
                return;
            }
        }
    }

    private BigDecimal value(BigDecimal value, BigDecimal other) {
        BigDecimal signed = isNegative() ? (n.isRange() ? other : value).negate() : value;
        BigDecimal plain = signed.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Comparator comparator() {
        if (n.form() == Form.SCORE) {
            return Comparator.EXACTLY;
        }
        if (n.isRange()) {
            return Comparator.BETWEEN;
        }
        if (behind != null) {
            return behind.meaning();
        }
        boolean same = isAside() || isPaired();
        if (before == null && same && previous != null && !previous.n.isRange()) {
            return previous.comparator();
        }
        if (before == null && isCapped()) {
            return Comparator.AT_MOST;
        }
        Comparator usual = n.form() == Form.VAGUE ? Comparator.AT_LEAST : Comparator.EXACTLY;
        return before == null || before.meaning() == Comparator.EXACTLY ? usual : before.meaning();
    }

    /** The second of {@code 25/3 Mbps}. */
    private boolean isPaired() {
        return previous != null && previous.n.to() + 1 == n.from() && Fractions.isSlash(p, previous.n.to());
    }

    /** {@code caps the benefit at $275}. */
    private boolean isCapped() {
        boolean at = p.is(number() - 1, "at");
        for (int i = number() - 2; at && i > number() - LEVEL - 2 && !p.parts(i); i--) {
            if (p.is(i, "caps") || p.is(i, "cap") || p.is(i, "capping") || p.is(i, "capped")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 47 feet (14 metres)}: the figure before in another unit. */
    boolean isAside() {
        return previous != null && p.is(number() - 1, "(") && asideFrom(previous) >= number() - 2;
    }

    /** Just past a figure, with its currency in words where both are money: {@code 10 million Australian dollars ($7 million)}. */
    private int asideFrom(Figure other) {
        boolean money = m.type() == Type.MONEY && other.m.type() == Type.MONEY;
        return money ? other.measured() : other.end();
    }

    private String rule() {
        return n.form() == Form.DIGITS || n.form() == Form.SPELLED
                ? m.type().name().toLowerCase(Locale.ROOT) + "-"
                        + n.form().name().toLowerCase(Locale.ROOT)
                : n.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private double confidence() {
        return Confidences.of(rule());
    }
}
