package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.Choice;
import org.onrecord.text.Document;
import org.onrecord.text.Halving;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/**
 * On whose word the figures of a document stand: lets the rules answer, gathers who else it may be and lets weights
 * choose. One document's, for one thread; figures must be asked for in order of the text.
 */
final class Reporting {

    private static final Weights WEIGHTS = Weights.named("figure-source-weights");

    /** By how much another answer must be better than that of the rules. */
    private static final double LEAD = 0.5;

    private final Document document;
    private final List<Attribution> attributions;
    private final List<Named> named = new ArrayList<>();
    private final Backing backing;
    private final Notes notes;
    private final Voice voice;
    private final Promises promises;
    private final @Nullable String main;
    private final Map<String, List<Integer>> spoken = new HashMap<>();
    private @Nullable String lead;
    private final Map<String, Integer> given = new HashMap<>();
    private @Nullable String most;
    private @Nullable String evidence;
    private @Nullable String last;
    private int lastSentence = -1;
    private int lastParagraph = -1;
    private int first;
    private int before = -1;
    private @Nullable Passage beforeText;

    /** A source where the text names it. */
    record Named(Span span, NamedSource source) {}

    Reporting(Document document, List<Attribution> attributions, List<NamedPerson> people, List<NamedSource> sources) {
        this.document = document;
        this.attributions = attributions;
        this.notes = new Notes(document, attributions);
        this.backing = new Backing(attributions, sources, notes);
        this.voice = new Voice(document);
        this.promises = new Promises(document, people);
        this.main = people.stream()
                .filter(person -> !person.mentions().isEmpty())
                .min(Comparator.comparingInt(
                        person -> person.mentions().get(0).span().start()))
                .map(NamedPerson::name)
                .orElse(null);
        for (Attribution one : attributions) {
            hear(one);
        }
        for (NamedSource source : sources) {
            source.mentions().forEach(mention -> named.add(new Named(mention.span(), source)));
        }
        named.sort(Comparator.comparingInt(one -> one.span().start()));
    }

    private void hear(Attribution one) {
        String name = one.speaker();
        if (name == null) {
            return;
        }
        int at = one.span().start();
        spoken.computeIfAbsent(name, key -> new ArrayList<>()).add(at);
        boolean body = one.speakerType() == SpeakerType.ORGANISATION || one.speakerType() == SpeakerType.DOCUMENT;
        if (lead == null && body && voice.paragraph(at) <= 1) {
            lead = name;
        }
    }

    /** Where a speaker speaks, in order of the text. */
    List<Integer> spoken(@Nullable String name) {
        return name == null ? List.of() : spoken.getOrDefault(name, List.of());
    }

    /** The body or report that speaks first, when it does so at the head of the text. */
    @Nullable
    String lead() {
        return lead;
    }

    /**
     * Name of the source of a figure, or null when the article itself tells it.
     *
     * @param grammar what the sentence's tree says, or null
     * @param memory hears what was chosen among
     */
    @Nullable
    String of(Passage p, Figure figure, @Nullable Grammar grammar, Memory memory) {
        TreeSources.Reporter reporter =
                grammar == null ? null : grammar.sources().of(figure.start(), figure.end());
        String said = backing.of(p, figure.span(), reporter);
        SourceOptions options = new SourceOptions(this, p, figure, reporter, grammar);
        List<SourceOption> all = options.of(backing.rule(), said);
        SourceOption best = best(all);
        memory.choices()
                .tell(() -> new Choice(
                        "source",
                        figure.numberSpan(),
                        all.stream()
                                .map(option -> new Choice.Option(option.words(), null, option.traits()))
                                .toList()));
        note(said, figure);
        return memory.choices().isHeard() ? said : best.words();
    }

    /** The one that its traits speak for most; the first, which the rules gave, unless another is clearly better. */
    private static SourceOption best(List<SourceOption> options) {
        SourceOption best = options.get(0);
        double most = WEIGHTS.sum(best.traits()) + LEAD;
        for (SourceOption option : options) {
            double sum = WEIGHTS.sum(option.traits());
            if (sum > most) {
                most = sum;
                best = option;
            }
        }
        return best;
    }

    private void note(@Nullable String name, Figure figure) {
        last = name;
        lastSentence = voice.sentence(figure.numberSpan().start());
        lastParagraph = voice.paragraph(figure.numberSpan().start());
        if (name == null) {
            return;
        }
        int times = given.merge(name, 1, Integer::sum);
        if (most == null || times >= given.getOrDefault(most, 0)) {
            most = name;
        }
        if (SourceOption.isEvidence(name)) {
            evidence = name;
        }
    }

    /** The sentence before one, as words; null at the start. */
    @Nullable
    Passage sentenceBefore(int sentence) {
        if (sentence <= 0 || sentence > document.sentences().size()) {
            return null;
        }
        if (before != sentence) {
            before = sentence;
            beforeText = new Passage(
                    document.text(), document.sentences().get(sentence - 1).span());
        }
        return beforeText;
    }

    /** The first attribution that ends behind a place; places must be asked for in order of the text. */
    int firstBehind(int place) {
        while (first < attributions.size() && attributions.get(first).span().end() <= place) {
            first++;
        }
        return first;
    }

    /** The sources that are named in a stretch, at most so many. */
    List<Named> named(Span within, int atMost) {
        int from = Halving.first(named.size(), k -> named.get(k).span().start() < within.start());
        List<Named> here = new ArrayList<>();
        for (int i = from; i < named.size() && here.size() < atMost; i++) {
            if (named.get(i).span().start() >= within.end()) {
                break;
            }
            here.add(named.get(i));
        }
        return here;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    Document document() {
        return document;
    }

    Backing backing() {
        return backing;
    }

    Notes notes() {
        return notes;
    }

    Voice voice() {
        return voice;
    }

    Promises promises() {
        return promises;
    }

    /** The person who is named first. */
    @Nullable
    String main() {
        return main;
    }

    /** The source that most figures had so far. */
    @Nullable
    String most() {
        return most;
    }

    /** The report or data that a figure stood on last. */
    @Nullable
    String evidence() {
        return evidence;
    }

    /** The source of the figure before. */
    @Nullable
    String last() {
        return last;
    }

    int lastSentence() {
        return lastSentence;
    }

    int lastParagraph() {
        return lastParagraph;
    }
}
