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
    private static final int OBJECT = 9;
    /** A comparator before a sum has up to three words: {@code as much as $5}. */
    private static final int MONEY = 5;

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
            Change verb = p.is(i + 1, "in") || isIdle(p, i, figure) ? null : as("verb", w);
            Change adverb = isPhrasal(p, i) ? null : as("adverb", w);
            boolean up = adverb != null && !p.is(i + 1, "to") || adverb != null && i == figure - 2 && p.is(i + 1, "to");
            Change said = verb == null && up ? adverb : verb;
            if (said != null) {
                return new Moved(i, i + 1, said, false);
            }
            Change noun = w.startsWith("loss") && isMoney(p, figure) ? null : as("noun", w);
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
        return overObject(p, figure);
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

    /** {@code raised $5 million}, {@code lost four men}: no move but for a share or after {@code by}. */
    private static boolean isIdle(Passage p, int i, int figure) {
        String w = p.lower(i);
        boolean gives = w.startsWith("rais") || w.startsWith("add") || w.equals("gain") || w.startsWith("gained");
        boolean loses = w.equals("lost") || w.equals("lose") || w.equals("loses") || w.equals("losing");
        boolean direct = !p.is(i + 1, "by") && !p.is(i + 1, "to") && !p.is(i + 1, ",");
        String unit = Units.typeAt(p, figure + 1);
        boolean number = p.at(figure).isNumber()
                || NumberWords.is("unit", p.lower(figure))
                || NumberWords.is("vague", p.lower(figure)) && w.startsWith("rall");
        boolean counts = number && p.at(figure + 1).isText() && (unit == null || unit.equals("people"));
        boolean carries = w.startsWith("lift")
                || w.startsWith("rais")
                || w.startsWith("rall")
                || w.startsWith("drop")
                || w.startsWith("climb");
        return carries && direct && counts && !NumberWords.is("scale", p.lower(figure + 1))
                || w.startsWith("rais") && direct && isMoney(p, figure)
                || w.startsWith("add") && direct && isMoney(p, figure) && !leadsOn(p, figure)
                || loses && direct && isRate(p, figure)
                || gives && direct && p.is(i - 1, "he");
    }

    /** {@code added 15 cents to $2.70}. */
    private static boolean leadsOn(Passage p, int figure) {
        for (int i = figure + 1; i < figure + 6; i++) {
            if (p.is(i, "to")) {
                return p.at(i + 1).isNumber()
                        || Money.stands(p, i + 2)
                        || p.at(i + 1).shape() == Word.Shape.CURRENCY;
            }
        }
        return false;
    }

    private static boolean isMoney(Passage p, int figure) {
        for (int i = figure; i < figure + MONEY && !p.parts(i); i++) {
            if (p.at(i).shape() == Word.Shape.CURRENCY || p.at(i).isNumber() && Money.stands(p, i)) {
                return true;
            }
        }
        for (int i = figure + 1; i < figure + 8 && !p.parts(i); i++) {
            if (Units.typeAt(p, i) != null || p.is(i, "to")) {
                return "money".equals(Units.typeAt(p, i));
            }
        }
        return false;
    }

    /** {@code lose 11 rupees on every kilo}. */
    private static boolean isRate(Passage p, int figure) {
        for (int i = figure; i < figure + 5 && !p.parts(i); i++) {
            if (p.is(i, "per") || p.is(i, "every") || p.is(i, "each")) {
                return true;
            }
        }
        return false;
    }

    /** {@code makes up 2 percent}, {@code racked up 10 million views}, {@code took off eight days}: no move. */
    private static boolean isPhrasal(Passage p, int i) {
        String verb = p.lower(i - 1);
        if (p.is(i, "off")) {
            return FigureWords.isVerb(verb) && !FigureWords.is("auxiliary", verb);
        }
        boolean acts = verb.endsWith("ed") && as("verb", verb) == null && !FigureWords.is("moving", verb);
        return (p.is(i, "up") || p.is(i, "down")) && (acts || FigureWords.is("phrasal", verb));
    }

    /** {@code reduce the risk of strikes by 27 percent}: what is moved stands between verb and figure. */
    private static @Nullable Moved overObject(Passage p, int figure) {
        if (!p.is(figure - 1, "by") && !p.is(figure - 1, "to")) {
            return null;
        }
        for (int i = figure - 2;
                i >= 0 && i >= figure - OBJECT && !p.parts(i) && !p.at(i).isNumber();
                i--) {
            Change verb = as("verb", p.lower(i));
            boolean takes = FigureWords.is("determiner", p.lower(i + 1)) || !FigureWords.isClosed(p.lower(i + 1));
            boolean reach =
                    (p.lower(i).startsWith("expan") || p.lower(i).startsWith("exten")) && p.is(figure - 1, "to");
            if (verb != null && takes && !reach && !p.is(i - 1, "the") && !p.is(i - 1, "a")) {
                return new Moved(i, i + 1, verb, false, true);
            }
            if (FigureWords.isVerb(p.lower(i)) && !FigureWords.is("noun-too", p.lower(i))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isLink(Passage p, int i) {
        String w = p.lower(i);
        boolean adverb = w.endsWith("ly") && p.at(i).shape() == Word.Shape.LOWER;
        return LINKS.contains(w) || adverb || NumberWords.is("ordinal", w) || isAmount(p, i);
    }

    /** {@code up 19 cents to 58}: another figure may stand between the change and this one. */
    private static boolean isAmount(Passage p, int i) {
        return p.at(i).isNumber()
                || p.is(i, "%")
                || p.at(i).shape() == Word.Shape.CURRENCY
                || NumberWords.is("scale", p.lower(i))
                || "share".equals(Units.typeAt(p, i))
                || "money".equals(Units.typeAt(p, i));
    }

    /** The change said just behind a figure: {@code a 5 percent increase}, {@code 12 percent lower}. */
    static @Nullable Moved after(Passage p, int to) {
        int i = to;
        while (i < to + 3
                && (p.lower(i).endsWith("ly") || FigureWords.is("evaluative", p.lower(i)) || isPeriodic(p.lower(i)))) {
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
        return w.equals("annual")
                || w.equals("yearly")
                || w.equals("monthly")
                || w.equals("quarterly")
                || w.equals("pay")
                || w.equals("price")
                || w.equals("tax");
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
