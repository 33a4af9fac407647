package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.TreeTense.Tense;
import org.onrecord.text.Period;

/** Tells when a figure is for and what it is counted from: by rules, then by the judges, where grammar was read. */
final class FigureWhen {

    private final Passage p;
    private final Times times;
    private final Figure f;
    private final @Nullable Grammar grammar;
    private final Memory memory;
    private final @Nullable String source;
    private String rule = "none";
    private @Nullable Period when;
    private @Nullable Period from;
    private TimeOption chosen = new TimeOption(null, null);

    FigureWhen(
            Passage p, Times times, Figure figure, @Nullable Grammar grammar, Memory memory, @Nullable String source) {
        this.p = p;
        this.times = times;
        this.f = figure;
        this.grammar = grammar;
        this.memory = memory;
        this.source = source;
    }

    /**
     * When it is for. The figures behind it go on with what the rules say of it, which the judges were fitted on: one
     * wrong choice does not bring on the next.
     */
    @Nullable
    Period when() {
        when = byRules();
        boolean aside = grammar != null && grammar.times().isAside(f.start(), f.measured());
        if (!f.isStart() && !aside) {
            memory.times().remember(f, p, when, isOnce(), source);
        }
        chosen = new TimeOption(when, f.period());
        if (grammar != null) {
            chosen = new TimeOptions(p, times, f, grammar, memory, source).period(rule, when, f.main());
        }
        return chosen.period();
    }

    private @Nullable Period byRules() {
        TimePhrase own = f.period();
        Period said = times.dates().period(own, false, f.main());
        if (own != null) {
            rule = times.follows(f) == own ? "behind" : "tree";
            rule = f.isStart() ? rule + "-start" : rule;
            return said;
        }
        if (f.isStart()) {
            rule = "none-start";
            return said;
        }
        Tense tense = grammar == null ? Tense.NONE : grammar.times().tense(f.start(), f.measured());
        Period carried = memory.times().of(f, p, tense, source);
        rule = carried == null ? "none" : "carried";
        return carried;
    }

    /** A day, or how long a move took: it does not go on. */
    private boolean isOnce() {
        TimePhrase own = f.period();
        return own != null && (own.days(p) <= TimePhrase.DAY || times.isUpToNow(own));
    }

    /** What it is counted from; asked for behind {@link #when}. */
    @Nullable
    Period from() {
        Period judged = chosen.period();
        TimePhrase main = chosen.phrase() == null ? TimePhrase.of(judged) : chosen.phrase();
        from = times.dates().period(f.baseline(), true, main);
        rule = from == null ? "none" : "told";
        if (from == null && f.period() == null && f.partner == null) {
            from = memory.times().baseline(f, when);
            rule = from == null ? "none" : "carried";
        }
        memory.times().rememberBaseline(when, from);
        return grammar == null
                ? from
                : new TimeOptions(p, times, f, grammar, memory, source)
                        .baseline(rule, from, judged, main)
                        .period();
    }

    /** Keeps both for the figures behind it. */
    void note() {
        String tense = grammar == null
                ? ""
                : grammar.times().tense(f.start(), f.measured()).name();
        memory.known().note(f, tense, when, from, source);
    }
}
