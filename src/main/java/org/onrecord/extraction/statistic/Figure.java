package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Span;

/** One figure: gathers comparator, change, subject, place and times around a number. */
final class Figure {

    private final Passage p;
    private final Times times;
    final @Nullable Figure previous;

    @Nullable
    Figure next;

    @Nullable
    String subject;

    /** Whether its subject is the whole that it is a part of. */
    boolean isPart;

    @Nullable
    Figure partner;

    boolean listed;
    final FigureMove move;
    final Numeral n;
    final Measure m;
    private final int limit;
    final int from;
    final int to;
    private final FigureNumber number;
    private final FigureUnit unit;
    private final FigureComparator comparison;
    final FigureTraits traits;
    final FigureLevel level;
    final @Nullable Moved moved;
    private @Nullable TimePhrase baseline;
    private @Nullable TimePhrase period;
    private boolean begins;
    private String unitSaid = "";

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
        this.number = new FigureNumber(p, n);
        this.unit = new FigureUnit(n, m);
        this.traits = new FigureTraits(p, this);
        this.level = new FigureLevel(p, this);
        this.comparison = new FigureComparator(p, n, m, number.start(), last);
        int head = comparison.head();
        int tail = Math.max(found.to(), comparison.tail());
        Moved own = move.own(head);
        this.moved = own == null && previous != null ? move.shared(previous, head) : own;
        int between = n.isRange() && p.is(head - 1, "between") ? head - 1 : head;
        int start = own == null ? between : Math.min(between, own.from());
        int end = own == null || moved == null ? tail : Math.max(tail, moved.to());
        this.baseline = times.baseline(start, end, limit, isMoved());
        this.from = Math.max(Math.min(article(start), start()), Math.min(last, start()));
        this.to = Math.min(times.endAfter(end), Math.max(limit, end));
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
        Span span = span();
        String source = memory.reporting().of(p, this, grammar, memory);
        TreeSubjects subjects = grammar == null ? null : grammar.subjects();
        subject = subject(grammar, memory);
        memory.recall().note(this);
        if (subjects != null) {
            subjects.remember(subject);
        }
        FigureWhen judge = new FigureWhen(p, times, this, grammar, memory, source);
        Period when = judge.when();
        Period counted = judge.from();
        judge.note();
        unitSaid = unit(grammar, memory);
        memory.recall().tell(this);
        String place = m.place() == null ? Places.around(p, from, m.to()) : m.place();
        return new Quantity(
                span,
                p.span(n.from(), n.to()),
                number.low(),
                number.high(),
                unitSaid,
                unit.kind(unitSaid),
                comparator(),
                level.settled(),
                level.isSettledLevel(),
                subject,
                place,
                Populations.around(p, this),
                when,
                counted,
                source,
                FigureKind.rule(this),
                confidence());
    }

    private @Nullable String subject(@Nullable Grammar grammar, Memory memory) {
        FigureSubject rules = new FigureSubject(p, this, memory.recall());
        String said = rules.of(grammar == null ? null : grammar.subjects());
        if (grammar == null) {
            return said;
        }
        SubjectOptions options = new SubjectOptions(grammar, this, memory.recall()).of(rules.rule(), said);
        memory.choices().tell(options::choice);
        String chosen = memory.choices().isHeard() ? said : options.best();
        return chosen == null ? said : chosen;
    }

    private String unit(@Nullable Grammar grammar, Memory memory) {
        String said = unit.of(subject, partner == null ? null : partner.m);
        if (grammar == null) {
            return said;
        }
        UnitOptions options = new UnitOptions(grammar, this, subject, said, memory.recall());
        memory.choices().tell(options::choice);
        return memory.choices().isFitting() ? said : options.best();
    }

    /** In what it is counted; empty before that is settled. */
    String unitSaid() {
        return unitSaid;
    }

    /** What {@code a year earlier} is told from, when the figure is for that. */
    @Nullable
    TimePhrase main() {
        if (baseline != null) {
            return baseline;
        }
        Figure other = partner == null ? previous : partner;
        return other == null ? null : other.period;
    }

    /** {@code from 9 percent in 2015 to 16}: where a move began. */
    void begin() {
        begins = true;
    }

    /** {@code from 9 percent in 2015}, {@code down from 59 in 2021}: what another figure is compared with. */
    boolean isStart() {
        return begins || partner != null;
    }

    boolean isBeginning() {
        return begins;
    }

    /** {@code …, down from 59 in 2021}: of the same as the figure it is compared with. */
    void isOf(Figure other) {
        partner = other;
    }

    boolean isReached() {
        return level.isReached();
    }

    @Nullable
    Change change() {
        return level.change();
    }

    /** Whether the figure is a part of a whole or moves with it, and no plain amount. */
    boolean isShared() {
        return m.kind() == Kind.SHARE || m.kind() == Kind.RATE || m.kind() == Kind.MULTIPLE || m.type() == Type.NONE;
    }

    /** First word of the number, with its currency. */
    int start() {
        return number.start();
    }

    int from() {
        return from;
    }

    Span span() {
        return p.span(from, to);
    }

    Span numberSpan() {
        return p.span(n.from(), n.to());
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

    /** Whether another figure is measured in the same. */
    boolean isLike(Figure other) {
        return !m.unit().isEmpty() && m.unit().equals(other.m.unit());
    }

    /** Whether its sentence tells a time that is not its own: it is not one that the figure is counted from. */
    boolean hasOtherTime() {
        return times.other(baseline);
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
        return comparison.head();
    }

    Comparator comparator() {
        return comparison.of(traits.isAside() || traits.isPaired() ? previous : null);
    }

    /** {@code The number of visits rose to 112,000}: a bare number that counts things in the plural. */
    boolean isLevelOfThings() {
        return unit.isLevelOfThings(subject);
    }

    private double confidence() {
        return Confidences.of(FigureKind.rule(this));
    }
}
