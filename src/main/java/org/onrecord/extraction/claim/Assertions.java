package org.onrecord.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;
import org.onrecord.text.Tree;

/** Finds the sentences and clauses that somebody could check, and whose word each is. */
public final class Assertions {

    private static final String THAT = "that ";

    private final Document document;
    private final List<Attribution> attributions;
    private final ClaimFigures known;
    private final List<Span> pulls;
    private final Trees trees;
    private final List<Assertion> found = new ArrayList<>();
    private int firstAttribution;
    private int firstPull;

    private Assertions(
            Document document,
            List<Attribution> attributions,
            List<Quantity> quantities,
            List<Span> pulls,
            Trees trees) {
        this.document = document;
        this.attributions = attributions;
        this.known = new ClaimFigures(document.text(), quantities);
        this.pulls = pulls;
        this.trees = trees;
    }

    /**
     * All checkable sentences and clauses, in order.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     * @param trees of the sentences that were read; they know more verbs than words alone tell
     */
    public static List<Assertion> find(
            Document document,
            List<Attribution> attributions,
            List<Quantity> quantities,
            List<Span> pulls,
            Trees trees) {
        return new Assertions(document, attributions, quantities, pulls, trees).all();
    }

    private List<Assertion> all() {
        for (int k = 0; k < attributions.size(); k++) {
            if (attributions.get(k).kind() != Attribution.Kind.DIRECT
                    && !attributions.get(k).isOfLaw()) {
                reported(k);
            }
        }
        for (Sentence sentence : document.sentences()) {
            if (!isPull(sentence.span())) {
                told(sentence);
            }
        }
        found.sort(Comparator.comparing(Assertion::span));
        return List.copyOf(found);
    }

    /** What somebody is reported to have said, believed or announced. */
    private void reported(int k) {
        Attribution attribution = attributions.get(k);
        Span content =
                withoutThat(attribution.content().stream().reduce(Span::hull).orElseThrow());
        String cue = attribution.cue().stream().map(s -> s.in(document.text())).reduce("", (a, b) -> a + " " + b);
        int start = Clause.of(document, content).afterListener(cue);
        content = start < 0 ? content : new Span(start, content.end());
        Clause clause = Clause.of(document, content);
        if (Cues.isWish(cue) || Cues.isDenial(cue) || !clause.states()) {
            return;
        }
        List<Integer> figures = known.in(content);
        boolean unclear = isPronoun(attribution) || clause.judges() || clause.beginsWithItself();
        if (figures.isEmpty() && unclear) {
            return;
        }
        add(content, k, figures, figures.isEmpty() ? "reported" : "reported-figure");
    }

    private Span withoutThat(Span content) {
        boolean that = content.length() > THAT.length()
                && document.text().regionMatches(true, content.start(), THAT, 0, THAT.length());
        return that ? new Span(content.start() + THAT.length(), content.end()) : content;
    }

    /** {@code I think}, {@code it shows}: the speaker of a quotation, or nobody that the clause names. */
    private boolean isPronoun(Attribution attribution) {
        String source = attribution.source().isEmpty()
                ? ""
                : attribution.source().get(0).in(document.text());
        return attribution.speaker() == null && Cues.isNobody(source);
    }

    /** A sentence with a figure, in a quote or in the article's own words; or one that ranks or explains. */
    private void told(Sentence told) {
        Span sentence = told.span();
        List<Integer> figures = known.in(sentence);
        Integer carrier = carrier(sentence, figures);
        if (carrier != null && attributions.get(carrier).kind() != Attribution.Kind.DIRECT) {
            return;
        }
        Clause clause = Clause.of(document, sentence);
        boolean states = clause.states() || clause.tells() && isClause(trees.of(told));
        if (!states && !(carrier == null && clause.isWhole() && known.leads(sentence, figures))) {
            return;
        }
        boolean idle = clause.speaksOfItself() && (carrier == null || known.areVague(figures));
        if (!figures.isEmpty() && !idle) {
            Span words = carrier == null ? sentence : within(sentence, attributions.get(carrier));
            add(words, carrier, figures, carrier == null ? "own-figure" : "quoted-figure");
        } else if (figures.isEmpty() && carrier != null && isPlain(clause) && clause.isWhole()) {
            add(within(sentence, attributions.get(carrier)), carrier, figures, "quoted");
        } else if (figures.isEmpty() && carrier == null && isPlain(clause) && (clause.ranks() || clause.explains())) {
            add(sentence, null, figures, clause.explains() ? "own-cause" : "own-superlative");
        }
    }

    /** Whether the sentence's main word is a verb with a subject, or stands with {@code is}. */
    private static boolean isClause(@Nullable Tree tree) {
        if (tree == null) {
            return false;
        }
        int root = tree.root();
        boolean verb = tree.partOfSpeech(root) == PartOfSpeech.VERB
                || tree.partOfSpeech(root) == PartOfSpeech.AUX
                || tree.child(root, "cop").isPresent();
        return verb
                && (tree.child(root, "nsubj").isPresent()
                        || tree.child(root, "expl").isPresent());
    }

    private static boolean isPlain(Clause clause) {
        return !clause.judges() && !clause.speaksOfItself() && !clause.supposes();
    }

    /** The part of a sentence that lies within a quote's content. */
    private static Span within(Span sentence, Attribution attribution) {
        return attribution.content().stream()
                .filter(s -> s.overlaps(sentence))
                .map(s -> new Span(Math.max(s.start(), sentence.start()), Math.min(s.end(), sentence.end())))
                .reduce(Span::hull)
                .orElse(sentence);
    }

    /** The attribution that holds a sentence's first figure, or any of the sentence when it has none. */
    private @Nullable Integer carrier(Span sentence, List<Integer> figures) {
        while (firstAttribution < attributions.size()
                && attributions.get(firstAttribution).span().end() <= sentence.start()) {
            firstAttribution++;
        }
        Span wanted = figures.isEmpty() ? sentence : known.span(figures.get(0));
        for (int k = firstAttribution;
                k < attributions.size() && attributions.get(k).span().start() < sentence.end();
                k++) {
            if (!attributions.get(k).isOfLaw()
                    && attributions.get(k).content().stream().anyMatch(s -> s.overlaps(wanted))) {
                return k;
            }
        }
        return null;
    }

    private boolean isPull(Span sentence) {
        while (firstPull < pulls.size() && pulls.get(firstPull).end() <= sentence.start()) {
            firstPull++;
        }
        return firstPull < pulls.size() && pulls.get(firstPull).overlaps(sentence);
    }

    /** Names are organisations', since people speak; {@code unofficial tallies} are a document. */
    private static SpeakerType type(String source) {
        boolean named = source.chars().anyMatch(Character::isUpperCase);
        return named ? SpeakerType.ORGANISATION : SpeakerType.DOCUMENT;
    }

    private void add(Span span, @Nullable Integer attribution, List<Integer> figures, String rule) {
        Attribution by = attribution == null ? null : attributions.get(attribution);
        String speaker = by == null ? null : by.speaker();
        String source = speaker == null ? known.source(figures) : null;
        found.add(new Assertion(
                span,
                speaker == null ? source : speaker,
                by != null && speaker != null ? by.speakerType() : source == null ? null : type(source),
                attribution,
                figures,
                rule,
                Confidence.of(rule)));
    }
}
