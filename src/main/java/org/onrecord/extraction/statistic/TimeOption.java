package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;
import org.onrecord.text.Period;

/** One time that a figure may be for or be counted from; none is one, too. */
final class TimeOption {

    private final @Nullable Period period;
    private final @Nullable TimePhrase phrase;
    private final List<String> traits = new ArrayList<>();

    /**
     * @param phrase the words of the figure's own sentence that name the time, or null when it stands in another
     */
    TimeOption(@Nullable Period period, @Nullable TimePhrase phrase) {
        this.period = period;
        this.phrase = phrase;
    }

    @Nullable
    Period period() {
        return period;
    }

    @Nullable
    TimePhrase phrase() {
        return phrase;
    }

    List<String> traits() {
        return traits;
    }

    void add(String trait) {
        traits.add(trait);
    }

    /** Whether both tell the same stretch of words and days. */
    boolean is(@Nullable Period other) {
        return Objects.equals(period, other);
    }

    Choice.Option told() {
        return new Choice.Option(period == null ? null : period.text(), period, traits);
    }

    /**
     * The one that its traits speak for most; the first, which the rules gave, unless another is clearly better.
     *
     * @param lead by how much another must be better
     */
    static TimeOption best(List<TimeOption> options, Weights weights, double lead) {
        TimeOption best = options.get(0);
        double most = weights.sum(best.traits) + lead;
        for (TimeOption option : options.subList(1, options.size())) {
            double sum = weights.sum(option.traits);
            if (sum > most) {
                most = sum;
                best = option;
            }
        }
        return best;
    }
}
