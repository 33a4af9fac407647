package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Referents;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Proposal;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/**
 * Finds who said what: direct, mixed and indirect speech. First by patterns over words, which settle most of it; then by the
 * trees of the sentences that stay unclear; last, each phrase that names a source is given to somebody.
 */
public final class Attributions {

    /** Less likely ones are dropped, but of what stands wholly in quotation marks, which somebody said, only the hopeless. */
    private static final double DOUBTFUL = 0.15;

    private static final double HOPELESS = 0.05;

    private final Document document;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();
    private @Nullable Speaker last;

    private Attributions(Document document) {
        this.document = document;
    }

    /**
     * Reads a document by patterns alone.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     */
    public static Attributions sketch(Document document, List<Span> pulls) {
        Attributions attributions = new Attributions(document);
        attributions.sketch(Set.copyOf(pulls));
        return attributions;
    }

    private void sketch(Set<Span> pulls) {
        Turns turns = Turns.of(document);
        int at = 0;
        List<Sentence> sentences = document.sentences();
        for (Paragraph paragraph : document.paragraphs()) {
            int from = at;
            while (at < sentences.size()
                    && sentences.get(at).span().start() < paragraph.span().end()) {
                at++;
            }
            if (!pulls.contains(paragraph.span()) && at > from) {
                readings.add(sketch(sentences.subList(from, at), turns));
            }
        }
    }

    private Reading sketch(List<Sentence> sentences, Turns turns) {
        int first = sentences.get(0).firstToken();
        int end = sentences.get(sentences.size() - 1).endToken();
        Words words = Words.of(document.text(), document.tokens().subList(first, end));
        Passage passage = Passage.of(words, sentences);
        Drafts drafts = new Drafts();
        Draft turn = turns.in(passage);
        if (turn != null) {
            drafts.add(turn);
            return new Reading(passage, drafts, List.of());
        }
        for (Range unit : passage.units()) {
            new TrailingSpeech(passage, drafts).read(unit);
            new AccordingTo(passage, drafts).read(unit);
            new ReportedSpeech(passage, drafts).read(unit);
            new CueNouns(passage, drafts).read(unit);
        }
        return new Reading(passage, drafts, sentences);
    }

    /** The sentences in which patterns leave something that a tree can tell. */
    public Set<Sentence> unclear() {
        Set<Sentence> unclear = new HashSet<>();
        readings.forEach(reading -> new Doubts(reading).addTo(unclear));
        return unclear;
    }

    /** Reads what the patterns left in the sentences that have a tree, and gives away the quotations that nobody claimed. */
    public void settle(Trees trees) {
        Reading before = null;
        for (Reading reading : readings) {
            if (!reading.sentences().isEmpty()) {
                settle(reading, trees);
                if (before != null) {
                    CarriedQuotes.join(before, reading);
                    Signatures.join(document.text(), before, reading);
                }
            }
            before = reading;
        }
    }

    private void settle(Reading reading, Trees trees) {
        FloatingQuotes floating = new FloatingQuotes(reading.passage(), reading.drafts());
        int at = 0;
        for (Range unit : reading.passage().units()) {
            int end = reading.passage().span(unit).end();
            while (at < reading.sentences().size()
                    && reading.sentences().get(at).span().end() <= end) {
                Sentence sentence = reading.sentences().get(at++);
                Tree tree = trees.of(sentence);
                if (tree != null) {
                    ParsedSentence parsed =
                            new ParsedSentence(reading.passage(), unit.first(), document, sentence, tree);
                    reading.add(parsed);
                    new ParsedSpeech(reading, parsed).read();
                    new ParsedStance(reading, parsed).read();
                    new QuotedPhrases(reading, parsed).read();
                }
            }
            floating.read(unit);
        }
    }

    /** All attributions, in order of their first word, each with its speaker where somebody can be told. */
    public List<Attribution> of(Referents referents) {
        readings.forEach(reading -> keep(reading, referents));
        return found.stream().sorted(Comparator.comparing(Attribution::span)).toList();
    }

    /** What the rules propose, before it is judged, in the order of {@link #of(Referents)}. */
    public List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (Reading reading : readings) {
            for (Draft draft : inOrder(reading)) {
                Passage passage = reading.passage();
                proposals.add(new Proposal(
                        draft.contentSpans(passage),
                        draft.cueSpans(passage),
                        draft.sourceSpans(passage),
                        Traits.of(reading, draft)));
            }
        }
        return proposals;
    }

    private static List<Draft> inOrder(Reading reading) {
        return reading.drafts().all().stream()
                .sorted(Comparator.comparingInt(draft -> draft.content().get(0).first()))
                .toList();
    }

    private void keep(Reading reading, Referents referents) {
        for (Draft draft : inOrder(reading)) {
            double probability = Judge.probability(Traits.of(reading, draft));
            Attribution.Kind kind = kind(reading.passage(), draft);
            if (probability >= (kind == Attribution.Kind.DIRECT ? HOPELESS : DOUBTFUL)) {
                keep(reading.passage(), draft, kind, probability, referents);
            }
        }
    }

    private void keep(Passage passage, Draft draft, Attribution.Kind kind, double probability, Referents referents) {
        List<Span> source = draft.sourceSpans(passage);
        Optional<Speaker> speaker = source.isEmpty() ? Optional.empty() : referents.speaker(source, last);
        last = speaker.orElse(last);
        found.add(new Attribution(
                kind,
                draft.contentSpans(passage),
                draft.cueSpans(passage),
                source,
                speaker.map(Speaker::name).orElse(null),
                speaker.map(Speaker::type).orElse(null),
                draft.rule().label(),
                probability));
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
