package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a figure is of, when the words behind the number do not say. */
final class Subjects {

    private static final int REACH = 60;
    private static final Set<String> ENDINGS = Set.of(
            "ure", "ures", "tion", "tions", "ion", "ions", "ation", "ations", "ment", "ments", "al", "als", "ing",
            "ings", "s", "es", "");
    private static final Set<String> VERB_ENDINGS = Set.of("ing", "ed", "e", "es", "s", "");
    private static final Set<String> WHERE =
            Set.of("in", "at", "across", "among", "for", "from", "on", "by", "with", "between");

    private Subjects() {}

    /** The noun phrase that ends before a change's word: {@code seizures} of {@code seizures up over}. */
    static @Nullable String before(Passage p, int moved) {
        int end = moved;
        while (end > 0 && isBetween(p, end - 1)) {
            end--;
        }
        if (p.is(end - 1, ",")) {
            return afterComma(p, end - 1);
        }
        return phraseEnding(p, end, 0);
    }

    private static boolean isBetween(Passage p, int i) {
        String w = p.lower(i);
        return FigureWords.is("auxiliary", w) || FigureWords.is("adverb", w) || (w.endsWith("ly") && w.length() > 4);
    }

    private static @Nullable String afterComma(Passage p, int comma) {
        int start = NounPhrases.start(p, comma);
        boolean time = start == comma
                || Periods.isTime(p, comma - 1)
                || p.at(comma - 1).isNumber();
        return time || FigureWords.isVerb(p.lower(start)) ? ofClause(p, comma) : phraseEnding(p, comma, 0);
    }

    private static @Nullable String phraseEnding(Passage p, int end, int hops) {
        int start = NounPhrases.start(p, end);
        if (start == end) {
            return hops > 0 ? null : ofClause(p, end);
        }
        int link = start - 1;
        while (link > 0 && FigureWords.is("determiner", p.lower(link))) {
            link--;
        }
        if (p.is(link, "of") && link > 0) {
            int head = NounPhrases.start(p, link);
            boolean tally = head < link && FigureWords.is("tally", p.lower(link - 1));
            return head == link || tally ? named(p, start, end) : p.words(head, end);
        }
        if (WHERE.contains(p.lower(link))
                && hops < 2
                && NounPhrases.start(p, link) < link
                && !FigureWords.isVerb(p.lower(link - 1))) {
            return phraseEnding(p, link, hops + 1);
        }
        return named(p, start, end);
    }

    /** The subject of the clause that a word stands in: its first noun phrase. */
    static @Nullable String ofClause(Passage p, int at) {
        int i = clauseStart(p, at);
        int start = NounPhrases.afterJudgement(p, NounPhrases.afterDeterminers(p, skipOpening(p, i, at)), at);
        int end = NounPhrases.end(p, start);
        if (end == start || start >= at || FigureWords.is("pronoun", p.lower(start))) {
            return null;
        }
        if (FigureWords.is("tally", p.lower(end - 1)) && p.is(end, "of")) {
            int inner = NounPhrases.afterDeterminers(p, end + 1);
            int innerEnd = NounPhrases.end(p, inner);
            return innerEnd > inner ? p.words(inner, innerEnd) : named(p, start, end);
        }
        return Math.min(end, at) > start ? named(p, start, Math.min(end, at)) : null;
    }

    private static int clauseStart(Passage p, int at) {
        for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
            String w = p.lower(i);
            boolean clause = w.equals(";")
                    || w.equals("that")
                    || w.equals("while")
                    || w.equals("because")
                    || w.equals("although")
                    || w.equals("when")
                    || w.equals("if")
                    || w.equals("“")
                    || w.equals(":");
            if (clause) {
                return i + 1;
            }
        }
        return Math.max(0, at - REACH);
    }

    /** After {@code Yet}, {@code But}, {@code In 2020,} and {@code According to X,}. */
    private static int skipOpening(Passage p, int from, int at) {
        int i = from;
        while (i < at
                && (FigureWords.is("conjunction", p.lower(i)) || FigureWords.is("adverb", p.lower(i)) || p.isMark(i))) {
            i++;
        }
        if (!FigureWords.is("preposition", p.lower(i))) {
            return i;
        }
        for (int j = i; j < at; j++) {
            if (p.is(j, ",")) {
                return j + 1;
            }
        }
        return i;
    }

    /** The words of a noun phrase, without a counting noun at its end ({@code death tolls} are {@code deaths}). */
    static @Nullable String named(Passage p, int from, int to) {
        int start = NounPhrases.afterJudgement(p, from, to);
        if (to - start == 1 && FigureWords.is("pronoun", p.lower(start))) {
            return null;
        }
        if (to - start > 1 && FigureWords.is("tally", p.lower(to - 1)) && !FigureWords.isClosed(p.lower(to - 2))) {
            return plural(p.words(start, to - 1));
        }
        String object = to - start == 1 ? objectOf(p, start) : null;
        return object == null ? p.words(start, to) : object + " " + p.words(start, to);
    }

    private static String plural(String words) {
        return words.endsWith("s") ? words : words + "s";
    }

    /** The object of the verb that a bare noun repeats: {@code seizing ever more fentanyl, with seizures up}. */
    private static @Nullable String objectOf(Passage p, int noun) {
        String word = p.lower(noun);
        if (word.length() < 5 || !FigureWords.isPlural(word)) {
            return null;
        }
        for (int i = noun - 1; i >= 0 && i > noun - 25; i--) {
            if (p.at(i).isText() && isSameStem(p.lower(i), word)) {
                int start = objectStart(p, i + 1);
                int end = NounPhrases.end(p, start);
                return end > start && end < noun ? singular(p.words(start, end)) : null;
            }
        }
        return null;
    }

    private static int objectStart(Passage p, int from) {
        int i = from;
        while (i < from + 4 && FigureWords.isClosed(p.lower(i)) && !FigureWords.is("preposition", p.lower(i))) {
            i++;
        }
        return i;
    }

    private static String singular(String words) {
        return words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }

    private static boolean isSameStem(String verb, String noun) {
        int same = 0;
        while (same < verb.length() && same < noun.length() && verb.charAt(same) == noun.charAt(same)) {
            same++;
        }
        return same >= 4
                && !verb.equals(noun)
                && VERB_ENDINGS.contains(verb.substring(same))
                && ENDINGS.contains(noun.substring(same));
    }
}
