package org.onrecord.extraction.statistic;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.text.Quantity.Comparator;

/** Words around a number that say how the true value relates to it. */
final class Comparisons {

    private static final Phrases<Comparator> BEFORE = phrases("before");
    private static final Phrases<Comparator> AFTER = phrases("after");

    private Comparisons() {}

    private static Phrases<Comparator> phrases(String place) {
        Map<String, Comparator> map = new HashMap<>();
        for (String[] row : WordList.rows("comparators")) {
            if (row[2].equals(place)) {
                map.put(
                        row[0],
                        Comparator.valueOf(
                                row[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
            }
        }
        return new Phrases<>(map);
    }

    /** The comparator that ends just before a word; two in a row ({@code an estimated more than}) count as one. */
    static Phrases.@Nullable Match<Comparator> before(Passage p, int to) {
        Phrases.Match<Comparator> near = BEFORE.endingAt(p, to);
        if (near == null
                || isPreposition(p, near)
                || isAdverb(p, near)
                || p.is(near.from(), "top") && p.is(near.from() - 1, "the")) {
            return null;
        }
        Phrases.Match<Comparator> wider = BEFORE.endingAt(p, near.from());
        if (wider == null || isPreposition(p, wider) || near.from() - wider.from() > 3) {
            return near;
        }
        Comparator meaning = near.meaning() == Comparator.EXACTLY ? wider.meaning() : near.meaning();
        return new Phrases.Match<>(wider.from(), to, meaning);
    }

    /** {@code over} a time, {@code under} a title, {@code above} all are prepositions, told by the word before. */
    private static boolean isPreposition(Passage p, Phrases.Match<Comparator> match) {
        boolean bare = match.to() - match.from() == 1;
        return bare
                && (p.is(match.from(), "under") || p.is(match.from(), "above") || p.is(match.from(), "below"))
                && p.is(match.from() - 1, "from");
    }

    /** {@code crept up to 5 percent}, {@code hand over $300}: the word belongs to the verb. */
    private static boolean isAdverb(Passage p, Phrases.Match<Comparator> match) {
        String verb = p.lower(match.from() - 1);
        boolean up = p.is(match.from(), "up") && FigureWords.is("upward", verb);
        boolean over = p.is(match.from(), "over") && match.to() - match.from() == 1 && FigureWords.is("giving", verb);
        return up || over;
    }

    /** The comparator that begins at a word, such as {@code or more}. */
    static Phrases.@Nullable Match<Comparator> after(Passage p, int from) {
        Phrases.Match<Comparator> match = AFTER.startingAt(p, from);
        if (match == null || p.is(match.to(), "than")) {
            return null; // less than 1 or more than 40
        }
        boolean counted = p.at(from - 1).isNumber() || NumberWords.is("scale", p.lower(from - 1));
        boolean adds = p.is(match.to() - 1, "plus") && match.to() - from == 1 && !counted;
        boolean noun = p.at(match.to()).isText() && !FigureWords.isClosed(p.lower(match.to()));
        return adds && noun || p.is(match.to(), "or") ? null : match;
    }
}
