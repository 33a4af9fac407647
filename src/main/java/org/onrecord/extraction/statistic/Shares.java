package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;

/** What a percentage, a sum or a measure is of, as the words around it say. */
final class Shares {

    private static final Set<String> LEVELS = Set.of(
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "at",
            "reached",
            "reaching",
            "hit",
            "costs",
            "cost",
            "totaled",
            "totals",
            "stood",
            "stands",
            "averaged",
            "averages",
            "exceeded",
            "exceeds",
            "worth",
            "fetched",
            "measures",
            "measured",
            "weighs",
            "spans",
            "covers",
            "stretches",
            "remains",
            "remained",
            "became",
            "below",
            "above",
            "hovered",
            "valued",
            "surpassed");

    private Shares() {}

    /** The measure with what it is of, where the words behind it say. */
    static Measure of(Passage p, Measure m, boolean article) {
        String subject = behind(p, m.to(), m.type(), article);
        return subject == null ? m : m.about(subject, m.to());
    }

    /** The noun phrase after {@code of}, for a sum also after {@code in} or {@code for}, or right behind the unit. */
    private static @Nullable String behind(Passage p, int at, Type type, boolean article) {
        if (p.is(at, "of")) {
            return Subjects.at(p, at + 1);
        }
        if (type == Type.MONEY && (p.is(at, "in") || p.is(at, "for")) && !isTimeOrPlace(p, at + 1)) {
            return Subjects.at(p, at + 1);
        }
        boolean noun =
                article && p.at(at).isText() && !FigureWords.isClosed(p.lower(at)) && !FigureWords.isVerb(p.lower(at));
        return noun && type != Type.MONEY ? Subjects.at(p, at) : null;
    }

    /** {@code $4 million to repair and replace pipes}: what a list of sums gives them for. */
    static @Nullable String purpose(Passage p, int to) {
        if (!p.is(to, "to")
                || FigureWords.isClosed(p.lower(to + 1))
                || p.at(to + 1).isCapital()) {
            return null;
        }
        boolean two = p.is(to + 2, "and") && !FigureWords.isClosed(p.lower(to + 3));
        return Subjects.at(p, two ? to + 4 : to + 2);
    }

    private static boolean isTimeOrPlace(Passage p, int at) {
        int noun = NounPhrases.afterDeterminers(p, at);
        return p.at(noun).isNumber()
                || p.is(noun, "terms")
                || p.is(noun + 1, "terms")
                || Periods.isTime(p, noun)
                || Periods.isTime(p, noun + 1)
                || p.is(noun, "fiscal")
                || Places.at(p, noun) != null;
    }

    /** What stands before: {@code a price of $3}, {@code the price was $3}; a sum that somebody pays has none here. */
    static @Nullable String ahead(Passage p, int figure, Type type) {
        if (p.is(figure - 1, "from") || p.is(figure - 1, "between")) {
            return Subjects.ofClause(p, figure);
        }
        if (p.is(figure - 1, "of")) {
            int start = NounPhrases.start(p, figure - 1);
            boolean noun = start < figure - 1 && !FigureWords.is("tally", p.lower(figure - 2));
            return noun ? Subjects.named(p, start, figure - 1) : Subjects.ofClause(p, figure);
        }
        boolean level = LEVELS.contains(p.lower(figure - 1));
        return level || type != Type.MONEY && type != Type.SIZE && type != Type.TIME
                ? Subjects.ofClause(p, figure)
                : null;
    }
}
