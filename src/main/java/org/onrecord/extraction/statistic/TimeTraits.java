package org.onrecord.extraction.statistic;

import java.util.Locale;
import org.onrecord.text.Period;

/** What speaks for and against a time of a figure's own sentence. */
final class TimeTraits {

    /** How many words between a time and a figure are looked at. */
    private static final int FAR = 60;
    /** How many neighbours of a figure may have taken a time. */
    private static final int NEAR = 5;
    /** Steps of the tree, as {@link TreeTimes} counts them, that are told apart. */
    private static final int MOST = 4 * TreeTimes.STEP;

    private final Passage p;
    private final Times times;
    private final Figure f;
    private final TreeTimes tree;
    private final ParsedPassage parsed;
    private final Ways ways;
    private final String kind;
    private final String tense;
    private final boolean quoted;

    TimeTraits(Passage p, Times times, Figure figure, Grammar grammar) {
        this.p = p;
        this.times = times;
        this.f = figure;
        this.tree = grammar.times();
        this.parsed = grammar.parsed();
        this.ways = new Ways(grammar.parsed(), grammar.phrases(), figure);
        this.kind = kind(figure);
        this.tense = "tense=" + tree.tense(figure.start(), figure.measured());
        this.quoted = isQuoted(figure.start());
    }

    static String kind(Figure figure) {
        String form = switch (figure.n.form()) {
            case RANK, PART, ONE_IN, MULTIPLE, VAGUE, TO_ONE -> figure.n.form().name();
            default -> figure.m.type().name();
        };
        String moved = figure.isReached() ? "+reached" : figure.isMove() ? "+moved" : "";
        return form.toLowerCase(Locale.ROOT) + moved + (figure.isStart() ? "+start" : "");
    }

    /** Whether two things have the same head, as far as words tell. */
    static boolean isSame(String one, String other) {
        return SubjectOption.head(one).equals(SubjectOption.head(other));
    }

    String kind() {
        return kind;
    }

    String tense() {
        return tense;
    }

    boolean isQuoted() {
        return quoted;
    }

    /** How many times the sentence tells, up to three. */
    int others() {
        return Math.min(times.near().count(), 3);
    }

    /** The first word of the sentence. */
    String opening() {
        String first = p.lower(p.isQuotation(0) ? 1 : 0);
        return switch (first) {
            case "that", "it", "they", "the", "of", "a", "in", "but", "and", "among", "about", "he", "she", "another" ->
                first;
            default -> "other";
        };
    }

