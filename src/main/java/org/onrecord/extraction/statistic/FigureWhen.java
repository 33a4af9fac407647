package org.onrecord.extraction.statistic;

import java.time.LocalDate;
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

    FigureWhen(
            Passage p, Times times, Figure figure, @Nullable Grammar grammar, Memory memory, @Nullable String source) {
        this.p = p;
        this.times = times;
        this.f = figure;
        this.grammar = grammar;
        this.memory = memory;
        this.source = source;
    }

    /** When it is for. */
    @Nullable
    Period when() {
        Period said = byRules();
        Period when = said;
        if (grammar != null) {
            TimeOptions options = new TimeOptions(p, times, f, grammar, memory, source);
            TimeOption best = options.period(rule, said, f.main());
            when = best.period();
            f.setPeriod(best.phrase());
        }
        boolean aside = grammar != null && grammar.times().isAside(f.start(), f.measured());
        if (!f.isStart() && !aside) {
            memory.times().remember(f, p, when, isOnce(when), source);
        }
        return when;
    }

    private @Nullable Period byRules() {
        TimePhrase own = f.period();
        Period said = times.period(own, false, f.main());
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
    private boolean isOnce(@Nullable Period when) {
        TimePhrase own = f.period();
        if (own != null) {
            return own.days(p) <= TimePhrase.DAY || times.isUpToNow(own);
        }
        LocalDate start = when == null ? null : when.start();
        return when != null && start != null && start.equals(when.end());
    }

    /**
     * What it is counted from.
     *
     * @param when when it is for
     */
    @Nullable
    Period from(@Nullable Period when) {
        TimePhrase main = f.period() == null ? TimePhrase.of(when) : f.period();
        Period said = times.period(f.baseline(), true, main);
        rule = said == null ? "none" : "told";
        if (said == null && f.period() == null && f.partner == null) {
            said = memory.times().baseline(f, when);
            rule = said == null ? "none" : "carried";
        }
        Period from = said;
        if (grammar != null) {
            TimeOptions options = new TimeOptions(p, times, f, grammar, memory, source);
            TimeOption best = options.baseline(rule, said, when, main);
            from = best.period();
            f.setBaseline(best.phrase());
        }
        memory.times().rememberBaseline(when, from);
        return from;
    }
}
