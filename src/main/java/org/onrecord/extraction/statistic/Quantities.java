package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.mention.Referents;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;

/** Finds the figures that mean something. */
public final class Quantities {

    private Quantities() {}

    /**
     * All figures of the body, in order.
     *
     * @param pulls paragraphs that are pull quotes; nothing is found in them
     */
    public static List<Quantity> find(
            Document document,
            Referents referents,
            List<Attribution> attributions,
            List<NamedSource> sources,
            List<Span> pulls) {
        Periods periods = new Periods(document);
        Backing backing = new Backing(attributions, sources);
        List<Quantity> found = new ArrayList<>();
        int pull = 0;
        for (Sentence sentence : document.sentences()) {
            while (pull < pulls.size()
                    && pulls.get(pull).end() <= sentence.span().start()) {
                pull++;
            }
            if (pull == pulls.size() || !pulls.get(pull).contains(sentence.span())) {
                Passage passage = new Passage(document.text(), sentence.span());
                found.addAll(new Figures(passage, periods.in(passage), backing).all());
            }
        }
        return List.copyOf(found);
    }
}
