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
import org.onrecord.extraction.reading.Verbs;
import org.onrecord.extraction.reading.WordClass;
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

    private static final Set<WordClass> OPEN = Set.of(
            WordClass.VERB, WordClass.ING, WordClass.PARTICIPLE, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.OTHER);

    private static final Set<WordClass> VERBS = Set.of(WordClass.VERB, WordClass.ING, WordClass.PARTICIPLE);

    /** After these a word that may be a verb or a noun is a noun. */
    private static final Set<WordClass> NOMINAL_BEFORE = Set.of(
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.CLITIC,
            WordClass.ADJECTIVE,
            WordClass.NUMBER,
            WordClass.PREPOSITION);

    private static final Set<WordClass> BEFORE_A_NOUN = Set.of(
            WordClass.NOUN,
            WordClass.NAME,
            WordClass.ADJECTIVE,
            WordClass.NUMBER,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION);
    private static final Set<WordClass> BEHIND_A_NOUN =
            Set.of(WordClass.COMMA, WordClass.PREPOSITION, WordClass.ING, WordClass.PARTICIPLE, WordClass.BRACKET);

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

    /** The sentences with a verb that may attribute and that no pattern took. */
    public Set<Sentence> unclear() {
        Set<Sentence> unclear = new HashSet<>();
        for (Reading reading : readings) {
            Words words = reading.passage().words();
            int at = 0;
            for (Sentence sentence : reading.sentences()) {
                int past = words.past(at, sentence.span().end());
                for (int i = at; i < past && !unclear.contains(sentence); i++) {
                    if (isUnclear(reading, i) || isUnbounded(reading, i) || ParsedStance.mayHold(words, i)) {
                        unclear.add(sentence);
                    }
                }
                if (!unclear.contains(sentence) && isUnclaimed(reading, at, past)) {
                    unclear.add(sentence);
                }
                at = past;
            }
        }
        return unclear;
    }

    private static boolean isUnclear(Reading reading, int i) {
        Words words = reading.passage().words();
        return OPEN.contains(words.kind(i))
                && (VERBS.contains(words.kind(i)) || !NOMINAL_BEFORE.contains(words.kind(i - 1)))
                && Verbs.of(words.lower(i))
                        .filter(verb -> Cue.of(verb.base()) != null)
                        .isPresent()
                && !reading.passage().isQuoted(i)
                && !reading.drafts().isContent(i)
                && !reading.drafts().hasCueIn(new Range(i, i + 1));
    }

    /** Words in quotation marks that nobody is said to have said, beside a verb outside them. */
    private static boolean isUnclaimed(Reading reading, int first, int past) {
        Words words = reading.passage().words();
        boolean unclaimed = false;
        boolean verb = false;
        for (int i = first; i < past && !(unclaimed && verb); i++) {
            boolean quoted = reading.passage().isQuoted(i);
            unclaimed |= quoted && !reading.drafts().isContent(i);
            verb |= !quoted && VERBS.contains(words.kind(i));
        }
        return unclaimed && verb;
    }

    /** Whether who speaks or what was said may begin or end elsewhere than where a pattern put it. */
    private static boolean isUnbounded(Reading reading, int i) {
        Draft draft = reading.drafts().cuedAt(i);
        Range cue = draft == null ? null : draft.cue();
        if (draft == null || cue == null || cue.first() != i) {
            return false;
        }
        Words words = reading.passage().words();
        Range source = draft.source();
        boolean silent = source != null && SourceKind.isTimeOrPlace(words, source);
        return silent
                || draft.rule() == Rule.VERB_SHARED_SUBJECT
                || mayEndElsewhere(words, draft)
                || mayBeLonger(words, draft.source(), i);
    }

    private static boolean mayEndElsewhere(Words words, Draft draft) {
        return Bounds.isCut(words, draft)
                || draft.rule().isClause() && (Bounds.mayGoOn(words, draft.past()) || hasComma(words, draft));
    }

    private static boolean mayBeLonger(Words words, @Nullable Range source, int cue) {
        if (source == null) {
            return false;
        }
        return source.first() < cue
                ? BEFORE_A_NOUN.contains(words.kind(source.first() - 1))
                : BEHIND_A_NOUN.contains(words.kind(source.past()));
    }

    private static boolean hasComma(Words words, Draft draft) {
        for (Range piece : draft.content()) {
            for (int i = piece.first(); i < piece.past(); i++) {
                if (words.is(i, WordClass.COMMA)) {
                    return true;
                }
            }
        }
        return false;
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
