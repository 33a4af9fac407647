package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Tree;

/** Which way a figure moved: what the rules say against what the words around it and its sentence's tree speak for. */
final class ChangeOptions {

    private static final Weights WEIGHTS = Weights.named("figure-change-weights");

    /** By how much another answer must be likelier than that of the rules, which know more than their weights say. */
    private static final double SURER = 0.75;
    /** How far from the figure a word of change may stand. */
    private static final int REACH = 14;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final Figure f;
    private final @Nullable Figure next;
    private final String kind;
    private final List<ChangeOption> options = new ArrayList<>();

    /** @param next the figure behind in its sentence */
    ChangeOptions(ParsedPassage parsed, Figure figure, @Nullable Figure next) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.f = figure;
        this.next = next;
        this.kind = kind(figure);
    }

    private static String kind(Figure f) {
        String form = switch (f.n.form()) {
            case RANK, PART, ONE_IN, MULTIPLE, VAGUE, TO_ONE, NIL, SCORE ->
                f.n.form().name();
            default -> f.m.unit().endsWith("points") ? "points" : f.m.type().name();
        };
        return form.toLowerCase(Locale.ROOT);
    }

    /** Settles which way the figure moved. */
    void settle(Choices choices) {
        Change said = f.change();
        options.add(new ChangeOption(said));
        for (Change way : Change.values()) {
            if (way != said) {
                options.add(new ChangeOption(way));
            }
        }
        if (said != null) {
            options.add(new ChangeOption(null));
        }
        rule();
        figure();
        words();
        new ChangeTree(parsed, f, kind, options).tell();
        others();
        choices.tell(() -> new Choice(
                "change",
                p.span(f.n.from(), f.n.to()),
                options.stream()
                        .map(option -> new Choice.Option(
                                option.change() == null ? null : option.change().label(), null, option.traits()))
                        .toList()));
        f.level.settle(choices.isHeard() ? said : best().change());
    }

    private ChangeOption best() {
        ChangeOption best = options.get(0);
        double most = WEIGHTS.sum(best.traits()) + SURER;
        for (ChangeOption option : options.subList(1, options.size())) {
            double sum = WEIGHTS.sum(option.traits());
            if (sum > most) {
                most = sum;
                best = option;
            }
        }
        return best;
    }

    private void told(@Nullable Change way, String trait) {
        if (way == null) {
            seen(trait);
        } else {
            options.forEach(option -> option.told(way, trait));
        }
    }

    private void seen(String trait) {
        options.forEach(option -> option.seen(trait));
    }

    private void rule() {
        String rule = f.level.rule();
        ChangeOption own = options.get(0);
        own.traits().add("rule=" + rule);
        own.traits().add("rule=" + rule + "&" + kind);
        if (f.moved != null) {
            own.traits().add("rule-word=" + p.lower(f.moved.from()));
        }
        told(f.change(), "rule-says=" + rule);
    }

    private void figure() {
        seen("is");
        seen("kind=" + kind);
        seen("unit=" + last(f.m.unit()));
        seen("as=" + f.comparator().label());
        String link = p.lower(f.head() - 1);
        seen("link=" + link);
        seen("link=" + link + "&" + kind);
        seen("links=" + p.lower(f.head() - 2) + " " + link);
        seen("follows=" + p.lower(f.unitEnd()));
        seen("follows=" + p.lower(f.unitEnd()) + "&" + kind);
        seen("behind=" + p.lower(f.measured()) + " " + p.lower(f.measured() + 1));
        seen("from=" + (f.baseline() != null) + "&" + kind);
        seen("when=" + (f.period() != null));
        seen("start=" + (f.partner != null) + f.isBeginning());
    }

    private static String last(String unit) {
        return unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void words() {
        int left = side("left", f.head() - 1, -1);
        int right = side("right", f.end(), 1);
        seen("told=" + Math.min(left, 2) + Math.min(right, 2) + "&" + kind);
    }

    /** Words of change on one side; how many. */
    private int side(String side, int from, int step) {
        int found = 0;
        int marks = 0;
        boolean another = false;
        for (int k = 0; k < REACH; k++) {
            int i = from + k * step;
            if (i < 0 || i >= p.size()) {
                break;
            }
            marks += p.parts(i) ? 1 : 0;
            another |= p.at(i).isNumber() && !Years.stands(p, i);
            if (p.is(i, "than") && step > 0) {
                seen("than=" + Multiples.isTimeBehind(p, i) + "&" + kind);
            }
            WayWord word = WayWord.of(p.lower(i));
            if (word != null) {
                String gap = Math.min(marks, 2) + (another ? "+other" : "");
                word(word, side + (word.isHint() ? "-hint" : found == 0 ? "-first" : "-more"), i, bucket(k), gap);
                found += word.isHint() ? 0 : 1;
            }
        }
        return found;
    }

    /** A word of change: how far it stands, what stands between, and what leads the figure. */
    private void word(WayWord word, String where, int i, String far, String gap) {
        String trait = where + "=" + word.part() + "&";
        told(word.change(), trait + far);
        told(word.change(), trait + gap);
        told(word.change(), trait + kind);
        told(word.change(), where + "-word=" + p.lower(i));
        if (where.endsWith("-first")) {
            told(word.change(), trait + p.lower(f.head() - 1));
            told(word.change(), trait + far + "&" + gap + "&" + kind);
        }
    }

    private static String bucket(int words) {
        return words <= 3 ? Integer.toString(words) : words <= 6 ? "6" : words <= 10 ? "10" : "far";
    }

    private void others() {
        Figure before = f.previous;
        if (before != null) {
            other("before", before, f, f.head() - before.end());
        }
        if (next != null) {
            other("next", next, next, next.head() - f.end());
        }
        seen("alone=" + (before == null) + (next == null));
    }

    /** What another figure's move and value say; {@code later} is the one of the two that stands behind. */
    private void other(String name, Figure other, Figure later, int gap) {
        String link = p.lower(later.head() - 1);
        boolean alike = FigureSubject.isAlike(f, other);
        String far = bucket(Math.max(gap, 0));
        told(other.change(), name + "=" + kind(other) + "&" + kind + "&" + alike);
        told(other.change(), name + "=" + far + "&" + alike);
        told(other.change(), name + "=" + other.level.rule() + "&" + far);
        told(other.change(), name + "=" + link + "&" + alike);
        if (alike && !f.n.isRange() && !other.n.isRange()) {
            int way = f.n.low().compareTo(other.n.low());
            Change values = way == 0 ? Change.UNCHANGED : way > 0 ? Change.INCREASE : Change.DECREASE;
            told(values, name + "-value=" + link);
            told(values, name + "-value=" + link + "&" + far);
            told(values, name + "-value=" + p.lower(later.head() - 2) + " " + link);
            told(values, name + "-value=" + other.isBeginning() + (other.partner == f));
        }
    }
}
