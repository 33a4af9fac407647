package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.extraction.statistic.Figures.Found;
import org.onrecord.text.Attribution;
import org.onrecord.text.ChoiceListener;
import org.onrecord.text.Document;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** Finds the figures that mean something: first the numbers, then what they are of, which takes trees. */
public final class Quantities {

    private final Document document;
    private final Map<Sentence, Figures> sketch = new LinkedHashMap<>();
    private final Map<Sentence, Integer> places = new HashMap<>();
    private final Map<Sentence, Period> leads = new HashMap<>();
    private final NamedBefore named = new NamedBefore();

    private Quantities(Document document) {
        this.document = document;
    }

    /**
     * The numbers of the body that measure or count something.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     */
    public static Quantities sketch(Document document, List<Span> pulls) {
        Quantities quantities = new Quantities(document);
        Periods periods = new Periods(document);
        LeadTimes leads = new LeadTimes(document.imprint().published());
        int pull = 0;
        Figures last = null;
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            while (pull < pulls.size()
                    && pulls.get(pull).end() <= sentence.span().start()) {
                pull++;
            }
            if (pull == pulls.size() || !pulls.get(pull).contains(sentence.span())) {
                Passage passage = new Passage(document.text(), sentence.span());
                Measure carried =
                        last == null || passage.isParted(last.passage().span().end()) ? null : last.last();
                List<TimePhrase> times = periods.in(passage);
                Figures figures =
                        new Figures(passage, times, carried, document.imprint().published());
                quantities.named.note(i, passage, times, document.imprint().published());
                Period lead = leads.of(passage, times, figures.isItem());
                if (lead != null) {
                    quantities.leads.put(sentence, lead);
                }
                last = figures.any() ? figures : null;
                if (figures.any() || figures.anyDoubted()) {
                    quantities.sketch.put(sentence, figures);
                    quantities.places.put(sentence, i);
                }
            }
        }
        return quantities;
    }

    /** The sentences whose grammar says what a figure is of. */
    public Set<Sentence> unclear() {
        Set<Sentence> unclear = new HashSet<>(sketch.keySet());
        for (Sentence sentence : sketch.keySet()) {
            Sentence before = before(sentence);
            if (before != null) {
                unclear.add(before);
            }
        }
        return unclear;
    }

    /** The sentence before one that speaks of {@code it} or {@code them}; null for others. */
    private @Nullable Sentence before(Sentence sentence) {
        Integer at = places.get(sentence);
        Figures figures = sketch.get(sentence);
        return at == null || at == 0 || figures == null || !figures.pointsBack()
                ? null
                : document.sentences().get(at - 1);
    }

    private static @Nullable ParsedPassage parsed(Document document, Passage passage, Sentence sentence, Trees trees) {
        Tree tree = trees.of(sentence);
        return tree == null ? null : new ParsedPassage(passage, document, sentence, tree);
    }

    private Antecedents antecedents(Sentence sentence, Trees trees) {
        Sentence before = before(sentence);
        Passage passage = before == null ? null : new Passage(document.text(), before.span());
        ParsedPassage parsed = before == null || passage == null ? null : parsed(document, passage, before, trees);
        if (parsed == null) {
            return new Antecedents(List.of());
        }
        TreePhrases phrases = new TreePhrases(parsed, new BitSet());
        return new Antecedents(new TreeSubjects(parsed, phrases, Antecedents.only(null), new Recall()).topics());
    }

    /** All figures, in order of the text, where no person is known. */
    public List<Quantity> of(Trees trees, List<Attribution> attributions, List<NamedSource> sources) {
        return of(trees, attributions, List.of(), sources, null);
    }

    /**
     * All figures, in order of the text.
     *
     * @param choices hears what was chosen among, for fitting the judges; or null
     */
    public List<Quantity> of(
            Trees trees,
            List<Attribution> attributions,
            List<NamedPerson> people,
            List<NamedSource> sources,
            @Nullable ChoiceListener choices) {
        Reporting reporting = new Reporting(document, attributions, people, sources);
        Memory memory = new Memory(new Recall(), new CarriedTimes(), new KnownTimes(), reporting, new Choices(choices));
        List<Quantity> found = new ArrayList<>();
        int end = 0;
        for (Map.Entry<Sentence, Figures> entry : sketch.entrySet()) {
            Sentence sentence = entry.getKey();
            Passage passage = entry.getValue().passage();
            ParsedPassage parsed = parsed(document, passage, sentence, trees);
            List<Found> meant = entry.getValue().meant(parsed, memory.choices());
            if (meant.isEmpty()) {
                continue;
            }
            int at = places.getOrDefault(sentence, 0);
            if (at > 0) {
                memory.recall()
                        .hear(
                                at - 1,
                                new Passage(
                                        document.text(),
                                        document.sentences().get(at - 1).span()));
            }
            memory.recall().next(at, passage, passage.isParted(end));
            memory.known().next(at, named.paragraph(at), named.before(at));
            memory.times().leadWith(leads.get(sentence));
            end = passage.span().end();
            found.addAll(entry.getValue().all(meant, parsed, antecedents(sentence, trees), memory));
        }
        return List.copyOf(found);
    }
}