    private boolean isQuoted(int place) {
        int marks = 0;
        for (int i = place - 1; i >= Math.max(0, place - FAR); i--) {
            marks += p.isQuotation(i) ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    void none(TimeOption option, int options) {
        option.add("none");
        option.add("none&" + kind);
        option.add("none&" + tense);
        option.add("none&" + tense + "&" + kind);
        option.add("none&times=" + others());
        option.add("none&options=" + Math.min(options, 6));
        option.add("none&quoted=" + quoted);
        option.add("none&opens=" + opening());
        option.add("none&figure=" + ways.figure());
        option.add("none&verb=" + ways.verb());
        option.add("none&before=" + p.lower(f.head() - 1));
        option.add("none&aside=" + tree.isAside(f.start(), f.measured()));
        Figure before = f.previous;
        if (before != null) {
            option.add("none&previous=" + (before.period() != null) + (before.baseline() != null));
            option.add("none&previous=" + (before.period() != null) + (before.baseline() != null) + "&" + kind);
        }
    }

    void add(TimeOption option, TimePhrase time) {
        String lead = lead(time);
        boolean left = time.to() <= f.start();
        String side = left ? "left" : time.from() >= f.end() ? "right" : "inside";
        Period period = option.period();
        String shape = period == null ? "vague" : TimeShape.of(period);
        option.add("lead=" + lead + "&" + side);
        option.add("lead=" + lead + "&" + kind);
        option.add("lead=" + lead + "&moves=" + f.isMove() + "&" + side);
        option.add("shape=" + shape + "&" + side);
        option.add("shape=" + shape + "&" + kind);
        option.add("shape=" + shape + "&lead=" + lead);
        option.add("words=" + words(time));
        option.add("words=" + words(time) + "&lead=" + lead);
        option.add("words=" + words(time) + "&" + kind);
        place(option, time, left, side);
        grammar(option, time, side, shape);
        rules(option, time);
        taken(option, time);
    }

    private String lead(TimePhrase time) {
        int cue = times.near().cue(time);
        String word = cue < 0 ? "start" : p.lower(cue);
        String before = p.lower(cue - 1);
        boolean pair = before.equals("as") || before.equals("than") || before.startsWith("compar");
        return pair ? before + " " + word : word;
    }

    private String words(TimePhrase time) {
        String first = p.lower(time.from());
        String last = p.lower(time.to() - 1);
        boolean number = p.at(time.from()).isNumber();
        String shift = time.shift() == null ? "" : "+shift";
        return (number ? "#" : first) + ".." + (p.at(time.to() - 1).isNumber() ? "#" : last) + shift;
    }

    private void place(TimeOption option, TimePhrase time, boolean left, String side) {
        int from = left ? time.to() : f.unitEnd();
        int to = left ? f.start() : time.from();
        int marks = 0;
        int joins = 0;
        int verbs = 0;
        for (int i = Math.max(from, 0); i < Math.min(to, from + FAR); i++) {
            marks += p.parts(i) ? 1 : 0;
            joins += p.is(i, "and") || p.is(i, "but") || p.is(i, "while") ? 1 : 0;
            verbs += FigureWords.isVerb(p.lower(i)) ? 1 : 0;
        }
        int figures = figures(time, left);
        int between = times.near().between(f, time, left);
        String far = far(to - from);
        option.add("far=" + far + "&" + side);
        option.add("far=" + far + "&" + side + "&" + kind);
        option.add("figures=" + figures + "&" + side);
        option.add("between=" + between + "&" + side);
        option.add("figures=" + figures + "&between=" + between + "&" + side);
        option.add("marks=" + Math.min(marks, 3) + "&" + side);
        option.add("marks=" + Math.min(marks, 3) + "&figures=" + figures + "&" + side);
        option.add("joins=" + Math.min(joins, 2) + "&" + side);
        option.add("verbs=" + Math.min(verbs, 3) + "&" + side);
        if (left && time.from() <= 3) {
            option.add("heads");
            option.add("heads&" + tense);
            option.add("heads&figures=" + figures);
        }
        if (isQuoted(time.from()) != quoted) {
            option.add("other-quotation&" + side);
        }
    }

    private static String far(int words) {
        return words <= 3 ? Integer.toString(Math.max(words, 0)) : words <= 7 ? "7" : words <= 15 ? "15" : "far";
    }

    private int figures(TimePhrase time, boolean left) {
        int figures = 0;
        Figure at = left ? f.previous : f.next;
        while (at != null && figures < NEAR && (left ? at.start() >= time.to() : at.start() < time.from())) {
            figures++;
            at = left ? at.previous : at.next;
        }
        return Math.min(figures, 3);
    }

    private void grammar(TimeOption option, TimePhrase time, String side, String shape) {
        int word = parsed.top(time.from(), time.to());
        String way = ways.to(word);
        option.add("way=" + way);
        option.add("way=" + way + "&" + kind);
        option.add("way=" + way + "&" + side);
        option.add("clause=" + ways.clause(word));
        option.add("clause=" + ways.clause(word) + "&" + shape);
        option.add("clause=" + ways.clause(word) + "&" + side);
        option.add("under=" + ways.governor(word));
        option.add("is=" + ways.relation(word) + "&" + ways.part(word));
        option.add("report=" + ways.isReported(word) + "&" + shape);
        option.add("mood=" + ways.tense(word) + "&" + tense);
        int steps = tree.distance(time, f.start(), f.measured());
        String near = steps >= MOST ? Integer.toString(MOST) : Integer.toString(steps / 50 * 50);
        option.add("steps=" + (steps == TreeTimes.APART ? "apart" : near));
    }

    private void rules(TimeOption option, TimePhrase time) {
        mark(option, "follows", times.follows(f) == time);
        mark(option, "own", f.period() == time);
        mark(option, "counted-from", f.baseline() == time);
        for (String trait : times.traits(time, f)) {
            option.add(trait);
            option.add(trait + "&" + kind);
        }
    }

    private void taken(TimeOption option, TimePhrase time) {
        Figure before = f.previous;
        for (int k = 0; k < NEAR && before != null; k++) {
            taken(option, time, before, k == 0 ? "previous" : "earlier");
            before = before.previous;
        }
        Figure after = f.next;
        for (int k = 0; k < NEAR && after != null; k++) {
            taken(option, time, after, k == 0 ? "next" : "later");
            after = after.next;
        }
    }

    private void taken(TimeOption option, TimePhrase time, Figure other, String where) {
        boolean like = other.isLike(f);
        mark(option, where + "-period&like=" + like, other.period() == time);
        mark(option, where + "-period&" + kind, other.period() == time);
        mark(option, where + "-baseline&like=" + like, other.baseline() == time);
        mark(option, where + "-baseline&" + kind, other.baseline() == time);
        mark(option, where + "-follows", times.follows(other) == time);
    }

    private static void mark(TimeOption option, String trait, boolean is) {
        if (is) {
            option.add(trait);
        }
    }
}
