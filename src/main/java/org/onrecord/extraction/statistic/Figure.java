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
     * @param last index just past the figure before this one
     * @param limit index of the next figure's number
     */
    Figure(Passage p, Times times, Found found, int last, int limit) {
        this.p = p;
        this.times = times;
        this.n = found.numeral();
        this.m = found.measure();
        this.limit = limit;
        int number = number();
        this.before = n.form() == Form.RANK ? null : Comparisons.before(p, number);
        int head = before == null ? number : before.from();
        this.behind = n.form() == Form.RANK ? null : Comparisons.after(p, m.to());
        int tail = Math.max(found.to(), behind == null ? 0 : behind.to());
        this.moved = moved(head, tail);
        int start = moved == null ? head : Math.min(head, moved.from());
        int end = moved == null ? tail : Math.max(tail, moved.to());
        this.baseline = times.baseline(start, end, limit, moved != null || m.type() == Type.TIMES);
        this.from = Math.max(Math.min(article(start), number), Math.min(last, number));
        this.to = Math.min(times.endAfter(end), Math.max(limit, end));
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
        Moved inside =
                m.type() == Type.COUNT || m.type() == Type.TIME || tail <= n.to() ? null : Changes.after(p, unitEnd());
        return inside;
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

    int to() {
        return to;
    }

    Quantity quantity(Backing backing) {
        Span span = p.span(from, to);
        String place = m.place() == null ? Places.after(p, m.to()) : m.place();
        TimePhrase period = times.period(from, Math.min(to, m.to()), limit, baseline);
        return new Quantity(
                span,
                value(n.low(), n.high()),
                value(n.high(), n.low()),
                m.unit(),
                m.kind(),
                comparator(),
                moved == null ? null : moved.change(),
                subject(),
                place == null ? Places.ahead(p) : place,
                times.period(period, false),
                times.period(baseline, true),
                backing.of(p, span),
                rule(),
                confidence());
    }

    private BigDecimal value(BigDecimal value, BigDecimal other) {
        return isNegative() ? (n.isRange() ? other : value).negate() : value;
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
            String of = p.is(moved.to(), "in") || p.is(moved.to(), "of") ? Shares.subject(p, moved.to() + 1) : null;
            return of == null ? Subjects.ofClause(p, from) : of;
        }
        boolean verb = before != null && isVerb(p.lower(before.from()));
        if (m.subject() != null && !(verb && m.type() == Type.COUNT)) {
            return m.subject();
        }
        String said = moved != null ? Subjects.before(p, moved.from()) : Subjects.ofClause(p, from);
        return said == null ? m.subject() : said;
    }

    private static boolean isVerb(String word) {
        return word.startsWith("surpass")
                || word.startsWith("exceed")
                || word.startsWith("topp")
                || word.startsWith("total");
    }

    private @Nullable String rankSubject() {
        int at = n.to();
        String of = p.is(at, "of") ? Shares.subject(p, at + 1) : null;
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
