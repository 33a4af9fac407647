package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

/** Finds who reports a figure by the words of its sentence, where no attribution holds it. */
final class NamedReporters {

    /** How far from a figure its reporter may stand, in words. */
    private static final int NEAR = 40;
    /** The longest clause that may close a sentence, in words. */
    private static final int CLAUSE = 40;
    /** The longest name of a source with what describes it, in words. */
    private static final int LONGEST = 24;
    /** Words between records and what they show. */
    private static final int FILED = 10;

    private final List<NamedSource> sources;

    NamedReporters(List<NamedSource> sources) {
        this.sources = sources;
    }

    /** {@code according to X} anywhere in the sentence, {@code X data show} before the figure. */
    @Nullable
    String in(Passage p, Span figure) {
        int at = p.indexOf(figure.start());
        String opening = opening(p, at);
        if (opening != null) {
            return opening;
        }
        for (int i = Math.max(0, at - NEAR); i < p.size() && i < at + NEAR; i++) {
            if (p.is(i, "according") && p.is(i + 1, "to")) {
                return i + 2 == at ? null : phrase(p, i + 2);
            }
            int evidence = i < at ? showing(p, i + 1) : -1;
            if (evidence >= 0) {
                int start = pastDay(p, nameStart(p, evidence + 1));
                return known(p.span(start, i + 1), p.words(start, i + 1));
            }
            int poll = i > at ? pollEnd(p, i) : -1;
            if (poll > 0) {
                int start = pastDay(p, afterArticle(p, i + 1));
                return known(p.span(start, poll), p.words(start, poll));
            }
        }
        return null;
    }

