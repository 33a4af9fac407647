package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** A bare number that goes on with the unit of the figure before it: {@code … from 22 in 2014}, {@code seven died}. */
final class Ellipsis {

    private static final Set<String> LEADS = Set.of(
            "from", "to", "against", "by", "with", "was", "is", "were", "are", "'s", "had", "at", "than", "only",
            "just", "about", "versus", "vs", "reached", "hit", "touched", "nearly", "almost", "roughly", "and", "be",
            "it", "stood", "band", "gained", "lost", "has", "holds", "held");
    private static final Set<String> WEAK = Set.of("with", "had", "and", "band", "it", "be");
    private static final Set<String> LEVELS = Set.of(
            "average",
            "median",
            "mean",
            "total",
            "rate",
            "figure",
            "level",
            "record",
            "low",
            "high",
            "peak",
            "target",
            "estimate",
            "forecast");
    private static final Set<String> TAILS = Set.of(
            "in",
            "on",
            "a",
            "the",
            "last",
            "this",
            "from",
            "to",
            "and",
            "but",
            "while",
            "when",
            "as",
            "among",
            "for",
            "than",
            "now",
            "before",
            "since",
            "during",
            "compared",
            "by",
            "at",
            "per",
            "just",
            "only",
            "one",
            "two");
    private static final Set<String> WHOLES = Set.of("them", "these", "those", "whom", "which");

    private Ellipsis() {}

    /**
     * The measure that a bare number takes over, or null.
     *
     * @param last the figure before it in the sentence, or null
     * @param carried the last measure of the sentence before, in the same paragraph, or null
     */
    static @Nullable Measure measure(Passage p, Numeral n, @Nullable Found last, @Nullable Measure carried) {
        boolean moved = last == null && Changes.before(p, sign(p, n)) != null;
        Measure from = last == null ? moved ? null : carried : last.measure();
        boolean plain =
                n.form() == Form.DIGITS || n.form() == Form.SPELLED || n.form() == Form.NIL || n.form() == Form.VAGUE;
        if (from == null
                || !isAlike(n, from)
                || last != null && Ranges.isStep(p, last, n.from())
                || from.type() == Type.NONE && from.unit().isEmpty()
                || !plain
                || p.isHyphen(n.to())) {
            return null;
        }
        boolean part = p.is(n.to(), "of") && WHOLES.contains(p.lower(n.to() + 1)) && !p.is(n.from() - 1, "every");
        if (n.form() == Form.VAGUE) {
            boolean bare = p.is(n.to(), "for") || p.is(n.to(), "more") && p.parts(n.to() + 1);
            return from.type() == Type.COUNT && last != null && bare ? from.leftOut(n.to()) : null;
        }
        if (part || n.form() == Form.NIL) {
            return from.type() == Type.COUNT ? from.leftOut(n.to()) : null;
        }
        if (n.form() == Form.SPELLED && n.isBelow(2)) {
            return null;
        }
        return isLevel(p, n, last != null) || from.type() == Type.COUNT && acts(p, n) ? from.leftOut(n.to()) : null;
    }

    /** {@code more than 12 hours … fell to 42,700}: a number of another size measures something else. */
    private static boolean isAlike(Numeral n, Measure m) {
        boolean small = m.type() == Type.TIME || m.type() == Type.AGE || m.type() == Type.SHARE;
        return m.type() != Type.TIMES && m.kind() != Kind.MULTIPLE && !(small && !n.isBelow(1000));
    }

    /** The number, or the sign before it. */
    static int sign(Passage p, Numeral n) {
        int before = n.from() - 1;
        boolean plus = p.is(before, "+") && p.glued(n.from());
        return (plus || p.isHyphen(before)) && !p.glued(before) ? before : n.from();
    }

    private static boolean isLevel(Passage p, Numeral n, boolean here) {
        int start = sign(p, n);
        int lead = start - 1;
        String word = p.lower(lead);
        boolean level = LEADS.contains(word)
                && (here
                        || !WEAK.contains(word) && !word.equals("at") && !word.equals("by")
                        || word.equals("had")
                        || word.equals("with"));
        boolean average = word.equals("of") && LEVELS.contains(p.lower(lead - 1));
        boolean comma = word.equals(",") && here;
        boolean ends = p.parts(n.to()) && !p.is(n.to(), "\u201c") || n.to() >= p.size();
        boolean tail = ends || TAILS.contains(p.lower(n.to()));
        return (level || average || Comparisons.before(p, start) != null && here) && tail
                || comma && ends && n.form() == Form.DIGITS && isList(p, n);
    }

    /** {@code …; among men, 34; …}: set off on both sides. */
    private static boolean isList(Passage p, Numeral n) {
        return p.is(n.to(), ";") && !n.isBelow(2);
    }

    /** {@code seven died}, {@code two are running}. */
    private static boolean acts(Passage p, Numeral n) {
        int before = n.from() - 1;
        boolean opens = before < 0 || p.parts(before) || p.is(before, "and") || p.is(before, "but");
        String verb = p.lower(n.to());
        boolean acts = FigureWords.is("auxiliary", verb) || verb.endsWith("ed") || FigureWords.is("verb", verb);
        return opens && acts && !FigureWords.isPlural(verb);
    }
}
