package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What a figure may be of: what the rules say, the nouns of its sentence, what was told of before. */
final class SubjectOptions {

    /** How far from the figure a noun may stand, in words. */
    private static final int REACH = 45;
    /** Steps of the tree between figure and noun that are told apart. */
    private static final int STEPS = 7;

    private static final Weights WEIGHTS = Weights.named("figure-subject-weights");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeSubjects subjects;
    private final Figure f;
    private final Recall recall;
    private final String kind;
    private final int top;
    private final int verb;
    private final BitSet nouns = new BitSet();
    private final List<SubjectOption> options = new ArrayList<>();

    SubjectOptions(ParsedPassage parsed, TreePhrases phrases, TreeSubjects subjects, Figure figure, Recall recall) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.subjects = subjects;
        this.f = figure;
        this.recall = recall;
        this.kind = kind();
        this.top = parsed.top(f.start(), f.unitEnd());
        this.verb = verb();
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

    private String kind() {
        String form = switch (f.n.form()) {
            case RANK, PART, ONE_IN, MULTIPLE, VAGUE, TO_ONE -> f.n.form().name().toLowerCase(Locale.ROOT);
            default -> f.m.type().name().toLowerCase(Locale.ROOT);
        };
        return f.moved != null || f.change() != null ? form + "+moved" : form;
    }

    /**
     * @param rule which rule answered
     * @param said its answer, or null
     */
    List<SubjectOption> of(String rule, @Nullable String said) {
        if (said != null) {
            add(said, "rule", List.of("rule=" + rule, "rule=" + rule + "&" + kind));
        }
        if (top >= 0) {
            nouns();
        }
        if (f.m.subject() != null) {
            add(f.m.subject(), "counted", List.of());
        }
        if (f.previous != null && f.previous.subject != null) {
            add(f.previous.subject, "previous", List.of(gap(), "previous-like=" + f.isLike(f.previous) + "&" + kind));
        }
        known("whole", recall.whole());
        known("before", recall.before());
        known("tally", recall.counted());
        known("sum", recall.sum());
        for (String topic : subjects.heard()) {
            known("heard", topic);
        }
        return options;
    }

    private void known(String from, @Nullable String words) {
        if (words != null) {
            add(words, from, List.of());
        }
    }

    private String gap() {
        int words = f.previous == null ? 0 : f.head() - f.previous.end();
        return "gap=" + bucket(words) + "&" + kind;
    }

    private void add(String words, String from, List<String> more) {
        String head = SubjectOption.head(words);
        for (SubjectOption option : options) {
            if (option.head().equals(head)) {
                option.add("from=" + from);
                option.add("from=" + from + "&" + kind);
                more.forEach(option::add);
                return;
            }
        }
        SubjectOption option = new SubjectOption(words, Tree.NONE, head);
        option.add("from=" + from);
        option.add("from=" + from + "&" + kind);
        option.add("nowhere");
        more.forEach(option::add);
        options.add(option);
    }

    private void nouns() {
        int first = parsed.wordAt(Math.max(0, f.start() - REACH));
        int before = 0;
        int past = parsed.wordAt(f.start());
        List<Integer> nouns = new ArrayList<>();
        for (int i = first; i < tree.size() && parsed.place(i) < f.measured() + REACH; i++) {
            if (isOption(i)) {
                nouns.add(i);
                this.nouns.set(i);
                before += i < past ? 1 : 0;
            }
        }
        for (int k = 0; k < nouns.size(); k++) {
            noun(nouns.get(k), k < before ? k - before : k - before + 1);
        }
    }

    private boolean isOption(int word) {
        PartOfSpeech part = tree.partOfSpeech(word);
        boolean noun = part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
        boolean gerund = part == PartOfSpeech.VERB && tree.form(word).endsWith("ing")
                && (tree.is(word, "nsubj") || tree.is(word, "obl") || tree.is(word, "nmod") || tree.is(word, "csubj"));
        boolean those = phrases.isThose(word);
        return (noun || gerund || those)
                && !tree.is(word, "compound")
                && !tree.is(word, "flat")
                && !phrases.isFigure(word);
    }

