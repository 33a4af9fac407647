package org.onrecord.extraction.statistic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;

/** Names of places that the word lists know, or that say by their last word what they are. */
final class Places {

    private static final Phrases<String> KINDS = kinds();
    private static final int REACH = 40;

    private Places() {}

    private static Phrases<String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (String[] row : WordList.rows("figure-places")) {
            kinds.putIfAbsent(row[0].toLowerCase(Locale.ROOT).replace(".,", ". ,"), row[1]);
        }
        return new Phrases<>(kinds);
    }

    /** Index just past a country's name that begins at this word; the word's own index when none does. */
    static int countryEnd(Passage p, int i) {
        return end(p, i, "country");
    }

    /** Whether a word is a state's name or abbreviation, or closes one such as {@code D.C.}. */
    static boolean isState(Passage p, int i) {
        Phrases.Match<String> match = KINDS.startingAt(p, p.is(i, ".") ? i - 1 : i);
        return match != null
                && (match.meaning().equals("state") || match.meaning().equals("postal"));
    }

    /** Index just past a demonym such as {@code Chinese}; the word's own index when none stands there. */
    static int demonymEnd(Passage p, int i) {
        return end(p, i, "demonym");
    }

    private static int end(Passage p, int i, String kind) {
        Phrases.Match<String> match = p.at(i).isCapital() ? KINDS.startingAt(p, i) : null;
        return match != null && match.meaning().equals(kind) ? match.to() : i;
    }

    /** The place named after {@code in}, {@code at} or {@code across} that stands nearest behind a figure. */
    private static @Nullable String after(Passage p, int from) {
        for (int i = from; i < p.size() && i < from + REACH; i++) {
            if (p.is(i, ";") || p.is(i, "”") || p.is(i, "and") && p.parts(i - 1)) {
                return null;
            }
            String w = p.lower(i);
            if (w.equals("in") || w.equals("across") || w.equals("at") || w.equals("throughout") || w.equals("near")) {
                String place = at(p, p.is(i + 1, "the") ? i + 2 : i + 1);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The place behind a figure, else one close before it, else one at the head of the sentence. */
    static @Nullable String around(Passage p, int from, int to) {
        String place = after(p, to);
        for (int i = from - 1; place == null && i > from - 9 && !p.parts(i); i--) {
            place = p.is(i, "in") || p.is(i, "across") ? at(p, p.is(i + 1, "the") ? i + 2 : i + 1) : null;
        }
        return place == null ? ahead(p) : place;
    }

    /** The place at the head of a sentence: {@code In Ohio, …}. */
    private static @Nullable String ahead(Passage p) {
        boolean leads = p.is(0, "in") || p.is(0, "across");
        return leads ? at(p, p.is(1, "the") ? 2 : 1) : null;
    }

    /** The place whose name begins at this word: a known one, {@code X County}, or {@code X, Texas}; else null. */
    static @Nullable String at(Passage p, int i) {
        int name = nameEnd(p, i);
        if (name == i) {
            return null;
        }
        int wider = p.is(name, ",") ? widerEnd(p, name + 1) : name;
        if (wider > name + 1) {
            return p.words(i, wider);
        }
        Phrases.Match<String> known = KINDS.startingAt(p, i);
        boolean whole = known != null
                && known.to() == name
                && !known.meaning().equals("demonym")
                && !known.meaning().equals("tail");
        boolean told = name > i + 1 && isTail(p, name - 1);
        return whole || told ? p.words(i, name) : null;
    }

    private static boolean isTail(Passage p, int i) {
        Phrases.Match<String> tail = KINDS.startingAt(p, i);
        return tail != null && tail.meaning().equals("tail");
    }

    private static int nameEnd(Passage p, int from) {
        int i = from;
        while (i < from + 5 && p.at(i).isCapital() && (i == from || p.at(i).spaced() || p.isHyphen(i - 1))) {
            i++;
            if (p.is(i, ".")
                    && p.glued(i)
                    && p.at(i + 1).isCapital()
                    && p.at(i - 1).lower().equals("st")) {
                i++;
            }
        }
        return i;
    }

    private static int widerEnd(Passage p, int i) {
        Phrases.Match<String> match = p.at(i).isCapital() ? KINDS.startingAt(p, i) : null;
        boolean wider = match != null
                && !match.meaning().equals("demonym")
                && !match.meaning().equals("city")
                && !match.meaning().equals("tail");
        return match != null && wider ? match.to() : i;
    }
}
