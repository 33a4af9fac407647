package org.onrecord.extraction.statistic;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** On whose word a figure rests: the attribution that holds it, a source that the sentence names, or nobody. */
final class Backing {

    private static final int NEAR = 40;
    /** Characters that may stand between a report and the next sentence: the day that it was told on. */
    private static final int DAY = 24;

    private final List<Attribution> attributions;
    private final NamedReporters named;
    private final Notes notes;
    private final Polls polls = new Polls();
    private final @Nullable String only;
    private int first;
    private @Nullable String last;
    private @Nullable Passage lastText;
    private int lastEnd;
    private boolean lasts;
    private String rule = "none";

    Backing(List<Attribution> attributions, List<NamedSource> sources, Notes notes) {
        this.notes = notes;
        this.attributions = attributions;
        this.only = only(attributions);
        this.named = new NamedReporters(sources);
    }

    static boolean isEvidence(String word) {
        return FigureWords.is("evidence", word);
    }

    /** {@code the firm}, {@code the report}: named before. */
    static boolean pointsBack(String noun) {
        return FigureWords.is("points-back", noun);
    }

    /**
     * Name of the source of a figure; figures must be asked for in order of the text.
     *
     * @param reporter who reports it by the sentence's grammar, or null
     */
    @Nullable
    String of(Passage p, Span figure, TreeSources.@Nullable Reporter reporter) {
        boolean near = isNext(p, figure);
        Attribution best = Reports.undergone(p, carrier(figure));
        String ahead = near ? null : ahead(p);
        if (ahead != null) {
            remember(ahead, p, true);
        }
        rule = "none";
        if (best != null
                && reporter != null
                && (reporter.gathered() || reporter.isEvidence() && Reports.isStance(best))) {
            rule = reporter.gathered() ? "gathered" : "evidence";
            remember(named.known(reporter.span(), reporter.words()), p, true);
            return last;
        }
        if (best != null && Reports.isNamed(best)) {
            boolean passedOn = reporter != null && Reports.isWithin(best, reporter);
            String name =
                    reporter != null && passedOn ? named.known(reporter.span(), reporter.words()) : spokenBy(p, best);
            rule = passedOn ? "passed-on" : "carrier";
            remember(name, p, Reports.isReport(best));
            return last;
        }
        String said = said(p, figure, reporter);
        boolean open = said == null && (best == null || best.speaker() == null);
        Notes.Note note = open ? notes.at(figure.start()) : null;
        if (note != null) {
            rule = "note";
            remember(null, p, false);
            return named.known(note.span(), note.words());
        }
        if (said == null && best == null && (near || ahead != null) && lasts && !isTurn(p)) {
            rule = ahead == null ? "goes-on" : "ahead";
            remember(last, p, true);
            return last;
        }
        String quoted = open && best != null && best.kind() == Attribution.Kind.DIRECT ? only : said;
        String poll = quoted == null && open && best == null ? polls.of(p, figure) : null;
        rule = said != null ? "said" : quoted != null ? "only" : poll != null ? "poll" : "none";
        remember(quoted == null ? poll : quoted, p, said != null);
        return last;
    }

    /** Which rule answered last. */
    String rule() {
        return rule;
    }

    NamedReporters named() {
        return named;
    }

    /** The one person whom the text quotes, or null. */
    @Nullable
    String only() {
        return only;
    }

    /** The speaker; of {@code a report published by the office} whoever published it, of {@code the agency} its name. */
    private @Nullable String spokenBy(Passage p, Attribution one) {
        String name = one.speaker();
        Span source = one.source().isEmpty() ? null : one.source().get(0);
        if (name == null || source == null || !p.span().contains(source)) {
            return name;
        }
        String issuer = named.issuer(p, source);
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        boolean back = pointsBack(noun) && name.chars().noneMatch(Character::isUpperCase) && isPlain(p, source, name);
        String before = back ? bodyBefore(source, noun) : null;
        return issuer != null ? issuer : before == null ? name : before;
    }

    /** {@code the agency}, {@code the same pollster}; {@code an agency} is named nowhere. */
    private static boolean isPlain(Passage p, Span source, String name) {
        boolean the = FigureWords.is("definite", p.lower(p.indexOf(source.start())));
        return the && (name.indexOf(' ') < 0 || name.startsWith("the ") || name.startsWith("same "));
    }

