package org.onrecord.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Assertion;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;

/** Finds the sentences and clauses that somebody could check, and whose word each is. */
public final class Assertions {

    private static final String THAT = "that ";

    private final Document document;
    private final List<Attribution> attributions;
    private final List<Quantity> quantities;
    private final List<Span> pulls;
    private final List<Assertion> found = new ArrayList<>();
    private int firstAttribution;
    private int firstPull;

    private Assertions(Document document, List<Attribution> attributions, List<Quantity> quantities, List<Span> pulls) {
        this.document = document;
        this.attributions = attributions;
        this.quantities = quantities;
        this.pulls = pulls;
    }

    /**
     * All checkable sentences and clauses, in order.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     */
    public static List<Assertion> find(
            Document document, List<Attribution> attributions, List<Quantity> quantities, List<Span> pulls) {
        return new Assertions(document, attributions, quantities, pulls).all();
    }

    private List<Assertion> all() {
        for (int k = 0; k < attributions.size(); k++) {
            if (attributions.get(k).kind() != Attribution.Kind.DIRECT) {
                reported(k);
            }
        }
        for (Sentence sentence : document.sentences()) {
            if (!isPull(sentence.span())) {
                told(sentence.span());
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
        if (Clause.isWish(cue) || Clause.isDenial(cue) || !clause.states()) {
            return;
        }
        List<Integer> figures = figuresIn(content);
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
        return attribution.speaker() == null && Clause.isNobody(source);
    }

    /** A sentence with a figure, in a quote or in the article's own words; or one that ranks or explains. */
    private void told(Span sentence) {
        List<Integer> figures = figuresIn(sentence);
        Integer carrier = carrier(sentence, figures);
        if (carrier != null && attributions.get(carrier).kind() != Attribution.Kind.DIRECT) {
            return;
        }
        Clause clause = Clause.of(document, sentence);
        if (!clause.states()) {
            return;
        }
        boolean idle = clause.speaksOfItself() && (carrier == null || areVague(figures));
        if (!figures.isEmpty() && !idle) {
            Span words = carrier == null ? sentence : within(sentence, attributions.get(carrier));
            add(words, carrier, figures, carrier == null ? "own-figure" : "quoted-figure");
        } else if (figures.isEmpty() && carrier == null && isPlain(clause) && (clause.ranks() || clause.explains())) {
            add(sentence, null, figures, clause.explains() ? "own-cause" : "own-superlative");
        }
    }

    private boolean areVague(List<Integer> figures) {
        return figures.stream().allMatch(i -> quantities.get(i).rule().equals("vague"));
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
        Span wanted =
                figures.isEmpty() ? sentence : quantities.get(figures.get(0)).span();
        for (int k = firstAttribution;
                k < attributions.size() && attributions.get(k).span().start() < sentence.end();
                k++) {
            if (attributions.get(k).content().stream().anyMatch(s -> s.overlaps(wanted))) {
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

    /** Indexes of the figures in a stretch. */
    private List<Integer> figuresIn(Span span) {
        int first = firstFigure(span.start());
        List<Integer> indexes = new ArrayList<>();
        for (int i = first; i < quantities.size() && quantities.get(i).span().start() < span.end(); i++) {
            indexes.add(i);
        }
        return indexes;
    }

    private int firstFigure(int offset) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (quantities.get(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private void add(Span span, @Nullable Integer attribution, List<Integer> figures, String rule) {
        Attribution by = attribution == null ? null : attributions.get(attribution);
        found.add(new Assertion(
                span,
                by == null ? null : by.speaker(),
                by == null ? null : by.speakerType(),
                attribution,
                figures,
                rule,
                Confidence.of(rule)));
    }
}
