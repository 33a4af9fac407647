package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Referents;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.extraction.reading.Verbs;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** Finds who said what: direct, mixed and indirect speech. */
public final class Attributions {

    private final Document document;
    private final Referents referents;
    private final Turns turns;
    private final Trees trees;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();
    private @Nullable Speaker last;

    private Attributions(Document document, Referents referents, Trees trees) {
        this.turns = Turns.of(document);
        this.trees = trees;
        this.document = document;
        this.referents = referents;
    }

    /**
     * All attributions, in order of their first word.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     * @param trees those of the sentences with a word that {@link #mayAttribute}
     */
    public static List<Attribution> find(Document document, Referents referents, List<Span> pulls, Trees trees) {
        Attributions attributions = new Attributions(document, referents, trees);
        attributions.run(Set.copyOf(pulls));
        return attributions.found.stream()
                .sorted(Comparator.comparing(Attribution::span))
                .toList();
    }

    /** Whether a word, as the text spells it, may be a form of a verb that attributes. */
    public static boolean mayAttribute(String word) {
        return Verbs.of(LowerCase.of(word))
                .filter(verb -> Cue.of(verb.base()) != null)
                .isPresent();
    }

    private void run(Set<Span> pulls) {
        int at = 0;
        List<Sentence> sentences = document.sentences();
        for (Paragraph paragraph : document.paragraphs()) {
            int from = at;
            while (at < sentences.size()
                    && sentences.get(at).span().start() < paragraph.span().end()) {
                at++;
            }
            if (!pulls.contains(paragraph.span()) && at > from) {
                read(sentences.subList(from, at));
            }
        }
        readings.forEach(this::keep);
    }

    private void read(List<Sentence> sentences) {
        int first = sentences.get(0).firstToken();
        int end = sentences.get(sentences.size() - 1).endToken();
        Words words = Words.of(document.text(), document.tokens().subList(first, end));
        Passage passage = Passage.of(words, sentences);
        Drafts drafts = new Drafts();
        Draft turn = turns.in(passage);
        if (turn != null) {
            drafts.add(turn);
            readings.add(new Reading(passage, drafts));
            return;
        }
        FloatingQuotes floating = new FloatingQuotes(passage, drafts);
        for (Range unit : passage.units()) {
            new TrailingSpeech(passage, drafts).read(unit);
            new AccordingTo(passage, drafts).read(unit);
            new ReportedSpeech(passage, drafts).read(unit);
            new CueNouns(passage, drafts).read(unit);
            parsed(sentences, unit, passage, drafts);
            floating.read(unit);
        }
        Reading reading = new Reading(passage, drafts);
        if (!readings.isEmpty()) {
            CarriedQuotes.join(readings.get(readings.size() - 1), reading);
        }
        readings.add(reading);
    }

    private void parsed(List<Sentence> sentences, Range unit, Passage passage, Drafts drafts) {
        Span whole = passage.span(unit);
        for (Sentence sentence : sentences) {
            Tree tree = whole.contains(sentence.span()) ? trees.of(sentence) : null;
            if (tree != null) {
                new ParsedSpeech(passage, drafts, document, sentence, tree).read();
            }
        }
    }

    private void keep(Reading reading) {
        reading.drafts().all().stream()
                .sorted(Comparator.comparingInt(draft -> draft.content().get(0).first()))
                .forEach(draft -> keep(reading.passage(), draft));
    }

    private void keep(Passage passage, Draft draft) {
        List<Span> source = draft.sourceSpans(passage);
        Optional<Speaker> speaker = source.isEmpty() ? Optional.empty() : referents.speaker(source, last);
        last = speaker.orElse(last);
        found.add(new Attribution(
                kind(passage, draft),
                draft.contentSpans(passage),
                draft.cueSpans(passage),
                source,
                speaker.map(Speaker::name).orElse(null),
                speaker.map(Speaker::type).orElse(null),
                draft.rule().label(),
                draft.rule().confidence()));
    }

    private static Attribution.Kind kind(Passage passage, Draft draft) {
        if (draft.content().stream().allMatch(passage::isAllQuoted)) {
            return Attribution.Kind.DIRECT;
        }
        return draft.content().stream().anyMatch(passage::hasQuotation)
                ? Attribution.Kind.MIXED
                : Attribution.Kind.INDIRECT;
    }
}
