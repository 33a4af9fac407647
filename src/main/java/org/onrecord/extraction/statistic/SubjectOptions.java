package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What a figure may be of: what the rules say, the nouns of its sentence, what was told of before. */
final class SubjectOptions {

    private static final Weights WEIGHTS = Weights.named("figure-subject-weights");
    /** How far from the figure a noun may stand, in words. */
    private static final int REACH = 45;
    /** How many sentences back what was told counts. */
    private static final int FAR = 5;
    /** How many things told of before are weighed. */
    private static final int MANY = 5;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeSubjects subjects;
    private final Figure f;
    private final Recall recall;
    private final String kind;
    private final List<SubjectOption> options = new ArrayList<>();

    SubjectOptions(Grammar grammar, Figure figure, Recall recall) {
        this.parsed = grammar.parsed();
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.f = figure;
        this.recall = recall;
        this.kind = FigureKind.of(figure);
    }

    /**
     * Gathers all.
     *
     * @param rule which rule answered
     * @param said its answer, or null
     */
    SubjectOptions of(String rule, @Nullable String said) {
        if (said != null) {
            add(said, "rule", new RuleTraits(parsed, f).of(rule, said));
        }
        int top = parsed.top(f.start(), f.unitEnd());
        if (top >= 0) {
            nouns(top, rule);
        }
        known("counted", f.m.subject());
        Figure previous = f.previous;
        if (previous != null && previous.subject != null) {
            String gap = "gap=" + FigureKind.bucket(f.head() - previous.end()) + "&" + kind;
            add(previous.subject, "previous", List.of(gap, "previous-like=" + f.isLike(previous) + "&" + kind));
        }
        known("whole", recall.whole());
        known("before", recall.before());
        known("tally", recall.counted());
        known("sum", recall.sum());
        for (String topic : subjects.heard()) {
            known("heard", topic);
        }
        told();
        return this;
    }

    /** What figures before were of, each but once. */
    private void told() {
        Set<String> heads = new HashSet<>();
        for (Told one : recall.told()) {
            if (recall.ago(one) <= FAR && heads.size() < MANY && heads.add(one.head())) {
                String like = "&like=" + (!one.unit().isEmpty() && one.unit().equals(f.m.unit()));
                String ago = "told=" + Math.min(recall.ago(one), 3);
                add(one.words(), "told", List.of(ago + like, ago + "&" + kind, "told-order=" + heads.size() + like));
            }
        }
    }

    /** The last noun with the head of the rule's answer, or none. */
    private int said(BitSet nouns) {
        int said = Tree.NONE;
        for (int i = nouns.nextSetBit(0); i >= 0 && !options.isEmpty(); i = nouns.nextSetBit(i + 1)) {
            boolean same = SubjectOption.head(p.lower(parsed.place(i)))
                    .equals(options.get(0).head());
            said = same && (said < 0 || parsed.place(i) < f.start()) ? i : said;
        }
        return said;
    }

    private void known(String from, @Nullable String words) {
        if (words != null) {
            add(words, from, List.of());
        }
    }

    private void add(String words, String from, List<String> more) {
        String head = SubjectOption.head(words);
        SubjectOption option = null;
        for (int k = 0; k < options.size() && option == null; k++) {
            option = options.get(k).head().equals(head) ? options.get(k) : null;
        }
        if (option == null) {
            option = new SubjectOption(words, Tree.NONE, head);
            option.add("nowhere");
            options.add(option);
        }
        option.add("from=" + from);
        option.add("from=" + from + "&" + kind);
        more.forEach(option::add);
    }

    private void nouns(int top, String rule) {
        BitSet nouns = new BitSet();
        for (int i = parsed.wordAt(Math.max(0, f.start() - REACH));
                i < tree.size() && parsed.place(i) < f.measured() + REACH;
                i++) {
            nouns.set(i, isOption(i));
        }
        NounTraits traits =
                new NounTraits(parsed, phrases, f, top, nouns, new NounSetting(parsed, f, rule, said(nouns)));
        int past = parsed.wordAt(f.start());
        int order = -nouns.get(0, past).cardinality();
        for (int i = nouns.nextSetBit(0); i >= 0; i = nouns.nextSetBit(i + 1)) {
            order += i >= past && order <= 0 ? 1 - order : 0;
            traits.give(option(i), i, order);
            order++;
        }
    }

    /** What a rule says of the noun, or the noun itself. */
    private SubjectOption option(int word) {
        String head = SubjectOption.head(p.lower(parsed.place(word)));
        for (SubjectOption other : options) {
            if (other.head().equals(head) && other.word() == Tree.NONE) {
                other.at(word);
                return other;
            }
        }
        SubjectOption option = new SubjectOption(null, word, head);
        options.add(option);
        return option;
    }

    private boolean isOption(int word) {
        PartOfSpeech part = tree.partOfSpeech(word);
        boolean noun = part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
        boolean gerund = part == PartOfSpeech.VERB && tree.form(word).endsWith("ing") && isNominal(word);
        return (noun || gerund || isMeant(word) || phrases.isThose(word))
                && (!tree.is(word, "compound") || isActor(word))
                && !tree.is(word, "flat")
                && !isClosed(word)
                && !phrases.isFigure(word);
    }

    /** {@code out of}: a word of the grammar that was taken for a noun; the uncounted are none. */
    private boolean isClosed(int word) {
        return FigureWords.isClosed(p.lower(parsed.place(word))) && !phrases.isThose(word);
    }

    /** {@code the uninsured}: an adjective that stands for those it describes. */
    private boolean isMeant(int word) {
        return tree.partOfSpeech(word) == PartOfSpeech.ADJ
                && (isNominal(word) || tree.is(word, "obj"))
                && tree.child(word, "det").isPresent();
    }

    /** {@code benefits rise from $7 million}: a verb that was taken for a noun, and what stands right before it. */
    private boolean isActor(int word) {
        return tree.head(word) == word + 1
                && !WordKinds.of(tree.lemma(word + 1)).get(3).equals("-")
                && parsed.place(word + 1) < f.start();
    }

    private boolean isNominal(int word) {
        int verb = tree.head(word);
        boolean acts = tree.is(word, "advcl") && verb > word && tree.children(verb, "nsubj").length == 0;
        return acts
                || tree.is(word, "nsubj")
                || tree.is(word, "obl")
                || tree.is(word, "nmod")
                || tree.is(word, "csubj");
    }

    /** The words of the answer that its traits speak for most, the first of equals; null when there is none. */
    @Nullable
    String best() {
        SubjectOption best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (SubjectOption option : options) {
            double sum = WEIGHTS.sum(option.traits());
            if (sum > most) {
                most = sum;
                best = option;
            }
        }
        boolean asSaid = best != null && best.head().equals(options.get(0).head());
        return best == null ? null : words(asSaid ? options.get(0) : best);
    }

    Choice choice() {
        return new Choice(
                "subject",
                p.span(f.n.from(), f.n.to()),
                options.stream()
                        .map(option -> new Choice.Option(words(option), null, option.traits()))
                        .toList());
    }

    private @Nullable String words(SubjectOption option) {
        String said = option.words();
        if (said == null && tree.is(option.word(), "compound")) {
            int past = parsed.place(option.word()) + 1;
            return p.words(NounPhrases.start(p, past), past);
        }
        return said == null ? subjects.called(option.word(), f.start(), f.unitEnd()) : said;
    }
}
