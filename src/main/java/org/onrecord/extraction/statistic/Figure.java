package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Span;

/** One figure: gathers comparator, change, subject, place and times around a number. */
final class Figure {

    private final Passage p;
    private final Times times;
    private final Numeral n;
    private final Measure m;
    private final int limit;
    private final int from;
    private final int to;
    private final Phrases.@Nullable Match<Comparator> before;
    private final Phrases.@Nullable Match<Comparator> behind;
    private final @Nullable Moved moved;
    private final @Nullable TimePhrase baseline;

    /**
     * @param previous the figure before this one in its sentence
     * @param limit index of the next figure's number
     */
    Figure(Passage p, Times times, Found found, @Nullable Figure previous, int limit) {
        this.p = p;
        this.times = times;
        this.n = found.numeral();
        this.m = found.measure();
        this.limit = limit;
        int last = previous == null ? 0 : previous.to;
        int number = number();
        this.before = comparison(number, last);
        int head = before == null ? number : before.from();
        this.behind = n.form() == Form.RANK ? null : after();
        int tail = Math.max(found.to(), behind == null ? 0 : behind.to());
        Moved own = moved(head, tail);
        this.moved = own == null && previous != null ? shared(previous, head) : own;
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
        return p.is(start - 1, "minus") || isSign(start - 1) ? start - 1 : isHyphenedMinus(start) ? start - 2 : start;
    }

    private boolean isHyphenedMinus(int start) {
        return p.isHyphen(start - 1) && p.is(start - 2, "minus");
    }

    private boolean isSign(int i) {
        return (p.is(i, "-") || p.is(i, "−")) && p.glued(i + 1) && !p.glued(i);
    }

    private boolean isNegative() {
        return number() < Money.start(p, n.from());
    }

    /** {@code rose 7 percent in 2020 and 18 percent in 2021}: two figures share one verb. */
    private @Nullable Moved shared(Figure previous, int head) {
        Moved theirs = previous.moved;
        boolean joined = p.is(head - 1, "and") && (previous.to == head - 1 || previous.to == head - 2);
        boolean verb = theirs != null && !theirs.noun() && theirs.from() < previous.n.from();
        return joined && verb && previous.m.type() == m.type() && m.type() != Type.COUNT ? theirs : null;
    }

    private boolean isMoved() {
        return moved != null || m.type() == Type.TIMES;
    }

    private @Nullable Moved moved(int head, int tail) {
        if (n.form() == Form.RANK
                || n.form() == Form.PART && m.type() == Type.COUNT && m.subject() != null && !p.is(head - 1, "by")) {
            return null;
        }
        if (n.form() == Form.MULTIPLE && Multiples.change(p, n) != null) {
            Change change = Multiples.change(p, n);
            return change == null ? null : new Moved(n.from(), n.to(), change, false);
        }
        Moved ahead = Changes.movesFrom(p, head) ? null : Changes.before(p, head);
        if (ahead != null) {
            return ahead;
        }
        Moved inside = m.type() == Type.COUNT || m.type() == Type.TIME || m.type() == Type.NONE
                ? null
                : Changes.after(p, unitEnd());
        boolean compares = inside != null && !inside.noun() && m.type() != Type.SHARE;
        return compares ? null : inside;
    }

    /** Index just past the unit alone, before the noun that it measures. */
    private int unitEnd() {
        int end = Units.end(p, n.to());
        return Money.stands(p, n.from()) ? n.to() : Math.max(end, n.to());
    }

    /** {@code a 20-mile wall}: the article belongs to the words when a noun follows the measure. */
    private int article(int start) {
        boolean noun = m.subject() != null && m.type() != Type.COUNT || p.isHyphen(n.to());
        return noun && (p.is(start - 1, "a") || p.is(start - 1, "an")) ? start - 1 : start;
    }

    Quantity quantity(Backing backing) {
        Span span = p.span(from, to);
        String place = m.place() == null ? Places.around(p, from, m.to()) : m.place();
        TimePhrase period = times.period(from, Math.min(to, m.to()), limit, baseline, isMoved());
        return new Quantity(
                span,
                value(n.low(), n.high()),
                value(n.high(), n.low()),
                m.unit(),
                m.kind(),
                comparator(),
                moved == null ? null : moved.change(),
                subject(),
                place,
                times.period(period, false),
                times.period(baseline, true),
                backing.of(p, span),
                rule(),
                confidence());
    }

    private BigDecimal value(BigDecimal value, BigDecimal other) {
        BigDecimal signed = isNegative() ? (n.isRange() ? other : value).negate() : value;
        BigDecimal plain = signed.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Comparator comparator() {
        if (n.isRange()) {
            return Comparator.BETWEEN;
        }
        if (behind != null) {
            return behind.meaning();
        }
        Comparator usual = n.form() == Form.VAGUE ? Comparator.AT_LEAST : Comparator.EXACTLY;
        return before == null || before.meaning() == Comparator.EXACTLY ? usual : before.meaning();
    }

    private @Nullable String subject() {
        if (n.form() == Form.RANK) {
            return rankSubject();
        }
        if (moved != null && moved.from() >= n.to()) {
            boolean linked = p.is(moved.to(), "in") || p.is(moved.to(), "of");
            String of = linked && !Periods.isTime(p, moved.to() + 1) ? Subjects.at(p, moved.to() + 1) : null;
            return of == null ? Subjects.ofClause(p, from) : of;
        }
        if (n.form() == Form.MULTIPLE || m.type() == Type.TIMES) {
            String of = multipliedSubject();
            if (of != null) {
                return of;
            }
        }
        boolean verb = before != null && isVerb(p.lower(before.from()));
        if (m.subject() != null && !(verb && m.type() == Type.COUNT)) {
            return m.subject();
        }
        int head = before == null ? number() : before.from();
        if (moved != null && moved.object()) {
            return Subjects.at(p, moved.to());
        }
        String said = moved != null
                ? Subjects.before(p, moved.from())
                : verb ? Subjects.ofClause(p, from) : Shares.ahead(p, head, m.type());
        return said == null ? m.subject() : said;
    }

    /** {@code halved the subsidy}, {@code twice as many beds}. */
    private @Nullable String multipliedSubject() {
        int at = Math.max(n.to(), m.to());
        if (p.is(at, "as") && (p.is(at + 1, "many") || p.is(at + 1, "much"))) {
            return Subjects.at(p, at + 2);
        }
        boolean object = moved != null && FigureWords.is("determiner", p.lower(n.to()));
        return object ? Subjects.at(p, n.to()) : null;
    }

    private static boolean isVerb(String word) {
        return word.startsWith("averag")
                || word.startsWith("surpass")
                || word.startsWith("exceed")
                || word.startsWith("topp")
                || word.startsWith("total");
    }

    private @Nullable String rankSubject() {
        int at = n.to();
        String of = p.is(at, "of") ? Subjects.at(p, at + 1) : null;
        return of == null ? Subjects.ofClause(p, from) : of;
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
