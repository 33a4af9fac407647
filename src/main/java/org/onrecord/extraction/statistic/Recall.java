package org.onrecord.extraction.statistic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;

/**
 * What the figures before were of, for one that leaves it out: {@code 55 percent of voters back it; 40 percent oppose
 * it}, {@code officers opened one in 25}.
 */
final class Recall {

    /** A poll's shares go on for some sentences, which newspapers often set as paragraphs. */
    private static final int REACH = 3;

    /** How many of the figures before are kept in mind. */
    private static final int KEPT = 12;
    /** How many figures before are kept. */
    private static final int FIGURES = 8;

    private final Deque<Told> told = new ArrayDeque<>();
    private final Deque<Earlier> figures = new ArrayDeque<>();
    private int sentence;
    private @Nullable String whole;
    private int wholeAt;
    private @Nullable String counted;
    private int countedAt;
    private @Nullable String sum;
    private int sumAt;
    private @Nullable String last;
    private int lastAt;
    private int polledAt = -REACH;
    private @Nullable String people;
    private int peopleAt;

    /** Goes on to another sentence with figures. */
    void next(int index, Passage p, boolean parted) {
        sentence = index;
        if (parted) {
            counted = null;
            last = null;
            sum = null;
        }
        for (int i = 0; i < p.size(); i++) {
            if (FigureWords.is("poll", p.lower(i))) {
                polledAt = sentence;
            }
        }
    }

    /** Reads the sentence before one with figures: {@code Voters have soured on it. Most, 62 percent, …}. */
    void hear(int index, Passage p) {
        for (int i = 0; i < p.size(); i++) {
            if (FigureWords.is("people", p.lower(i)) && !FigureWords.is("poll", p.lower(i))) {
                people = p.words(i, i + 1);
                peopleAt = index;
            }
        }
    }

    /**
     * A figure told before.
     *
     * @param ago how many sentences ago
     */
    record Earlier(Figure figure, int ago) {}

    /** The last few figures, the nearest first. */
    List<Earlier> earlier() {
        return List.copyOf(figures).stream()
                .map(one -> new Earlier(one.figure(), sentence - one.ago()))
                .filter(one -> one.ago() <= REACH)
                .toList();
    }

    void tell(Figure figure) {
        figures.addFirst(new Earlier(figure, sentence));
        if (figures.size() > FIGURES) {
            figures.removeLast();
        }
    }

    void note(Figure figure) {
        if (figure.subject == null) {
            return;
        }
        told.addFirst(new Told(figure.subject, SubjectOption.head(figure.subject), sentence, figure.m.unit()));
        if (told.size() > KEPT) {
            told.removeLast();
        }
        if (figure.m.type() == Type.MONEY) {
            sum = figure.subject;
            sumAt = sentence;
        }
        last = figure.subject;
        lastAt = sentence;
        if (figure.isPart || figure.n.form() == Form.PART || figure.n.form() == Form.ONE_IN) {
            whole = figure.subject;
            wholeAt = sentence;
        } else if (figure.m.type() == Type.COUNT || figure.isLevelOfThings()) {
            counted = figure.subject;
            countedAt = sentence;
        }
    }

    /** What the figures before were of, the last first. */
    List<Told> told() {
        return new ArrayList<>(told);
    }

    /** How many sentences ago. */
    int ago(Told one) {
        return sentence - one.sentence();
    }

    /** What a share without a noun is a part of. */
    @Nullable
    String whole() {
        String near = counted();
        if (whole != null && sentence - wholeAt <= REACH && (near == null || wholeAt >= countedAt)) {
            return whole;
        }
        if (near == null && people != null && sentence - peopleAt <= 1) {
            return people;
        }
        return near == null && sentence - polledAt <= 1 ? "respondents" : near;
    }

    /** What the sentence or the one before counted. */
    @Nullable
    String counted() {
        return sentence - countedAt <= 1 ? counted : null;
    }

    /** What the last sum of the paragraph was for. */
    @Nullable
    String sum() {
        return sentence - sumAt <= 2 ? sum : null;
    }

    /** What the last figure of the sentence before was of. */
    @Nullable
    String before() {
        return sentence - lastAt == 1 ? last : null;
    }
}
