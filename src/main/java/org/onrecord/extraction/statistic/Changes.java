package org.onrecord.extraction.statistic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.text.Quantity.Change;

/** Words that say which way a figure moved: {@code up over}, {@code fell by}, {@code a rise of}, {@code 5 percent higher}. */
final class Changes {

    private static final Map<String, Map<String, Change>> WORDS = load();
    private static final int REACH = 7;
    /** Words between a figure and its change: {@code a 9 percent year-over-year drop}. */
    private static final int AFTER = 6;

    private static final Set<String> LINKS = Set.of(
            "by",
            "to",
            "of",
            "from",
            "at",
            "a",
            "an",
            "as",
            "much",
            "another",
            "the",
            "some",
            "roughly",
            "about",
            "in",
            "their",
            "its",
            "average",
            "total",
            "combined",
            "median",
            "record",
            "between",
            "rate",
            "pace",
            "clip",
            "back",
            "net");
    private static final Set<String> DEGREES =
            Set.of("less", "more", "again", "further", "faster", "slightly", "sharply", "too", "only");
    private static final Set<String> TIME_ENDS = Set.of("year", "month", "week", "quarter", "decade", "day");

    private Changes() {}

    private static Map<String, Map<String, Change>> load() {
        Map<String, Map<String, Change>> all = new HashMap<>();
        for (String[] row : WordList.rows("changes")) {
            all.computeIfAbsent(row[2], k -> new HashMap<>())
                    .putIfAbsent(row[0], Change.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)));
        }
        return Map.copyOf(all);
    }

    /** A change and the words that say so. */
    record Moved(int from, int to, Change change, boolean noun, boolean object) {

        Moved(int from, int to, Change change, boolean noun) {
            this(from, to, change, noun, false);
        }
    }

    static @Nullable Change as(String part, String word) {
        return WORDS.getOrDefault(part, Map.of()).get(word);
    }

    /** The change said just before a figure whose first word (comparator included) is given. */
    static @Nullable Moved before(Passage p, int figure) {
        int last = pastAside(p, p.is(figure - 1, "between") ? figure - 2 : figure - 1);
        for (int i = last; i >= 0 && i >= last + 1 - REACH; i--) {
            String w = p.lower(i);
            Change verb = p.is(i + 1, "in") || IdleMoves.isIdle(p, i, figure) ? null : as("verb", w);
            Change adverb = isPhrasal(p, i) || IdleMoves.isRace(p, i, figure) ? null : as("adverb", w);
            boolean up = adverb != null && !p.is(i + 1, "to") || adverb != null && i == figure - 2 && p.is(i + 1, "to");
            Change said = isBack(p, i) ? Change.DECREASE : verb == null && up ? adverb : verb;
            if (said != null) {
                return new Moved(i, i + 1, said, false);
            }
            Change noun = w.startsWith("loss") && IdleMoves.isNoCut(p, figure) ? null : as("noun", w);
            if (w.equals("change") && p.is(i + 1, "of")) {
                boolean minus = p.isHyphen(figure) || p.isHyphen(figure - 1) || p.is(figure - 1, "minus");
                return minus ? new Moved(i, i + 1, Change.DECREASE, true) : null;
            }
            if (noun != null && (p.is(i + 1, "of") || p.is(i + 1, "by"))) {
                return new Moved(i, i + 1, noun, true);
            }
            if (!isLink(p, i)) {
                break;
            }
        }
        return FarMoves.before(p, figure);
    }

    /** {@code has climbed, the report adds, to 40}, {@code fell less, by 16 percent}: back before what stands between. */
    private static int pastAside(Passage p, int link) {
        boolean leads = (p.is(link, "by") || p.is(link, "to")) && p.is(link - 1, ",");
        if (!leads) {
            return link;
        }
        int last = link - 2;
        if (DEGREES.contains(p.lower(last))) {
            return last - 1;
        }
        boolean said = FigureWords.isVerb(p.lower(last)) || FigureWords.is("says", p.lower(last));
        for (int i = last - 1; said && i > last - REACH; i--) {
            if (p.is(i, ",")) {
                return i - 1;
            }
        }
        return link;
    }

    /** {@code makes up 2 percent}, {@code racked up 10 million views}, {@code shot down two drones}: no move. */
    static boolean isPhrasal(Passage p, int i) {
        String verb = p.lower(i - 1);
        if (p.is(i, "off")) {
            return FigureWords.isVerb(verb) && !FigureWords.is("auxiliary", verb);
        }
        if (!p.is(i, "up") && !p.is(i, "down")) {
            return false;
        }
        boolean led = p.is(i + 1, "to") || p.is(i + 1, "by") || p.is(i + 1, "from");
        if (FigureWords.is("moving", verb) || led && FigureWords.is("mover", verb)) {
            return p.is(i + 1, "at") && verb.startsWith("end");
        }
        boolean fells = p.is(i, "down") && !led && FigureWords.is("felling", verb);
        boolean acts = verb.endsWith("ed") && as("verb", verb) == null;
        return fells || acts || FigureWords.is("phrasal", verb);
    }

    private static boolean isLink(Passage p, int i) {
        String w = p.lower(i);
        boolean adverb = w.endsWith("ly") && p.at(i).shape() == Word.Shape.LOWER;
        return LINKS.contains(w) || adverb || isPeriodic(w) || NumberWords.is("ordinal", w) || isAmount(p, i);
    }

    /** {@code up 19 cents to 58}: another figure may stand between the change and this one. */
    private static boolean isAmount(Passage p, int i) {
        return p.at(i).isNumber()
                || p.is(i, "%")
                || p.at(i).shape() == Word.Shape.CURRENCY
                || NumberWords.is("scale", p.lower(i))
                || "share".equals(Units.typeAt(p, i))
                || "measure".equals(Units.typeAt(p, i))
                || "money".equals(Units.typeAt(p, i));
    }

    /** {@code scaled back to $3 million}. */
    private static boolean isBack(Passage p, int i) {
        return p.is(i, "back") && FigureWords.is("backing", p.lower(i - 1));
    }

    /** The change said just behind a figure: {@code a 5 percent increase}, {@code 12 percent lower}. */
    static @Nullable Moved after(Passage p, int to) {
        int i = to;
        while (i < to + AFTER
                && (p.lower(i).endsWith("ly")
                        || p.isHyphen(i) && p.glued(i)
                        || p.isHyphen(i + 1) && p.glued(i + 1)
                        || p.isHyphen(i - 1) && i > to && p.glued(i)
                        || FigureWords.is("evaluative", p.lower(i))
                        || isPeriodic(p.lower(i)))) {
            i++;
        }
        Change noun = as("noun", p.lower(i));
        if (noun != null) {
            return new Moved(i, i + 1, noun, true);
        }
        Change degree = as("after", p.lower(i));
        Change adverb = as("adverb", p.lower(i));
        Change moved = degree == null ? p.is(i, "off") ? null : adverb : degree;
        return moved == null ? null : new Moved(i, i + 1, moved, false);
    }

    private static boolean isPeriodic(String w) {
        return FigureWords.is("periodic", w);
    }

    /** Whether the figure at a word is where a change began: {@code rose from 9 to 16 percent}. */
    static boolean movesFrom(Passage p, int figure) {
        int from = figure - 1;
        while (from > figure - 4
                && (FigureWords.is("determiner", p.lower(from)) || p.is(from, "record") || p.is(from, "u.s."))) {
            from--;
        }
        return p.is(from, "from") && (before(p, from) != null || p.is(from - 1, "up") || p.is(from - 1, "down"));
    }

    static boolean isTimeEnd(String word) {
        return TIME_ENDS.contains(word);
    }
}
