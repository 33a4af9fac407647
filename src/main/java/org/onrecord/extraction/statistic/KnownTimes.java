package org.onrecord.extraction.statistic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Period;

/**
 * The times that the figures before were for or counted from, and those that the sentences before name. One document's,
 * for one thread, in order of the text.
 */
final class KnownTimes {

    private static final int MOST = 6;

    private final Deque<Known> figures = new ArrayDeque<>();
    private List<Known> named = List.of();
    private int sentence;
    private int paragraph;

    /**
     * A time told before.
     *
     * @param baseline whether a figure was counted from it
     * @param figure the figure that it is of, or null for one that a sentence names
     */
    record Known(
            Period period,
            boolean baseline,
            int sentence,
            int paragraph,
            @Nullable Figure figure,
            String tense,
            @Nullable String source) {}

    /** Goes on to another sentence with figures. */
    void next(int sentence, int paragraph, List<Known> named) {
        this.sentence = sentence;
        this.paragraph = paragraph;
        this.named = named;
    }

    int sentence() {
        return sentence;
    }

    int paragraph() {
        return paragraph;
    }

    void note(Figure figure, String tense, @Nullable Period when, @Nullable Period from, @Nullable String source) {
        keep(when, false, figure, tense, source);
        keep(from, true, figure, tense, source);
    }

    private void keep(@Nullable Period period, boolean baseline, Figure figure, String tense, @Nullable String source) {
        if (period == null) {
            return;
        }
        figures.removeIf(known -> known.period().equals(period) && known.baseline() == baseline);
        figures.addFirst(new Known(period, baseline, sentence, paragraph, figure, tense, source));
        if (figures.size() > MOST) {
            figures.removeLast();
        }
    }

    /** The last first. */
    List<Known> all() {
        List<Known> all = new ArrayList<>(figures);
        all.addAll(named);
        return all;
    }
}
