package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Tree;

/** What the sentence's tree says of which way a figure moved: the words over it and those that hang from them. */
final class ChangeTree {

    /** Steps up the tree from the figure. */
    private static final int STEPS = 4;
    /** How many words that hang from one are looked at. */
    private static final int CHILDREN = 12;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final Figure f;
    private final String kind;
    private final List<ChangeOption> options;

    ChangeTree(ParsedPassage parsed, Figure figure, String kind, List<ChangeOption> options) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.f = figure;
        this.kind = kind;
        this.options = options;
    }

    void tell() {
        int at = parsed.top(f.start(), f.unitEnd());
        StringBuilder way = new StringBuilder();
        boolean verb = false;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            way.append(step == 0 ? "" : ".").append(relation(at));
            if (step == 0) {
                seen("way=" + way + "&" + kind);
            }
            children(at, "below" + Math.min(step, 2));
            at = tree.head(at);
            if (at >= 0) {
                above(at, way.toString(), verb);
                verb |= tree.partOfSpeech(at) == PartOfSpeech.VERB;
            }
        }
    }

    private void above(int at, String way, boolean second) {
        WayWord word = WayWord.of(p.lower(parsed.place(at)));
        String form = second ? "up2" : "up";
        if (word != null) {
            told(word.change(), form + "=" + word.part() + "&" + way);
            told(word.change(), form + "=" + word.part() + "&" + way + "&" + kind);
        }
        told(word == null ? null : word.change(), form + "-lemma=" + tree.lemma(at));
        if (!second) {
            told(word == null ? null : word.change(), form + "-lemma=" + tree.lemma(at) + "&" + way);
        }
    }

    private void children(int at, String name) {
        int[] children = tree.children(at);
        for (int k = 0; k < children.length && k < CHILDREN; k++) {
            int child = children[k];
            int place = parsed.place(child);
            if (place >= f.start() && place < f.unitEnd()) {
                continue;
            }
            WayWord word = WayWord.of(p.lower(place));
            String side = place < f.start() ? "l" : "r";
            if (word != null) {
                told(word.change(), name + side + "=" + word.part() + "&" + tree.relation(child));
                told(word.change(), name + "-word=" + p.lower(place));
            }
            boolean aux = tree.is(child, "aux") || tree.is(child, "advmod") || tree.is(child, "mark");
            if (aux || tree.is(child, "compound")) {
                seen(name + "-" + tree.relation(child) + "=" + tree.lemma(child));
            }
        }
    }

    private String relation(int word) {
        int[] cases = tree.children(word, "case");
        return tree.relation(word) + (cases.length == 0 ? "" : ":" + tree.lemma(cases[0]));
    }

    private void told(@Nullable Change way, String trait) {
        if (way == null) {
            seen(trait);
        } else {
            options.forEach(option -> option.told(way, trait));
        }
    }

    private void seen(String trait) {
        options.forEach(option -> option.seen(trait));
    }
}