    /** The body or writing named before whose name ends in this noun, else the one named last; or null. */
    private @Nullable String bodyBefore(Span place, String noun) {
        String latest = null;
        for (int i = Math.min(first + 1, attributions.size() - 1); i >= 0 && i > first - NEAR; i--) {
            Attribution one = attributions.get(i);
            String name = one.speaker();
            boolean body = one.speakerType() == SpeakerType.ORGANISATION || one.speakerType() == SpeakerType.DOCUMENT;
            boolean proper = name != null && name.chars().anyMatch(Character::isUpperCase);
            if (name != null && body && proper && one.span().end() <= place.start() && Reports.isNamed(one)) {
                if (name.toLowerCase(Locale.ROOT).contains(noun)) {
                    return name;
                }
                latest = latest == null ? name : latest;
            }
        }
        return latest;
    }

    /** The one person whom all quotations of the text are from: one that nobody is given for is that person's too. */
    private static @Nullable String only(List<Attribution> attributions) {
        List<Attribution> quoted = attributions.stream()
                .filter(one -> one.kind() == Attribution.Kind.DIRECT && one.speaker() != null)
                .toList();
        boolean one =
                quoted.stream().map(Attribution::speaker).distinct().limit(2).count() == 1;
        return one && quoted.get(0).speakerType() == SpeakerType.PERSON
                ? quoted.get(0).speaker()
                : null;
    }

    /** Who reports by the sentence's words, else by its grammar; or null. */
    private @Nullable String said(Passage p, Span figure, TreeSources.@Nullable Reporter reporter) {
        String said = named.in(p, figure);
        if (said != null || reporter == null) {
            return said == null ? named.closing(p, p.indexOf(figure.start())) : said;
        }
        if (!reporter.pointsBack()) {
            return named.known(reporter.span(), reporter.words());
        }
        boolean pronoun = reporter.words().isEmpty();
        String before = before(figure, pronoun);
        int at = p.indexOf(reporter.span().start());
        if (before == null && !pronoun) {
            String noun = reporter.words();
            String body = bodyBefore(reporter.span(), noun.substring(noun.lastIndexOf(' ') + 1));
            return body == null ? noun : body;
        }
        return before == null && p.is(at, "it") ? named.lastBefore(p, at) : before;
    }

    /** The body whose report the sentence before is, though that sentence has no figure; or null. */
    private @Nullable String ahead(Passage p) {
        int start = p.span().start();
        for (int i = Math.min(first, attributions.size()) - 1; i >= 0 && i > first - 4; i--) {
            Attribution one = attributions.get(i);
            int gap = start - one.span().end();
            if (gap >= 0 && gap <= DAY && Reports.isReport(one)) {
                return one.speaker();
            }
        }
        return null;
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

    /** A sentence that begins so speaks of something else than the one before. */
    private static boolean isTurn(Passage p) {
        return FigureWords.is("turn", p.lower(0)) || p.is(0, "\u201c") || p.is(0, "\"");
    }

    private void remember(@Nullable String name, Passage p, boolean goesOn) {
        polls.note(name);
        last = name;
        lasts = goesOn;
        lastEnd = p.span().end();
        lastText = p;
    }

    /** Whether the figure before stands in the same sentence or the one right before, also across a paragraph. */
    private boolean isNext(Passage p, Span figure) {
        if (lastText == null) {
            return false;
        }
        boolean same = lastText.span().equals(p.span());
        boolean next = p.span().start() >= lastEnd && p.span().start() - lastEnd <= 2;
        return same || next && figure.start() >= lastEnd;
    }

    private @Nullable Attribution carrier(Span figure) {
        while (first < attributions.size() && attributions.get(first).span().end() <= figure.start()) {
            first++;
        }
        Attribution best = null;
        for (int i = first; i < attributions.size() && i < first + NEAR; i++) {
            Attribution a = attributions.get(i);
            boolean holds =
                    !Reports.isShare(a.speaker()) && a.content().stream().anyMatch(s -> s.overlaps(figure));
            if (holds && (best == null || a.span().length() < best.span().length())) {
                best = a;
            }
        }
        return best;
    }
}
