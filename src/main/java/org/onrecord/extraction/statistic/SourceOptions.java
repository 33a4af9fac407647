package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.SourceWords.Stretch;
import org.onrecord.text.Attribution;
import org.onrecord.text.Halving;
import org.onrecord.text.LowerCase;
import org.onrecord.text.NamedSource;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** On whose word a figure may stand: what the rules say, who speaks in and around its sentence, who spoke before. */
final class SourceOptions {

    private static final int MOST = 28;
    private static final int NAMED = 4;
    /** How far from the figure a report may be named, in words. */
    private static final int REACH = 40;
    /** Attributions that are looked through. */
    private static final int NEAR = 60;

    private static final int STEPS = 6;

    private final Reporting reporting;
    private final Voice voice;
    private final Passage p;
    private final Figure f;
    private final TreeSources.@Nullable Reporter reporter;
    private final int at;
    private final int sentence;
    private final int paragraph;
    private final Span block;
    private final String tone;
    private final String verb;
    private final List<SourceOption> options = new ArrayList<>();

    SourceOptions(Reporting reporting, Passage p, Figure figure, TreeSources.@Nullable Reporter reporter,
            @Nullable Grammar grammar) {
        this.reporting = reporting;
        this.voice = reporting.voice();
        this.p = p;
        this.f = figure;
        this.reporter = reporter;
        this.at = figure.numberSpan().start();
        this.sentence = voice.sentence(at);
        this.paragraph = voice.paragraph(at);
        this.block = voice.span(paragraph);
        boolean quoted = voice.isQuoted(block, at);
        String first = voice.first(sentence, block);
        this.tone = (quoted ? "quoted" : "plain") + "," + first;
        this.verb = grammar == null ? "none" : verb(grammar);
    }

    /** The lemma of the verb or predicate over the figure. */
    private String verb(Grammar grammar) {
        Tree tree = grammar.parsed().tree();
        int word = grammar.parsed().top(f.start(), f.unitEnd());
        for (int step = 0; step < STEPS && word >= 0; step++) {
            PartOfSpeech part = tree.partOfSpeech(word);
            if (part == PartOfSpeech.VERB || tree.children(word, "nsubj").length > 0) {
                return tree.lemma(word);
            }
            word = tree.head(word);
        }
        return "none";
    }

