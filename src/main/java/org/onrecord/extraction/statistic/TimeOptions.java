package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.KnownTimes.Known;
import org.onrecord.text.Choice;
import org.onrecord.text.Period;

/**
 * When a figure may be for, or what it may be counted from: what the rules say, none, the times of its sentence, those
 * told before.
 */
final class TimeOptions {

    private static final Weights PERIOD = Weights.named("figure-period-weights");
    private static final Weights BASELINE = Weights.named("figure-baseline-weights");

    /** By how much another period must be better than that of the rules. */
    private static final double PERIOD_LEAD = 0.5;
    /** The same of baselines, which rules know better. */
    private static final double BASELINE_LEAD = 1.0;

    /** How many times before and behind the figure are asked about. */
    private static final int SIDE = 4;

    private final Passage p;
    private final Times times;
    private final Figure f;
    private final Memory memory;
    private final TimeTraits traits;
    private final KnownTraits known;
    private final List<TimeOption> options = new ArrayList<>();

    TimeOptions(Passage p, Times times, Figure figure, Grammar grammar, Memory memory, @Nullable String source) {
        this.p = p;
        this.times = times;
        this.f = figure;
        this.memory = memory;
        this.traits = new TimeTraits(p, times, figure, grammar);
        this.known = new KnownTraits(memory.known(), figure, traits, source);
    }

    /**
     * When the figure is for.
     *
     * @param rule which rule answered
     * @param said its answer, or null
     * @param main what a step back is told from
     */
    TimeOption period(String rule, @Nullable Period said, @Nullable TimePhrase main) {
        begin(rule, said, f.period());
        sentence(time -> times.dates().period(time, false, main), null);
        shifted(main, null);
        TimePhrase now = times.near().now(f);
        if (now != null) {
            add(times.dates().period(now, false, null), now, "now", null);
        }
        told(null);
        return chosen("period", PERIOD, PERIOD_LEAD);
    }

    /**
     * What the figure is counted from.
     *
     * @param when when it is for
     */
    TimeOption baseline(String rule, @Nullable Period said, @Nullable Period when, @Nullable TimePhrase main) {
        begin(rule, said, f.baseline());
        // how long a record stood is told of the record, not of the move
        sentence(time -> times.isRecord(time) ? null : times.dates().period(time, true, main), when);
        shifted(main, when);
        for (TimePhrase time : times.near().around(f, SIDE)) {
            TimePhrase start = times.dates().beginning(time);
            if (start != null) {
                add(times.dates().period(start, true, null), start, "beginning", when);
            }
        }
        told(when);
        return chosen("baseline", BASELINE, BASELINE_LEAD);
    }

    private TimeOption chosen(String question, Weights weights, double lead) {
        for (TimeOption option : options) {
            if (option.period() == null) {
                traits.none(option, options.size());
            }
        }
        memory.choices()
                .tell(() -> new Choice(
                        question,
                        f.numberSpan(),
                        options.stream().map(TimeOption::told).toList()));
        return memory.choices().isHeard() ? options.get(0) : TimeOption.best(options, weights, lead);
    }

    private void begin(String rule, @Nullable Period said, @Nullable TimePhrase phrase) {
        TimeOption first = new TimeOption(said, said == null ? null : phrase);
        first.add("rule");
        first.add("rule=" + rule);
        options.add(first);
        if (said != null) {
            options.add(new TimeOption(null, null));
        }
    }

    private void sentence(Function<TimePhrase, @Nullable Period> told, @Nullable Period when) {
        for (TimePhrase time : times.near().around(f, SIDE)) {
            add(told.apply(time), time, "sentence", when);
        }
    }

    private void shifted(@Nullable TimePhrase main, @Nullable Period when) {
        for (TimePhrase time : times.near().around(f, SIDE)) {
            Period period = times.dates().shifted(time, main);
            if (period != null) {
                TimeOption option = new TimeOption(period, time);
                option.add("from=shifted");
                traits.add(option, time);
                order(option, period, when);
                options.add(option);
            }
        }
    }

    private void add(@Nullable Period period, TimePhrase time, String from, @Nullable Period when) {
        if (period == null) {
            return;
        }
        TimeOption option = find(period, time);
        option.add("from=" + from);
        traits.add(option, time);
        order(option, period, when);
    }

    private TimeOption find(Period period, @Nullable TimePhrase time) {
        for (TimeOption option : options) {
            boolean same = time != null && option.phrase() == time || option.is(period);
            if (option.period() != null && same) {
                return option;
            }
        }
        TimeOption option = new TimeOption(period, time);
        options.add(option);
        return option;
    }

    private void told(@Nullable Period when) {
        int rank = 0;
        for (Known time : memory.known().all()) {
            TimeOption option = find(time.period(), null);
            known.add(option, time, rank++);
            order(option, time.period(), when);
        }
    }

    /** What is counted from is older, as a rule. */
    private void order(TimeOption option, Period period, @Nullable Period when) {
        if (when == null) {
            return;
        }
        String order = "unknown";
        if (Objects.equals(period.span(), when.span())) {
            order = "same";
        } else if (period.start() != null && when.start() != null) {
            int compared = period.start().compareTo(when.start());
            order = compared < 0 ? "before" : compared > 0 ? "after" : "at";
        }
        option.add("when=" + order);
        option.add("when=" + order + "&" + traits.kind());
    }
}
