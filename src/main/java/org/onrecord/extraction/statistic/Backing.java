package org.onrecord.extraction.statistic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.LowerCase;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

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
    /** A sentence that begins so speaks of something else than the one before. */
    private static final Set<String> TURNS = Set.of(
            "yet",
            "but",
            "still",
            "however",
            "meanwhile",
            "nationwide",
            "separately",
            "elsewhere",
            "\u201c",
            "\"",
            "in",
            "while",
            "although",
            "though");

    private static final Set<String> SAYS = Set.of(
            "said",
            "says",
            "told",
            "showed",
            "show",
            "shows",
            "reported",
            "reports",
            "found",
            "confirmed",
            "announced",
            "estimates",
            "estimated",
            "noted",
            "indicated",
            "conceded",
            "wrote",
            "argues",
            "argued");
    private static final Set<String> BACK = Set.of(
            "firm",
            "report",
            "company",
            "group",
            "agency",
            "study",
            "survey",
            "poll",
            "ministry",
            "department",
            "foundation",
            "institute",
            "union",
            "watchdog",
            "authors",
            "researchers",
            "bank",
            "office",
            "author",
            "bureau",
            "university",
            "organization",
            "organisation",
            "association");
    private static final int NEAR = 40;
    /** The longest clause that may close a sentence, in words. */
    private static final int CLAUSE = 40;

    private final List<Attribution> attributions;
    private final List<NamedSource> sources;
    private int first;
    private @Nullable String last;
    private @Nullable Passage lastText;
    private int lastEnd;
    private boolean lasts;

    Backing(List<Attribution> attributions, List<NamedSource> sources) {
        this.attributions = attributions;
        this.sources = sources;
    }

    static boolean isEvidence(String word) {
        return EVIDENCE.contains(word);
    }

    /** {@code the firm}, {@code the report}: named before. */
    static boolean pointsBack(String noun) {
        return BACK.contains(noun);
    }

    /**
     * Name of the source of a figure; figures must be asked for in order of the text.
     *
     * @param reporter who reports it by the sentence's grammar, or null
     */
    @Nullable
    String of(Passage p, Span figure, TreeSources.@Nullable Reporter reporter) {
        boolean near = isSameParagraph(p, figure);
        Attribution best = carrier(figure);
        String name = best == null ? null : best.speaker();
        if (best != null && reporter != null && reporter.gathered()) {
            String gatherer = known(reporter.span(), reporter.words());
            remember(gatherer, p, true);
            return gatherer;
        }
        if (best != null && name != null && !isShouted(name) && !isLaw(name)) {
            boolean body = best.speakerType() == SpeakerType.ORGANISATION || best.speakerType() == SpeakerType.DOCUMENT;
            remember(name, p, body && best.kind() == Attribution.Kind.INDIRECT);
            return name;
        }
        String said = named(p, figure);
        said = said == null && reporter == null ? closing(p, p.indexOf(figure.start())) : said;
        if (said == null && reporter != null) {
            said = reporter.pointsBack()
                    ? before(figure, reporter.words().isEmpty())
                    : known(reporter.span(), reporter.words());
        }
        if (said == null && best == null && near && lasts && !TURNS.contains(p.lower(0))) {
            lastText = p;
            lastEnd = p.span().end();
            return last;
        }
        remember(said, p, said != null);
        return said;
    }

    /** Who spoke last before a figure, for {@code he said}; the source before, for {@code the firm found}. */
    private @Nullable String before(Span figure, boolean pronoun) {
        for (int i = Math.min(first + 1, attributions.size() - 1); pronoun && i >= 0 && i > first - NEAR; i--) {
            Attribution one = attributions.get(i);
            if (one.speaker() != null && one.span().end() <= figure.start()) {
                return one.speaker();
            }
        }
        return last;
    }

    private void remember(@Nullable String name, Passage p, boolean goesOn) {
        last = name;
        lasts = goesOn;
        lastEnd = p.span().end();
        lastText = p;
    }

    /** Whether the figure before stands in the same sentence or the one before in the same paragraph. */
    private boolean isSameParagraph(Passage p, Span figure) {
        if (lastText == null) {
            return false;
        }
        boolean same = lastText.span().equals(p.span());
        boolean next = p.span().start() >= lastEnd && p.span().start() - lastEnd <= 2;
        return same || next && figure.start() >= lastEnd;
    }

    /** What a bill would do is no report. */
    private static boolean isLaw(String name) {
        String head = LowerCase.of(name.substring(name.lastIndexOf(' ') + 1));
        return head.equals("bill") || head.equals("act") || head.equals("law") || head.equals("resolution");
    }

    /** {@code FACTS}, {@code NEW DELHI}: a label or place in front of the text. */
    static boolean isShouted(String name) {
        return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
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
        String opening = opening(p, at);
        if (opening != null) {
            return opening;
        }
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

    /** {@code …, managing director Ros Tennick told staff on Thursday.}: what stands between the last comma and its verb. */
    private @Nullable String closing(Passage p, int at) {
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
            if (SAYS.contains(p.lower(i))) {
                int start = FigureWords.is("determiner", p.lower(comma + 1)) ? comma + 2 : comma + 1;
                boolean plain = start < i
                        && !p.words(start, i).contains(" that ")
                        && !FigureWords.is("pronoun", p.lower(start))
                        && !FigureWords.isClosed(p.lower(start));
                return plain ? known(p.span(start, i), p.words(start, i)) : null;
            }
        }
        return null;
    }

    /** {@code In a poll by the union, …}: the evidence stands at the head of the sentence. */
    private @Nullable String opening(Passage p, int at) {
        int first = p.at(0).isMark() ? 1 : 0;
        if (!p.is(first, "in") && !p.is(first, "from") && !p.is(first, "by")) {
            return null;
        }
        int start = FigureWords.is("determiner", p.lower(first + 1)) ? first + 2 : first + 1;
        for (int i = start; i < Math.min(at, start + 6) && !p.parts(i); i++) {
            boolean survey = EVIDENCE.contains(p.lower(i))
                    && !p.lower(i).equals("numbers")
                    && !p.lower(i).equals("figures");
            if (survey && (p.is(i + 1, ",") || p.is(i + 1, "by") || p.is(i + 1, "of") || p.is(i + 1, "from"))) {
                return p.is(i + 1, ",") ? known(p.span(start, i + 1), p.words(start, i + 1)) : phrase(p, start);
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
