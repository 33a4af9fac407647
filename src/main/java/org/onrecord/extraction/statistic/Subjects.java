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
        while (end > 0 && (isBetween(p, end - 1) || isMoving(p.lower(end - 1)))) {
            end--;
        }
        if (p.is(end - 1, ",")) {
            return afterComma(p, end - 1);
        }
        return phraseEnding(p, end, 0);
    }

    private static boolean isMoving(String word) {
        return FigureWords.is("stays", word) || Changes.as("verb", word) != null;
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
        return time || isAct(p, comma - 1) || FigureWords.isVerb(p.lower(start))
                ? ofClause(p, comma)
                : phraseEnding(p, comma, 0);
    }

    private static @Nullable String phraseEnding(Passage p, int end, int hops) {
        int start = NounPhrases.start(p, end);
        if (start == end) {
            return hops > 0 ? null : ofClause(p, end);
        }
        start = joined(p, start, end);
        int link = start - 1;
        if (p.is(link, "and") || p.is(link, "or")) {
            return ofClause(p, end);
        }
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
            int head = NounPhrases.start(p, link);
            return p.is(link, "for") ? p.words(head, end) : phraseEnding(p, link, hops + 1);
        }
        return named(p, start, end);
    }

    /** {@code homicide and manslaughter rates}: the first of two modifiers belongs to the phrase. */
    private static int joined(Passage p, int start, int end) {
        boolean two =
                p.is(start - 1, "and") && end - start > 1 && p.at(start - 2).isText();
        boolean modifier = two && !FigureWords.isVerb(p.lower(start - 2)) && !FigureWords.isPlural(p.lower(start - 2));
        int wider = modifier ? NounPhrases.start(p, start - 1) : start;
        return wider < start - 1 ? wider : start;
    }

    /** The subject of the clause that a word stands in: its first noun phrase. */
    static @Nullable String ofClause(Passage p, int at) {
        int i = clauseStart(p, at);
        int start = NounPhrases.afterJudgement(p, NounPhrases.afterDeterminers(p, skipOpening(p, i, at)), at);
        int end = NounPhrases.end(p, start);
        if (end == start || start >= at || FigureWords.is("pronoun", p.lower(start))) {
            return null;
        }
        boolean act = end == start + 1 && isAct(p, start);
        return end > at || act ? null : phrase(p, start, end);
    }

    /** {@code Helped}, {@code directing}: a sentence without a subject begins with its verb. */
    private static boolean isAct(Passage p, int i) {
        String w = p.lower(i);
        return FigureWords.is("verb", w) || w.endsWith("ing") || w.endsWith("ed");
    }

    /** The noun phrase that begins at a word, articles left out; null when none does. */
    static @Nullable String at(Passage p, int from) {
        int start = NounPhrases.afterDeterminers(p, from);
        int end = NounPhrases.end(p, start);
        return end == start
                        || end == start + 1
                                && isAct(p, start)
                                && !p.lower(start).endsWith("ing")
                ? null
                : phrase(p, start, end);
    }

    /** With what follows after {@code of}; of {@code the number of deaths} only the deaths. */
    private static @Nullable String phrase(Passage p, int start, int end) {
        if (!p.is(end, "of")) {
            return named(p, start, end);
        }
        int inner = NounPhrases.afterDeterminers(p, end + 1);
        int innerEnd = NounPhrases.end(p, inner);
        if (innerEnd == inner) {
            return named(p, start, end);
        }
        return FigureWords.is("tally", p.lower(end - 1))
                ? p.words(inner, innerEnd)
                : p.words(NounPhrases.afterJudgement(p, start, end), innerEnd);
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
        boolean when = FigureWords.is("when", p.lower(start)) && (Periods.isTime(p, to - 1) || p.is(to - 1, "time"));
        if (when || to - start == 1 && FigureWords.is("pronoun", p.lower(start))) {
            return null;
        }
        if (to - start > 1 && FigureWords.is("tally", p.lower(to - 1)) && !FigureWords.isClosed(p.lower(to - 2))) {
            return plural(p.words(start, to - 1));
        }
        return said(p, start, to);
    }

    /** The words of a noun phrase without what only judges; a bare noun takes the object of the verb that it repeats. */
    static @Nullable String said(Passage p, int from, int to) {
        int start = NounPhrases.afterJudgement(p, from, to);
        if (to - start == 1 && FigureWords.is("pronoun", p.lower(start))) {
            return null;
        }
        String object = to - start == 1 ? objectOf(p, start) : null;
        return object == null ? p.words(start, to) : object + " " + p.words(start, to);
    }

    static String plural(String words) {
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
