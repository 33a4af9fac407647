package org.onrecord.extraction.statistic;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Changes.Moved;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Span;

/** One figure: gathers comparator, change, subject, place and times around a number. */
final class Figure {

    private final Passage p;
    private final Times times;
    private final @Nullable Figure previous;
    private @Nullable String subject;
    private @Nullable Figure partner;
    private boolean ended;
    private boolean listed;
    private final Numeral n;
    private final Measure m;
    private final int limit;
    private final int from;
    private final int to;
    private final Phrases.@Nullable Match<Comparator> before;
    private final Phrases.@Nullable Match<Comparator> behind;
    private final @Nullable Moved moved;
    private @Nullable TimePhrase baseline;
    private @Nullable TimePhrase period;
    private @Nullable Change level;

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
        if (isGapped(previous, head)) {
            return theirs;
        }
        if (theirs != null && isListed(previous, head)) {
            listed = previous.isReached();
            return theirs;
        }
        boolean link = p.is(head - 1, "and") || p.is(head - 1, "or") || p.is(head - 1, "to") && p.is(head - 2, ",");
        boolean joined = link && (previous.to == head - 1 || previous.to == head - 2);
        boolean verb = theirs != null && !theirs.noun() && theirs.from() <= previous.n.from();
        boolean alike = previous.m.type() == m.type() && m.type() != Type.COUNT || !p.is(head - 1, "and");
        return joined && verb && alike ? theirs : null;
    }

    /** {@code fell to 5.8% for men, 3.8% for women and 2.5% for children}: no verb stands between. */
    private boolean isListed(Figure before, int head) {
        boolean alike = before.m.type() == m.type() && m.type() == Type.SHARE;
        boolean linked = p.is(head - 1, ",") || p.is(head - 1, "and");
        int at = before.end();
        boolean of = p.is(at, "for") || p.is(at, "in") || p.is(at, "among");
        for (int i = at; alike && linked && of && i < head - 1; i++) {
            if (p.parts(i) && i < head - 2 || FigureWords.isVerb(p.lower(i)) || p.is(i, "while") || p.is(i, "but")) {
                return false;
            }
        }
        return alike && linked && of && head - at < 8;
    }

    /** {@code A was down 2.3%, B by 2.6%}: only names stand between. */
    private boolean isGapped(Figure before, int head) {
        int comma = head - 2;
        while (comma > before.n.to() && p.at(comma).isCapital()) {
            comma--;
        }
        return p.is(head - 1, "by") && p.is(comma, ",") && comma < head - 2 && comma <= before.to + 1;
    }

    private boolean isMoved() {
        return moved != null || m.type() == Type.TIMES;
    }

    private @Nullable Moved moved(int head, int tail) {
        if (n.form() == Form.RANK
                || m.type() == Type.TIMES && m.kind() != Kind.MULTIPLE && n.form() != Form.MULTIPLE
                || n.form() == Form.PART && m.type() == Type.COUNT && m.subject() != null && !p.is(head - 1, "by")) {
            return null;
        }
        if (n.form() == Form.MULTIPLE && Multiples.change(p, n) != null) {
            Change change = Multiples.change(p, n);
            return change == null ? null : new Moved(n.from(), n.to(), change, false);
        }
        if (isAside() && previous != null) {
            return previous.moved;
        }
        if (p.is(number() - 1, "+") && p.glued(number()) && m.type() == Type.SHARE) {
            return new Moved(number() - 1, number(), Change.INCREASE, false);
        }
        if (isGap()) {
            return new Moved(n.to(), n.to() + 1, p.is(n.to(), "more") ? Change.INCREASE : Change.DECREASE, false);
        }
        Moved ahead = Changes.movesFrom(p, head) ? null : Changes.before(p, head);
        if (ahead != null) {
            return ahead;
        }
        Moved inside = m.type() == Type.COUNT || m.type() == Type.TIME || m.type() == Type.NONE
                ? null
                : Changes.after(p, unitEnd());
        boolean compares = inside != null && !inside.noun() && m.type() != Type.SHARE;
        if (inside != null && inside.noun() && p.lower(inside.from()).startsWith("loss") && m.type() == Type.MONEY) {
            return null;
        }
        return compares ? null : inside;
    }

    /** {@code 94 fewer than in 2022}, of what the figure before counts. */
    private boolean isGap() {
        return m.type() == Type.COUNT && m.to() == n.to() && p.is(n.to() + 1, "than");
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

    Quantity quantity(@Nullable TreeSubjects subjects, @Nullable TreeSources sources, Backing backing) {
        Span span = p.span(from, to);
        subject = subject(subjects);
        if (subjects != null) {
            subjects.remember(subject);
        }
        String unit = m.type() == Type.NONE && m.unit().isEmpty() && n.form() == Form.DIGITS && subject != null
                ? counted(subject)
                : m.unit();
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
                times.period(period, false, baseline == null && partner != null ? partner.period : baseline),
                times.period(baseline, true, period),
                backing.of(p, span, sources == null ? null : sources.of(number(), end())),
                rule(),
                confidence());
    }

    /** {@code 14.1 cents per kilowatt-hour, up from 13.5 cents}: the rate goes for both. */
    private String shared(String unit) {
        String other = partner == null ? "" : partner.m.unit();
        return !unit.isEmpty() && other.startsWith(unit + " ") && partner != null && partner.m.kind() == Kind.RATE
                ? other
                : unit;
    }

    /** {@code Visits rose to 112,000}: the subject is what is counted, when it is a noun in the plural. */
    private String counted(String subject) {

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
    private boolean isReached() {
        if (moved == null) {
            return ended;
        }
        boolean to = p.is(head() - 1, "to") || p.is(head() - 1, "at") || listed;
        return to && moved.from() < n.from() && n.form() != Form.MULTIPLE;
    }

    /** {@code …, down from 59 in 2021}: of the same as the figure it is compared with. */
    void isOf(Figure other) {
        partner = other;
    }

    @Nullable
    Change change() {
        return moved == null ? level : moved.change();
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
        if (before == null && isAside() && previous != null && !previous.n.isRange()) {
            return previous.comparator();
        }
        Comparator usual = n.form() == Form.VAGUE ? Comparator.AT_LEAST : Comparator.EXACTLY;
        return before == null || before.meaning() == Comparator.EXACTLY ? usual : before.meaning();
    }

    private @Nullable String subject(@Nullable TreeSubjects subjects) {
        boolean ofThem = p.is(n.to(), "of")
                && (p.is(n.to() + 1, "them")
                        || p.is(n.to() + 1, "those")
                        || p.is(n.to() + 1, "it")
                        || p.is(n.to() + 1, "these"));
        if (partner != null) {
            return partner.subject;
        }
        if (previous != null && isGapped(previous, head())) {
            int comma = head() - 2;
            while (!p.is(comma, ",")) {
                comma--;
            }
            return p.words(comma + 1, head() - 1);
        }
        if (sharesSubject() || previous != null && n.form() == Form.PART && ofThem) {
            return previous == null ? null : previous.subject;
        }
        if (m.type() != Type.COUNT && p.is(number() - 1, "(") && p.is(end(), ")")) {
            int noun = NounPhrases.start(p, number() - 1);
            if (noun < number() - 1) {
                return Subjects.said(p, noun, number() - 1);
            }
        }
        if (subjects != null && m.type() != Type.COUNT && !(n.form() == Form.RANK && p.is(n.to(), "of"))) {
            String said = n.form() == Form.RANK
                    ? subjects.ofClause(from, n.to(), m.type())
                    : subjects.of(
                            number(), m.kind() == Kind.RATE && m.subject() == null ? measured() : unitEnd(), m.type());
            if (said != null) {
                return said;
            }
            String whole = m.type() == Type.SHARE || m.kind() == Kind.RATIO ? subjects.whole() : null;
            if (whole != null) {
                return whole;
            }
        }
        return subject();
    }

    /** {@code 47 feet (14 metres)}: the figure before in another unit. */
    private boolean isAside() {
        return previous != null && p.is(number() - 1, "(") && previous.end() >= number() - 2;
    }

    /** {@code 11,400 pounds of fentanyl, up 58 percent}; {@code (14 metres)}: of what the figure before is. */
    private boolean sharesSubject() {
        if (previous == null) {
            return false;
        }
        boolean aside = isAside();
        int comma = moved == null ? -1 : moved.from() - 1;
        boolean apart = p.is(comma, ",") && moved != null && moved.from() < n.from() && comma - previous.n.to() < 14;
        boolean adverb = moved != null && Changes.as("adverb", p.lower(moved.from())) != null;
        int ahead = p.is(head() - 1, "a") || p.is(head() - 1, "or") ? head() - 2 : head() - 1;
        boolean multiple = m.type() == Type.TIMES && p.is(ahead, ",") && ahead - previous.n.to() < 14;
        if (multiple && !partsBetween(previous.n.to(), ahead)) {
            return true;
        }
        return aside || apart && adverb && !partsBetween(previous.n.to(), comma);
    }

    private boolean partsBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.parts(i) && !p.is(i, ")") && !p.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String subject() {
        if (n.form() == Form.RANK) {
            return rankSubject();
        }
        if (isGap() && m.subject() != null) {
            return m.subject();
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
