package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Halving;
import org.onrecord.text.LowerCase;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** On whose word a figure may stand: what the rules say, who speaks in and around its sentence, who spoke before. */
final class SourceOptions {

    private static final int MOST = 28;
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

    SourceOptions(
            Reporting reporting,
            Passage p,
            Figure figure,
            TreeSources.@Nullable Reporter reporter,
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
        new NearSpeakers(reporting, this, p, f, block).addTo(none);
        rules(none);
        NearNames near = new NearNames(reporting, this, p, at);
        near.names(block);
        near.reports();
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
        option.add("since=" + far + "&name=" + (SourceOption.isEvidence(option.words()) ? "report" : "other"));
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
    @Nullable
    SourceOption option(@Nullable String words) {
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
        option.add("name=" + (proper ? "proper" : "plain") + (SourceOption.isEvidence(words) ? ",report" : ""));
        option.add("word=" + LowerCase.of(words.substring(words.lastIndexOf(' ') + 1)));
        option.add("sort=" + SourceOption.sort(words));
        option.add("begins=" + LowerCase.of(words.split(" ", 2)[0]));
        if (Reports.isShouted(words)) {
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

    /** A trait alone and with the voice of the figure's sentence. */
    void tell(SourceOption option, String trait) {
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
                option.add(
                        "grammar=" + reporter.gathered() + "," + reporter.pointsBack() + "," + reporter.isEvidence());
            }
        } else if (none != null) {
            none.add("none&grammar=" + (reporter != null));
        }
        Notes.Note note = reporting.notes().at(at);
        add(note == null ? null : note.words(), "note");
        add(backing.only(), "only");
    }

    /** How far above the figure before stands. */
    private String sinceLast() {
        if (reporting.lastSentence() < 0) {
            return "first";
        }
        if (reporting.lastSentence() == sentence) {
            return "same";
        }
        if (reporting.lastParagraph() == paragraph) {
            return sentence - reporting.lastSentence() == 1 ? "next" : "paragraph";
        }
        return paragraph - reporting.lastParagraph() == 1 ? "below" : "far";
    }

    private void last(@Nullable SourceOption none) {
        String far = sinceLast();
        String name = reporting.last();
        SourceOption option = name == null ? none : option(name);
        if (option != null) {
            String sort = name == null ? "none" : "last";
            tell(option, sort + "=" + far);
            option.add(sort + "=" + far + "&report=" + (name != null && SourceOption.isEvidence(name)));
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
        promised(option, promise);
    }

    private void promised(SourceOption option, Promises.Promise promise) {
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
}
