package org.onrecord.extraction.statistic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

/** On whose word a figure rests: the attribution that holds it, a source that the sentence names, or nobody. */
final class Backing {

    private static final Set<String> EVIDENCE = Set.of(
            "data",
            "figures",
            "statistics",
            "numbers",
            "report",
            "reports",
            "survey",
            "poll",
            "study",
            "studies",
            "research",
            "records",
            "estimates",
            "analysis",
            "census",
            "polls",
            "surveys",
            "projections",
            "findings",
            "review",
            "audit");
    private static final Set<String> SHOWS = Set.of(
            "show",
            "shows",
            "showed",
            "found",
            "finds",
            "find",
            "suggest",
            "suggests",
            "suggested",
            "indicate",
            "indicates",
            "indicated",
            "estimate",
            "estimates",
            "estimated",
            "reveal",
            "reveals",
            "revealed",
            "put",
            "puts",
            "said",
            "says",
            "project",
            "projects",
            "projected");
    private static final int NEAR = 40;

    private final List<Attribution> attributions;
    private final List<NamedSource> sources;
    private int first;

    Backing(List<Attribution> attributions, List<NamedSource> sources) {
        this.attributions = attributions;
        this.sources = sources;
    }

    /** Name of the source of a figure; figures must be asked for in order of the text. */
    @Nullable
    String of(Passage p, Span figure) {
        Attribution best = carrier(figure);
        if (best != null && best.speaker() != null) {
            return best.speaker();
        }
        return named(p, figure);
    }

    private @Nullable Attribution carrier(Span figure) {
        while (first < attributions.size() && attributions.get(first).span().end() <= figure.start()) {
            first++;
        }
        Attribution best = null;
        for (int i = first; i < attributions.size() && i < first + NEAR; i++) {
            Attribution a = attributions.get(i);
            boolean holds = a.content().stream().anyMatch(s -> s.overlaps(figure));
            if (holds && (best == null || a.span().length() < best.span().length())) {
                best = a;
            }
        }
        return best;
    }

    /** {@code according to X} anywhere in the sentence, {@code X data show} before the figure. */
    private @Nullable String named(Passage p, Span figure) {
        int at = p.indexOf(figure.start());
        for (int i = Math.max(0, at - NEAR); i < p.size() && i < at + NEAR; i++) {
            if (p.is(i, "according") && p.is(i + 1, "to")) {
                return phrase(p, i + 2);
            }
            if (i < at && EVIDENCE.contains(p.lower(i)) && SHOWS.contains(p.lower(i + 1))) {
                int start = nameStart(p, i + 1);
                return known(p.span(start, i + 1), p.words(start, i + 1));
            }
        }
        return null;
    }

    private @Nullable String phrase(Passage p, int from) {
        int start = FigureWords.is("determiner", p.lower(from)) ? from + 1 : from;
        int end = start;
        while (end < start + 12
                && !p.parts(end)
                && (p.is(end, "'s") || !FigureWords.is("auxiliary", p.lower(end)))
                && !isEnd(p, start, end)) {
            end++;
        }
        return end > start ? known(p.span(start, end), p.words(start, end)) : null;
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
        boolean participle = p.at(i).shape() == Word.Shape.LOWER && p.lower(i).endsWith("ed");
        return i > start && (participle || FigureWords.isClosed(p.lower(i)) && !joins);
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
    private String known(Span span, String words) {
        for (NamedSource source : sources) {
            if (source.mentions().stream().anyMatch(m -> m.span().overlaps(span))) {
                return source.name();
            }
        }
        return words;
    }
}
