package org.onrecord.extraction.statistic;

import java.util.List;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What the words around a figure, and the rule's answer, say about a noun as what the figure is of. */
final class NounSetting {

    private static final String NONE = "-";
    /** How many letters of a noun's end are told apart. */
    private static final int ENDING = 3;

    /** Steps of the tree from a noun up to its verb. */
    private static final int STEPS = 6;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final Figure f;
    private final String kind;
    private final String rule;
    private final int said;
    private final String before;
    private final String behind;

    /**
     * @param rule which rule answered
     * @param said the noun of its answer, or {@link Tree#NONE}
     */
    NounSetting(ParsedPassage parsed, Figure figure, String rule, int said) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.f = figure;
        this.kind = FigureKind.of(figure);
        this.rule = rule;
        this.said = said;
        this.before = closed(f.head() - 1);
        this.behind = closed(f.unitEnd());
    }

    /** A word of the grammar or a mark as it is, of others the kind. */
    private String closed(int place) {
        if (place < 0 || place >= p.size()) {
            return NONE;
        }
        String word = p.lower(place);
        if (FigureWords.isClosed(word) || p.isMark(place)) {
            return word;
        }
        if (Changes.as("verb", word) != null) {
            return "moves";
        }
        int at = parsed.wordAt(place);
        return at < tree.size() ? tree.partOfSpeech(at).toString() : NONE;
    }

    void give(SubjectOption option, int word, String way, String relation, int verb) {
        option.add("before=" + before + "&" + way);
        option.add("behind=" + behind + "&" + way);
        option.add("by=" + rule + "&" + way);
        kinds(option, word, relation, verb);
        shape(option, word);
        bounds(option, word, verb);
        if (said >= 0 && said != word) {
            option.add("to-said=" + toSaid(word) + "&" + rule);
            option.add("to-said=" + toSaid(word));
        }
    }

    private void kinds(SubjectOption option, int word, String relation, int verb) {
        List<String> kinds = WordKinds.of(tree.lemma(word));
        String side = parsed.place(word) < f.start() ? "left" : "right";
        option.add("thing=" + kinds.get(0) + "&" + kind);
        option.add("thing=" + kinds.get(0) + "&" + relation + "&" + side);
        option.add("wide=" + kinds.get(1));
        option.add("wide=" + kinds.get(1) + "&" + kind);
        option.add("close=" + kinds.get(2));
        option.add("close=" + kinds.get(2) + "&" + kind);
        option.add("thing=" + kinds.get(0) + "&before=" + before + "&" + side);
        option.add("thing=" + kinds.get(0) + "&behind=" + behind + "&" + side);
        option.add("lemma=" + tree.lemma(word) + "&" + kind);
        option.add("lemma=" + tree.lemma(word) + "&" + side);
        option.add("lemma=" + tree.lemma(word) + "&" + relation);
        if (verb >= 0) {
            String act = WordKinds.of(tree.lemma(verb)).get(3);
            option.add("act=" + act + "&" + kinds.get(0) + "&" + relation);
            option.add("act=" + act + "&" + relation + "&" + kind);
        }
    }

    private void shape(SubjectOption option, int word) {
        String lower = p.lower(parsed.place(word));
        option.add("ends=" + lower.substring(Math.max(0, lower.length() - ENDING)));
        option.add("starts=" + opening(word));
        option.add("starts=" + opening(word) + "&" + kind);
        if (tree.child(word, "amod").isPresent()) {
            option.add("described");
        }
        if (tree.child(word, "acl").isPresent()) {
            option.add("clause-behind");
        }
        if (Units.isUnit(p, parsed.place(word))) {
            option.add("unit&" + kind);
        }
    }

    /** What parts it from the figure: other figures, the bounds of clauses. */
    private void bounds(SubjectOption option, int word, int verb) {
        int place = parsed.place(word);
        Figure previous = f.previous;
        boolean past = previous != null && place < previous.start();
        String between = place >= f.limit() ? "next" : past ? "previous" : "none";
        option.add("between=" + between + "&" + kind);
        option.add("between=" + between + "&before=" + before);
        option.add("clause=" + clause(word, verb) + "&between=" + between);
        option.add("clause=" + clause(word, verb) + "&" + kind);
    }

    private String clause(int word, int verb) {
        int at = word;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            at = tree.head(at);
            if (at >= 0 && tree.partOfSpeech(at) == PartOfSpeech.VERB) {
                return at == verb ? "same" : verb >= 0 && tree.head(verb) == at ? "above" : "other";
            }
        }
        return NONE;
    }

    /** The determiner. */
    private String opening(int word) {
        int det = tree.child(word, "det").orElse(Tree.NONE);
        return det >= 0 ? tree.lemma(det) : tree.child(word, "nmod:poss").isPresent() ? "owner" : NONE;
    }

    /** How a noun stands to that of the rule's answer: {@code up:nmod:of} when that hangs from it. */
    private String toSaid(int word) {
        if (tree.head(said) == word) {
            return "up:" + tree.relation(said);
        }
        if (tree.head(word) == said) {
            return "down:" + tree.relation(word);
        }
        return tree.head(word) >= 0 && tree.head(word) == tree.head(said)
                ? "beside:" + tree.relation(word) + ":" + tree.relation(said)
                : parsed.place(word) < parsed.place(said) ? "left" : "right";
    }
}
