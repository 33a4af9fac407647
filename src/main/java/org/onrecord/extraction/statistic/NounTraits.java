package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What speaks for and against a noun of the sentence as what a figure is of. */
final class NounTraits {

    /** Steps of the tree between figure and noun that are told apart. */
    private static final int STEPS = 7;
    /** How many nouns away two are told apart. */
    private static final int ORDER = 5;
    /** How many marks and verbs between are told apart. */
    private static final int MANY = 3;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final Figure f;
    private final String kind;
    private final int top;
    private final int verb;
    private final BitSet others;
    private final NounSetting setting;

    /**
     * @param top the figure's word from which the others hang
     * @param others all nouns that are weighed
     * @param setting tells more of each
     */
    NounTraits(ParsedPassage parsed, TreePhrases phrases, Figure figure, int top, BitSet others, NounSetting setting) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.f = figure;
        this.kind = FigureKind.of(figure);
        this.top = top;
        this.verb = verb();
        this.others = others;
        this.setting = setting;
    }

    /** The verb over the figure. */
    private int verb() {
        int at = top;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            at = tree.head(at);
            if (at >= 0 && tree.partOfSpeech(at) == PartOfSpeech.VERB) {
                return at;
            }
        }
        return Tree.NONE;
    }

    /** @param order how many nouns away it stands, below 0 when before the figure */
    void give(SubjectOption option, int word, int order) {
        int place = parsed.place(word);
        String side = order < 0 ? "left" : "right";
        String relation = relation(word);
        option.add("order=" + Math.max(-ORDER, Math.min(ORDER, order)) + "&" + kind);
        String way = way(word);
        option.add("way=" + way);
        option.add("way=" + way + "&" + kind);
        option.add("is=" + relation + "&" + side);
        option.add("is=" + relation + "&" + side + "&" + kind);
        option.add("figure=" + relation(top) + "&is=" + relation + "&" + side);
        int distance = order < 0 ? f.start() - place : place - f.unitEnd();
        option.add(side + "=" + FigureKind.bucket(distance) + "&" + kind);
        option.add("lemma=" + tree.lemma(word));
        for (String sort : sorts(word)) {
            option.add("sort=" + sort);
            option.add("sort=" + sort + "&" + kind);
            option.add("sort=" + sort + "&" + relation + "&" + side);
        }
        option.add("marks=" + marks(place) + "&" + side);
        option.add("verbs=" + verbs(place) + "&" + side + "&" + kind);
        setting.give(option, word, way, relation, verb);
        if (tree.head(word) >= 0) {
            giveGovernor(option, word, relation);
        }
    }

    private void giveGovernor(SubjectOption option, int word, String relation) {
        int governor = tree.head(word);
        String lemma = tree.lemma(governor);
        option.add("under=" + lemma + "&" + tree.relation(word));
        option.add("under-part=" + tree.partOfSpeech(governor) + "&" + relation);
        if (governor == verb) {
            option.add("verb=" + lemma + "&" + relation);
            option.add("verb=" + lemma + "&" + relation + "&" + relation(top));
            option.add("beside=" + relation + "&" + relation(top) + "&" + kind);
        }
        if (governor == tree.root()) {
            option.add("main=" + relation + "&" + kind);
        }
        if (others.get(governor)) {
            option.add("below=" + relation + "&" + lemma);
            option.add("below=" + relation + "&" + kind);
        }
    }

    private String relation(int word) {
        String by = phrases.preposition(word);
        return by.isEmpty() ? tree.relation(word) : tree.relation(word) + ":" + by;
    }

    private List<String> sorts(int word) {
        List<String> sorts = new ArrayList<>();
        String lower = p.lower(parsed.place(word));
        mark(sorts, "time", phrases.isTime(word));
        mark(sorts, "place", phrases.isPlace(word));
        mark(sorts, "move", phrases.isMoveNoun(word));
        mark(sorts, "tally", phrases.isTally(word));
        mark(sorts, "average", phrases.isAverage(word));
        mark(sorts, "name", tree.partOfSpeech(word) == PartOfSpeech.PROPN);
        mark(sorts, "plural", FigureWords.isPlural(lower));
        mark(sorts, "people", FigureWords.is("people", lower));
        mark(sorts, "evidence", FigureWords.is("evidence", lower));
        mark(sorts, "money", "money".equals(Units.typeAt(p, parsed.place(word))));
        mark(sorts, "level", FigureWords.is("level-noun", lower));
        mark(sorts, "speaker", isSpeaker(word));
        mark(sorts, "owned", tree.child(word, "nmod:poss").isPresent());
        mark(sorts, "of", tree.children(word, "nmod").length > 0);
        mark(sorts, "counted", tree.child(word, "nummod").isPresent());
        if (sorts.isEmpty()) {
            sorts.add("plain");
        }
        return sorts;
    }

    private boolean isSpeaker(int word) {
        return tree.head(word) >= 0 && tree.is(word, "nsubj") && phrases.isReport(tree.head(word));
    }

    private static void mark(List<String> sorts, String sort, boolean is) {
        if (is) {
            sorts.add(sort);
        }
    }

    /** The relations from the figure up and down to a noun: {@code obl:by^.nsubj} for {@code prices rose by 5 percent}. */
    private String way(int word) {
        StringBuilder up = new StringBuilder();
        int at = top;
        for (int step = 0; step <= STEPS && at >= 0; step++) {
            StringBuilder down = new StringBuilder();
            int below = word;
            int steps = 0;
            while (below >= 0 && below != at && steps < STEPS - step) {
                down.insert(0, "." + relation(below));
                below = tree.head(below);
                steps++;
            }
            if (below == at) {
                return up + "^" + down;
            }
            up.append(step == 0 ? "" : ".").append(relation(at));
            at = tree.head(at);
        }
        return "far";
    }

    private int marks(int place) {
        int marks = 0;
        for (int i = Math.min(place, f.start()); i < Math.max(place, f.unitEnd()) && marks < MANY; i++) {
            marks += p.parts(i) ? 1 : 0;
        }
        return marks;
    }

    private int verbs(int place) {
        int verbs = 0;
        int end = parsed.wordAt(Math.max(place, f.unitEnd()));
        for (int i = parsed.wordAt(Math.min(place, f.start())); i < end && verbs < MANY; i++) {
            verbs += tree.partOfSpeech(i) == PartOfSpeech.VERB ? 1 : 0;
        }
        return verbs;
    }
}