    /** Whether a name is that of a report, data or a survey. */
    static boolean isEvidence(String name) {
        for (String word : LowerCase.of(name.substring(0, Math.min(name.length(), 120))).split("[ -]")) {
            if (Backing.isEvidence(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param rule which rule answered
     * @param said its answer, or null
     */
    List<SourceOption> of(String rule, @Nullable String said) {
        SourceOption first = option(said);
        if (first != null) {
            tell(first, "rule=" + rule);
        }
        SourceOption none = option(null);
        speakers(none);
        rules(none);
        names();
        reports();
        promise(none);
        last(none);
        add(reporting.main(), "main");
        add(reporting.most(), "most");
        add(reporting.evidence(), "report");
        add(reporting.lead(), "lead");
        none(none, rule);
        for (SourceOption option : options) {
            history(option);
        }
        return options;
    }

    /** How often and how lately it has spoken before, and whether it speaks on. */
    private void history(SourceOption option) {
        if (option.words() == null) {
            return;
        }
        List<Integer> spoken = reporting.spoken(option.words());
        int before = Halving.first(spoken.size(), k -> spoken.get(k) < at);
        int after = spoken.size() - before;
        int since = before == 0 ? 9 : paragraph - voice.paragraph(spoken.get(before - 1));
        String far = since <= 2 ? Integer.toString(since) : since <= 4 ? "4" : since == 9 ? "never" : "far";
        option.add("earlier=" + Math.min(before, 3));
        option.add("later=" + Math.min(after, 3));
        option.add("since=" + far);
        option.add("since=" + far + "&later=" + Math.min(after, 1));
        option.add("since=" + far + "&name=" + (isEvidence(option.words()) ? "report" : "other"));
    }

    private void none(@Nullable SourceOption none, String rule) {
        if (none == null) {
            return;
        }
        tell(none, "none");
        none.add("none&rule=" + rule);
        none.add("none&paragraph=" + Math.min(paragraph, 3));
        none.add("none&sentence=" + Math.min(sentence, 4));
        none.add("none&verb=" + verb);
    }

    /** The option of a name, made when it is new; null when there are too many. */
    private @Nullable SourceOption option(@Nullable String words) {
        Set<String> key = words == null ? null : SourceOption.key(words);
        for (SourceOption option : options) {
            if (option.isSame(key)) {
                return option;
            }
        }
        if (options.size() >= MOST || key != null && key.isEmpty()) {
            return null;
        }
        SourceOption option = new SourceOption(words);
        options.add(option);
        if (words != null) {
            sort(option, words);
        }
        return option;
    }

    private void sort(SourceOption option, String words) {
        boolean proper = words.chars().anyMatch(Character::isUpperCase);
        option.add("name=" + (proper ? "proper" : "plain") + (isEvidence(words) ? ",report" : ""));
        option.add("word=" + LowerCase.of(words.substring(words.lastIndexOf(' ') + 1)));
        option.add("begins=" + LowerCase.of(words.split(" ", 2)[0]));
        if (Backing.isShouted(words)) {
            option.add("shouted");
        }
    }

    private @Nullable SourceOption add(@Nullable String words, String from) {
        SourceOption option = words == null ? null : option(words);
        if (option != null) {
            tell(option, "from=" + from);
        }
        return option;
    }

    private void tell(SourceOption option, String trait) {
        option.add(trait);
        option.add(trait + "&" + tone);
    }

    private void rules(@Nullable SourceOption none) {
        Backing backing = reporting.backing();
        NamedReporters names = backing.named();
        add(names.in(p, f.span()), "cited");
        add(names.closing(p, p.indexOf(f.span().start())), "closing");
        if (reporter != null && !reporter.words().isEmpty()) {
            SourceOption option = add(names.known(reporter.span(), reporter.words()), "grammar");
            if (option != null) {
                option.add("grammar=" + reporter.gathered() + "," + reporter.pointsBack() + "," + reporter.isEvidence());
            }
        } else if (none != null) {
            none.add("none&grammar=" + (reporter != null));
        }
        Notes.Note note = reporting.notes().at(at);
        add(note == null ? null : note.words(), "note");
        add(backing.only(), "only");
    }

    private void last(@Nullable SourceOption none) {
        String far = reporting.lastSentence() < 0
                ? "first"
                : reporting.lastSentence() == sentence
                        ? "same"
                        : reporting.lastParagraph() == paragraph
                                ? sentence - reporting.lastSentence() == 1 ? "next" : "paragraph"
                                : paragraph - reporting.lastParagraph() == 1 ? "below" : "far";
        String name = reporting.last();
        SourceOption option = name == null ? none : option(name);
        if (option != null) {
            String sort = name == null ? "none" : "last";
            tell(option, sort + "=" + far);
            option.add(sort + "=" + far + "&report=" + (name != null && isEvidence(name)));
        }
    }

    private void promise(@Nullable SourceOption none) {
        Promises.Promise promise = reporting.promises().before(paragraph);
        SourceOption option = promise == null ? null : option(promise.speaker());
        if (option == null || promise == null) {
            if (none != null) {
                tell(none, "none&promised=no");
            }
            return;
        }
        int below = paragraph - promise.paragraph();
        String far = below <= 3 ? Integer.toString(below) : below <= 6 ? "6" : "far";
        String how = promise.how() + (promise.open() ? ":" : "");
        boolean named = voice.names(block, promise.speaker()) && below > 0;
        boolean opens = voice.opens(voice.span(promise.paragraph() + 1));
        tell(option, "promised=" + how);
        tell(option, "promised=" + how + "&below=" + Math.min(below, 1) + "&opens=" + opens + "&named=" + named);
        tell(option, "promised&named=" + named);
        tell(option, "promised&opens=" + opens);
        tell(option, "promised&below=" + far);
        option.add("promised=" + how + "&below=" + far);
    }

    private void speakers(@Nullable SourceOption none) {
        List<Attribution> all = reporting.attributions();
        Span above = voice.span(paragraph - 1);
        Span below = voice.span(paragraph + 1);
        int from = above.length() == 0 ? block.start() : above.start();
        int to = below.length() == 0 ? block.end() : below.end();
        Attribution holder = null;
        int seen = 0;
        List<Attribution> near = new ArrayList<>();
        for (int i = reporting.firstBehind(from); i < all.size() && seen < NEAR; i++, seen++) {
            Attribution one = all.get(i);
            if (one.span().start() >= to) {
                break;
            }
            near.add(one);
            if (holds(one) && (holder == null || one.span().length() < holder.span().length())) {
                holder = one;
            }
        }
        for (int i = 0; i < near.size(); i++) {
            speaker(near.get(i), near.get(i) == holder, near.size() - i);
        }
        if (none != null) {
            tell(none, "none&held=" + (holder == null ? "no" : holder.speaker() == null ? "nobody" : sort(holder)));
        }
    }

    private boolean holds(Attribution one) {
        return one.content().stream().anyMatch(span -> span.overlaps(f.span()));
    }

    private static String sort(Attribution one) {
        String type = one.speakerType() == null ? "nobody" : one.speakerType().label();
        return one.kind().label() + "," + type;
    }

    private void speaker(Attribution one, boolean holder, int order) {
        SourceOption option = one.speaker() == null ? null : option(one.speaker());
        if (option == null) {
            return;
        }
        String place = holder ? "holds" : place(one);
        String rule = one.rule().contains("-") ? one.rule().substring(0, one.rule().indexOf('-')) : one.rule();
        String by = "by=" + place;
        tell(option, by);
        tell(option, by + "&" + sort(one));
        option.add(by + "&rule=" + rule);
        option.add(by + "&rule=" + one.rule());
        option.add(by + "&sure=" + Math.round(one.confidence() * 5));
        option.add(by + "&order=" + Math.min(order, 4));
        option.add(by + "&law=" + one.isOfLaw());
        if (!one.cue().isEmpty()) {
            option.add(by + "&cue=" + cue(one));
        }
    }

    private String cue(Attribution one) {
        Span cue = one.cue().get(0);
        String words = new Span(cue.start(), Math.min(cue.end(), cue.start() + 30)).in(reporting.document().text());
        return LowerCase.of(words);
    }

    private String place(Attribution one) {
        if (holds(one)) {
            return "outer";
        }
        Span span = one.span();
        if (span.overlaps(p.span())) {
            return span.end() <= at ? "left" : span.start() >= at ? "right" : "around";
        }
        if (span.end() <= p.span().start()) {
            if (span.end() <= block.start()) {
                return span.end() >= block.start() - 8 ? "above" : "high";
            }
            int back = sentence - voice.sentence(Math.max(span.start(), span.end() - 1));
            return "back" + Math.min(back, 3);
        }
        return span.start() < block.end() ? "next" : "below";
    }

    private void names() {
        Passage before = reporting.sentenceBefore(sentence);
        for (Reporting.Named one : reporting.named(p.span(), NAMED * 2)) {
            named(one, p, one.span().start() < at ? "left" : "right");
        }
        if (before != null) {
            boolean parted = before.span().start() < block.start();
            for (Reporting.Named one : reporting.named(before.span(), NAMED)) {
                named(one, before, parted ? "above" : "back");
            }
        }
    }

    private void named(Reporting.Named one, Passage in, String side) {
        NamedSource source = one.source();
        SourceOption option = option(source.name());
        if (option == null) {
            return;
        }
        int first = in.indexOf(one.span().start());
        int next = in.indexOf(one.span().end());
        int lead = FigureWords.is("determiner", in.lower(first - 1)) ? first - 2 : first - 1;
        String named = "named=" + side;
        tell(option, named);
        option.add(named + "&" + source.kind().label());
        option.add(named + "&behind=" + in.lower(lead));
        option.add(named + "&ahead=" + in.lower(next));
        option.add("mentions=" + Math.min(source.mentions().size(), 4) + "&" + source.kind().label());
    }

    private void reports() {
        int here = p.indexOf(at);
        report(p, Math.max(0, here - REACH), Math.min(p.size(), here + REACH), here);
        Passage before = reporting.sentenceBefore(sentence);
        if (before != null) {
            report(before, 0, Math.min(before.size(), REACH), Integer.MAX_VALUE);
        }
    }

    /** Nouns such as {@code report} and {@code figures} with what stands before them. */
    private void report(Passage in, int from, int to, int here) {
        int found = 0;
        for (int i = from; i < to && found < NAMED; i++) {
            if (!FigureWords.is("evidence", in.lower(i)) || FigureWords.is("evidence", in.lower(i + 1))) {
                continue;
            }
            found++;
            int start = SourceWords.pastDay(in, SourceWords.nameStart(in, i + 1));
            Stretch issuer = SourceWords.issuer(in, start, i + 1);
            String side = here == Integer.MAX_VALUE ? "back" : i < here ? "left" : "right";
            SourceOption option = option(issuer == null ? in.words(start, i + 1) : in.words(issuer.from(), issuer.to()));
            if (option != null) {
                String report = "report=" + side;
                tell(option, report);
                option.add(report + "&noun=" + in.lower(i));
                option.add(report + "&behind=" + in.lower(start - 1));
                option.add(report + "&ahead=" + in.lower(i + 1));
            }
        }
    }
}