    /**
     * Index of what shows: {@code data show}, {@code poll has Lee ahead}, {@code reports filed with it show}; or -1.
     */
    private static int showing(Passage p, int verb) {
        if (FigureWords.is("poll", p.lower(verb - 1))
                && FigureWords.is("has", p.lower(verb))
                && isPlaced(p, verb + 1)) {
            return verb - 1;
        }
        for (int i = verb - 1; FigureWords.is("shows", p.lower(verb)) && i > verb - FILED && !p.parts(i); i--) {
            if (FigureWords.is("evidence", p.lower(i)) && (i == verb - 1 || isParticiple(p, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether somebody stands there whom a poll can place. */
    private static boolean isPlaced(Passage p, int i) {
        return p.at(i).isCapital() || FigureWords.is("pronoun", p.lower(i)) || FigureWords.is("determiner", p.lower(i));
    }

    private static boolean isParticiple(Passage p, int i) {
        return p.at(i).shape() == Word.Shape.LOWER && p.lower(i).endsWith("ed");
    }

    /** Past the day of {@code Wednesday's Quinnipiac poll}. */
    private static int pastDay(Passage p, int start) {
        return p.lower(start).endsWith("day") && p.is(start + 1, "'s") ? start + 2 : start;
    }

    /** Just past {@code in Wednesday's Quinnipiac poll} from its preposition; -1 for anything else. */
    private static int pollEnd(Passage p, int preposition) {
        boolean named = false;
        for (int i = preposition + 1; p.is(preposition, "in") && i < preposition + 7 && !p.parts(i); i++) {
            boolean poll = FigureWords.is("poll", p.lower(i));
            if (poll || !p.is(i, "'s") && FigureWords.is("preposition", p.lower(i))) {
                return poll && named ? i + 1 : -1;
            }
            named |= p.at(i).isCapital();
        }
        return -1;
    }

    /**
     * {@code …, managing director Ros Tennick told staff on Thursday.}: what stands between the last comma and its
     * verb.
     */
    @Nullable
    String closing(Passage p, int at) {
        int comma = p.size() - 1;
        while (comma > at && !p.is(comma, ",")) {
            comma--;
            if (p.size() - comma > CLAUSE) {
                return null;
            }
        }
        for (int i = comma + 2; comma > at && i < p.size() && i < comma + 10; i++) {
            if (p.parts(i) || p.at(i).isNumber()) {
                return null;
            }
            if (FigureWords.is("says", p.lower(i))) {
                if (p.is(comma + 1, "it") && i == comma + 2) {
                    return lastBefore(p, comma);
                }
                int start = afterArticle(p, comma + 1);
                boolean plain = start < i
                        && !p.words(start, i).contains(" that ")
                        && !FigureWords.is("pronoun", p.lower(start))
                        && !FigureWords.isClosed(p.lower(start));
                return plain ? known(p.span(start, i), p.words(start, i)) : null;
            }
        }
        return null;
    }

    /** The body named last before a word, {@code … since the Coroners Service began}; or null. */
    private static @Nullable String body(Passage p, int before) {
        for (int end = before; end > 1 && end > before - NEAR; end--) {
            int start = end;
            while (start > 0 && start > end - LONGEST && p.at(start - 1).isCapital()) {
                start--;
            }
            if (end - start > 1 && Voices.isPersonalNoun(p.lower(end - 1))) {
                return p.words(start, end);
            }
        }
        return null;
    }

    /** The source that a sentence names last before a word; {@code it said} behind that means it. */
    @Nullable
    String lastBefore(Passage p, int before) {
        Span within = p.span(0, Math.max(1, before));
        String name = null;
        int last = -1;
        for (NamedSource source : sources) {
            for (Mention mention : source.mentions()) {
                int start = mention.span().start();
                if (within.contains(mention.span()) && start > last) {
                    last = start;
                    name = source.name();
                }
            }
        }
        return name == null ? body(p, before) : name;
    }

    /** {@code In a poll by the union, …}: the evidence stands at the head of the sentence. */
    private @Nullable String opening(Passage p, int at) {
        int first = p.at(0).isMark() ? 1 : 0;
        if (!p.is(first, "in") && !p.is(first, "from") && !p.is(first, "by")) {
            return null;
        }
        int start = afterArticle(p, first + 1);
        for (int i = start; i < Math.min(at, start + 6) && !p.parts(i); i++) {
            boolean survey = FigureWords.is("evidence", p.lower(i))
                    && !p.lower(i).equals("numbers")
                    && !p.lower(i).equals("figures");
            if (survey && (p.is(i + 1, ",") || p.is(i + 1, "by") || p.is(i + 1, "of") || p.is(i + 1, "from"))) {
                return p.is(i + 1, ",") ? known(p.span(start, i + 1), p.words(start, i + 1)) : phrase(p, start);
            }
        }
        return null;
    }

    private @Nullable String phrase(Passage p, int from) {
        int start = afterArticle(p, from);
        int end = start;
        while (end < start + LONGEST
                && !p.parts(end)
                && (p.is(end, "'s") || !FigureWords.is("auxiliary", p.lower(end)))
                && !isEnd(p, start, end)) {
            end++;
        }
        while (end > start && FigureWords.isClosed(p.lower(end - 1))) {
            end--;
        }
        return end > start ? known(p.span(start, end), p.words(start, end)) : null;
    }

    private static int afterArticle(Passage p, int i) {
        return FigureWords.is("determiner", p.lower(i)) ? i + 1 : i;
    }

    private static boolean isEnd(Passage p, int start, int i) {
        boolean joins = p.is(i, "'s")
                || p.is(i, "of")
                || p.is(i, "and")
                || p.is(i, "for")
                || p.is(i, "from")
                || p.is(i, "by")
                || p.is(i, "the")
                || p.is(i, "on");
        return i > start && (isParticiple(p, i) || FigureWords.isClosed(p.lower(i)) && !joins);
    }

    private static int nameStart(Passage p, int to) {
        int i = to;
        while (i > 0 && to - i < 10 && !p.parts(i - 1) && (!FigureWords.isClosed(p.lower(i - 1)) || isJoin(p, i - 1))) {
            i--;
        }
        while (i < to - 1 && FigureWords.isClosed(p.lower(i))) {
            i++;
        }
        return i;
    }

    private static boolean isJoin(Passage p, int i) {
        return (p.is(i, "and") || p.is(i, "of") || p.is(i, "for") || p.is(i, "from"))
                && p.at(i - 1).isText()
                && !p.parts(i - 1);
    }

    /** The name of the source that stands in these words, else the words themselves. */
    String known(Span span, String words) {
        for (NamedSource source : sources) {
            if (source.mentions().stream().anyMatch(m -> m.span().overlaps(span))) {
                return source.name();
            }
        }
        return words;
    }
}