    private void noun(int word, int order) {
        int place = parsed.place(word);
        String head = SubjectOption.head(p.lower(place));
        SubjectOption option = null;
        for (SubjectOption other : options) {
            if (other.head().equals(head) && other.word() == Tree.NONE) {
                option = other;
            }
        }
        if (option == null) {
            option = new SubjectOption(null, word, head);
            options.add(option);
        } else {
            option.at(word);
        }
        String side = order < 0 ? "left" : "right";
        option.add("order=" + Math.max(-5, Math.min(5, order)) + "&" + kind);
        String way = way(word);
        option.add("way=" + way);
        option.add("way=" + way + "&" + kind);
        String relation = relation(word);
        option.add("is=" + relation + "&" + side);
        option.add("is=" + relation + "&" + side + "&" + kind);
        option.add("figure=" + (top < 0 ? "" : relation(top)) + "&is=" + relation + "&" + side);
        int distance = order < 0 ? f.start() - place : place - f.unitEnd();
        option.add(side + "=" + bucket(distance) + "&" + kind);
        int governor = tree.head(word);
        if (governor >= 0) {
            option.add("under=" + tree.lemma(governor) + "&" + tree.relation(word));
            option.add("under-part=" + tree.partOfSpeech(governor) + "&" + relation);
        }
        option.add("lemma=" + tree.lemma(word));
        if (governor >= 0 && governor == verb) {
            option.add("verb=" + tree.lemma(verb) + "&" + relation);
            option.add("verb=" + tree.lemma(verb) + "&" + relation + "&" + relation(top));
            option.add("beside=" + relation + "&" + relation(top) + "&" + kind);
        }
        if (governor >= 0 && governor == tree.root()) {
            option.add("main=" + relation + "&" + kind);
        }
        if (governor >= 0 && nouns.get(governor)) {
            option.add("below=" + relation + "&" + tree.lemma(governor));
            option.add("below=" + relation + "&" + kind);
        }
        for (String sort : sorts(word)) {
            option.add("sort=" + sort);
            option.add("sort=" + sort + "&" + kind);
            option.add("sort=" + sort + "&" + relation + "&" + side);
        }
        option.add("marks=" + marks(place) + "&" + side);
        option.add("verbs=" + verbs(place) + "&" + side + "&" + kind);
    }

    /** The one that its traits speak for most, the first of equals; null when there is none. */
    static @Nullable SubjectOption best(List<SubjectOption> options) {
        SubjectOption best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (SubjectOption option : options) {
            double sum = WEIGHTS.sum(option.traits());
            if (sum > most) {
                most = sum;
                best = option;
            }
        }
        return best;
    }

    /** Wording of the answer, which is costly and asked for only where it counts. */
    @Nullable
    String words(SubjectOption option) {
        String said = option.words();
        return said == null ? subjects.named(option.word(), f.start(), f.unitEnd()) : said;
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
        int governor = tree.head(word);
        mark(sorts, "speaker", governor >= 0 && tree.is(word, "nsubj") && phrases.isReport(governor));
        mark(sorts, "owned", tree.child(word, "nmod:poss").isPresent());
        mark(sorts, "of", tree.children(word, "nmod").length > 0);
        mark(sorts, "counted", tree.child(word, "nummod").isPresent());
        if (sorts.isEmpty()) {
            sorts.add("plain");
        }
        return sorts;
    }

    private static void mark(List<String> sorts, String sort, boolean is) {
        if (is) {
            sorts.add(sort);
        }
    }

    /** The relations from the figure up and down to a noun: {@code obl^nsubj} for {@code prices rose by 5 percent}. */
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
        for (int i = Math.min(place, f.start()); i < Math.max(place, f.unitEnd()) && marks < 3; i++) {
            marks += p.parts(i) ? 1 : 0;
        }
        return marks;
    }

    private int verbs(int place) {
        int verbs = 0;
        int end = parsed.wordAt(Math.max(place, f.unitEnd()));
        for (int i = parsed.wordAt(Math.min(place, f.start())); i < end && verbs < 3; i++) {
            verbs += tree.partOfSpeech(i) == PartOfSpeech.VERB ? 1 : 0;
        }
        return verbs;
    }

    private static String bucket(int words) {
        return words <= 3 ? Integer.toString(Math.max(words, 0)) : words <= 6 ? "6" : words <= 12 ? "12" : "far";
    }
}
