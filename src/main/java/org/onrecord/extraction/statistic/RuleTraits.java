package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What speaks for and against a rule's answer. */
final class RuleTraits {

    /** Steps of the tree from the figure up to a verb. */
    private static final int STEPS = 4;
    /** How far from the figure the answer's words are looked for. */
    private static final int NEAR = 20;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final Figure f;

    RuleTraits(ParsedPassage parsed, Figure figure) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.f = figure;
    }

    List<String> of(String rule, String said) {
        List<String> traits = new ArrayList<>();
        String by = "rule=" + rule;
        traits.add(by);
        traits.add(by + "&" + FigureKind.of(f));
        traits.add(by + "&before=" + word(f.head() - 1));
        traits.add(by + "&behind=" + word(f.unitEnd()));
        traits.add(by + "&past=" + word(f.measured()));
        traits.add(by + "&words=" + Math.min(4, said.split(" ").length));
        String head = SubjectOption.head(said);
        traits.add(by + "&thing=" + WordKinds.of(head).get(0));
        traits.add("rule&lemma=" + head);
        traits.add(by + "&ends=" + head.substring(Math.max(0, head.length() - 3)));
        traits.add(by + "&part=" + part(said));
        int verb = verb();
        if (verb >= 0) {
            traits.add(by + "&verb=" + tree.lemma(verb));
            traits.add(by + "&act=" + WordKinds.of(tree.lemma(verb)).get(3));
            traits.add(by + "&moves=" + (Changes.as("verb", p.lower(parsed.place(verb))) != null) + "&" + f.m.type());
        }
        int top = parsed.top(f.start(), f.unitEnd());
        if (top >= 0) {
            traits.add(by + "&figure=" + tree.relation(top));
        }
        return traits;
    }

    /** What part of speech the tree takes the answer's head for, when it stands near the figure. */
    private String part(String said) {
        String last = SubjectOption.lastOfHead(said);
        int end = Math.min(tree.size(), parsed.wordAt(f.measured()) + NEAR);
        for (int i = end - 1; i >= 0 && i > end - 2 * NEAR; i--) {
            if (p.lower(parsed.place(i)).equals(last)) {
                return tree.partOfSpeech(i) + "." + tree.relation(i);
            }
        }
        return "-";
    }

    private String word(int place) {
        return place < 0 || place >= p.size() ? "-" : p.at(place).isNumber() ? "number" : p.lower(place);
    }

    private int verb() {
        int at = parsed.top(f.start(), f.unitEnd());
        for (int step = 0; step < STEPS && at >= 0; step++) {
            at = tree.head(at);
            if (at >= 0 && tree.partOfSpeech(at) == PartOfSpeech.VERB) {
                return at;
            }
        }
        return Tree.NONE;
    }
}
