package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.extraction.statistic.SourceWords.Stretch;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

/** Finds who reports a figure by the words of its sentence, where no attribution holds it. */
final class NamedReporters {

    /** How far from a figure its reporter may stand, in words. */
    private static final int NEAR = 40;
    /** The longest clause that may close a sentence, in words. */
    private static final int CLAUSE = 40;
    /** The longest name of a body, in words. */
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
        Stretch opening = at > 0 ? CitedEvidence.at(p, p.at(0).isMark() ? 1 : 0) : null;
        if (opening != null && opening.to() <= at) {
            return known(p, opening);
        }
        for (int i = Math.max(0, at - NEAR); i < p.size() && i < at + NEAR; i++) {
            if (p.is(i, "according") && p.is(i + 1, "to")) {
                return i + 2 == at ? null : known(p, SourceWords.phrase(p, i + 2));
            }
            int evidence = i < at ? showing(p, i + 1) : -1;
            if (evidence >= 0) {
                int start = SourceWords.pastDay(p, SourceWords.nameStart(p, evidence + 1));
                return known(p.span(start, i + 1), p.words(start, i + 1));
            }
            Stretch cited = i > at ? CitedEvidence.at(p, i) : null;
            if (cited != null) {
                return known(p, cited);
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
            if (FigureWords.is("evidence", p.lower(i)) && (i == verb - 1 || SourceWords.isParticiple(p, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether somebody stands there whom a poll can place. */
    private static boolean isPlaced(Passage p, int i) {
        return p.at(i).isCapital() || FigureWords.is("pronoun", p.lower(i)) || FigureWords.is("determiner", p.lower(i));
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
        if (comma > at && FigureWords.is("says", p.lower(comma + 1)) && !p.is(comma + 2, "that")) {
            return inverted(p, comma + 2);
        }
        for (int i = comma + 2; comma > at && i < p.size() && i < comma + 10; i++) {
            if (p.parts(i) || p.at(i).isNumber()) {
                return null;
            }
            if (FigureWords.is("says", p.lower(i))) {
                if (p.is(comma + 1, "it") && i == comma + 2) {
                    return lastBefore(p, comma);
                }
                int start = SourceWords.afterArticle(p, comma + 1);
                boolean plain = start < i
                        && !p.words(start, i).contains(" that ")
                        && !FigureWords.is("pronoun", p.lower(start))
                        && !FigureWords.isClosed(p.lower(start));
                return plain ? known(p.span(start, i), p.words(start, i)) : null;
            }
        }
        return null;
    }

    /** {@code …, suggests a Northfield poll}: who or what stands behind the verb. */
    private @Nullable String inverted(Passage p, int from) {
        Stretch words = SourceWords.phrase(p, from);
        for (int i = from; words != null && i < words.to(); i++) {
            String noun = p.lower(i);
            if (p.at(i).isCapital() || FigureWords.is("evidence", noun) || Voices.isPersonalNoun(noun)) {
                return known(p, words);
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

    @Nullable
    String known(Passage p, @Nullable Stretch words) {
        return words == null ? null : known(p.span(words.from(), words.to()), p.words(words.from(), words.to()));
    }

    /** {@code figures published on Friday by the ministry}: who published what has no name of its own; or null. */
    @Nullable
    String issuer(Passage p, Span source) {
        int start = p.indexOf(source.start());
        int end = start;
        while (end < start + 6 && !SourceWords.isParticiple(p, end) && !p.parts(end)) {
            end++;
        }
        return known(p, SourceWords.issuer(p, start, end));
    }

    /** The name of the source that stands in these words, else the words themselves. */
    String known(Span span, String words) {
        for (NamedSource source : sources) {
            if (!Reports.isShare(source.name())
                    && source.mentions().stream().anyMatch(m -> m.span().overlaps(span))) {
                return source.name();
            }
        }
        return words;
    }
}
