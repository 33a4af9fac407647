package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;

/** What a figure is of where its own clause leaves it out, since the words before or the reader's sense tell it. */
final class TakenSubjects {

    private final Passage p;
    private final Figure f;
    private final Recall recall;

    TakenSubjects(Passage p, Figure figure, Recall recall) {
        this.p = p;
        this.f = figure;
        this.recall = recall;
    }

    /** What the figure takes from elsewhere, or null. */
    @Nullable
    String of(@Nullable TreeSubjects subjects) {
        String contestant = f.n.form() == Form.TO_ONE ? contestant() : null;
        if (contestant != null) {
            return contestant;
        }
        boolean quoted = f.m.type() == Type.NONE && f.n.form() == Form.DIGITS;
        boolean alike =
                f.previous != null && (quoted || FigureSubject.isAlike(f, f.previous)) && f.m.type() != Type.COUNT;
        if (alike && f.previous != null && subjects != null && subjects.parts().isElliptical(f.start())) {
            return f.previous.subject;
        }
        if (f.n.form() == Form.VAGUE && f.m.type() == Type.NONE && isCrowd()) {
            boolean counted = f.previous != null && f.previous.m.type() == Type.COUNT;
            return counted && f.previous != null ? f.previous.subject : "people";
        }
        if (f.n.form() == Form.RANK && recall.before() != null && isBareStreak()) {
            return recall.before();
        }
        return new Rivals(p, f).of();
    }

    /** {@code the senator had outraised her rival 3-to-1}: who stands before the verb of a contest. */
    private @Nullable String contestant() {
        for (int i = f.head() - 1; i > 0 && i > f.head() - 7; i--) {
            String word = p.lower(i);
            if (FigureWords.is("contest-form", word) || word.startsWith("out") && word.endsWith("ed")) {
                int end = FigureWords.is("auxiliary", p.lower(i - 1)) ? i - 1 : i;
                return Subjects.before(p, end);
            }
        }
        return null;
    }

    /** {@code It was the sixth straight decline}: of what the sentence before told, unless a clause behind says. */
    private boolean isBareStreak() {
        for (int i = f.n.to(); i < f.n.to() + 5; i++) {
            if (p.is(i, "that") || p.is(i, "which") || p.is(i, "when") || p.is(i, "of")) {
                return false;
            }
        }
        return p.is(0, "it") || p.is(0, "that") || p.is(0, "this");
    }

    /** {@code Dozens were arrested}, {@code drove thousands from their homes}: people, whom no noun needs to name. */
    private boolean isCrowd() {
        String word = p.lower(f.n.to() - 1);
        boolean many =
                word.equals("dozens") || word.equals("hundreds") || word.equals("thousands") || word.equals("scores");
        String next = p.lower(f.n.to());
        boolean act = FigureWords.is("auxiliary", next) || next.endsWith("ed") || next.endsWith("ing");
        String before = p.lower(f.head() - 1);
        boolean done = (before.endsWith("ed") || before.endsWith("ing")) && p.parts(f.n.to());
        return many && (act || done || next.equals("from") || next.equals("who") || next.equals("more"));
    }
}
