package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Tree;

/** Finds what a figure is of by the sentence's grammar: up from the figure to the noun it measures. */
final class TreeSubjects {

    /** How far back a figure's own part of a sentence may begin, in words. */
    private static final int FAR = 120;

    /** How far behind a noun its clause may have its verb, in words. */
    private static final int CLAUSE = 24;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final TreeMatters matters;
    private final TreeTransfers transfers;
    private final TreeVerbs verbs;
    private final TreeClimbs climbs;
    private final SentenceParts parts;
    private final Recall recall;
    private final Antecedents antecedents;
    private @Nullable String recent;

    /**
     * @param antecedents what a pronoun at the head of the sentence may stand for
     * @param recall what the figures before were of
     */
    TreeSubjects(ParsedPassage parsed, TreePhrases phrases, Antecedents antecedents, Recall recall) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.matters = new TreeMatters(parsed, phrases);
        this.verbs = new TreeVerbs(parsed, phrases, matters);
        this.transfers = new TreeTransfers(parsed, phrases);
        this.climbs = new TreeClimbs(parsed, phrases, matters, verbs);
        this.parts = new SentenceParts(parsed, phrases, matters);
        this.recall = recall;
        this.antecedents = antecedents;
    }

    /**
     * The phrase that says what a figure is of, or null.
     *
     * @param from first word of the number, with its currency
     * @param to just past its unit
     */
    @Nullable
    String of(int from, int to, Type type) {
        int top = parsed.top(from, to);
        if (top < 0) {
            return null;
        }
        String measured = ofMatter(from, to, type);
        if (measured != null) {
            return measured;
        }
        String given = type == Type.MONEY ? given(top, from, to) : null;
        return given == null ? ofClause(from, to, type) : given;
    }

    /** What the words behind a figure give it for: {@code 60 percent of revenue}, {@code $3 million for roads}. */
    @Nullable
    String ofMatter(int from, int to, Type type) {
        int top = parsed.top(from, to);
        int next = matters.behind(to, type);
        int own = next >= 0 || top < 0 ? next : matters.below(top, to, type);
        int measured = own < 0 && top >= 0 && type == Type.SHARE ? owner(top) : own;
        return measured < 0 ? null : named(measured, from, to);
    }

    /** {@code received $5 million}: the funds that the sentence names, what the sum before was for, where it is from. */
    private @Nullable String given(int top, int from, int to) {
        int spent = tree.relation(top).equals("nsubj:pass") ? matters.used(tree.head(top), to) : Tree.NONE;
        if (spent >= 0) {
            return named(spent, from, to);
        }
        int there = transfers.there(top);
        if (there >= 0 && matters.isMatter(there)) {
            return named(there, from, to);
        }
        int verb = transfers.verb(top);
        if (verb < 0 || matters.object(top, verb, Type.MONEY, to) >= 0) {
            return null;
        }
        int funds = transfers.funds(top);
        String before = FigureWords.is("raising-verb", tree.lemma(verb)) ? null : recall.sum();
        int origin = funds < 0 && before == null ? transfers.origin(verb, to) : funds;
        return origin >= 0 ? named(origin, from, to) : before;
    }

    /** {@code Lee's 46 percent}: whose share it is. */
    private int owner(int top) {
        int owner = tree.child(top, "nmod:poss").orElse(Tree.NONE);
        return owner >= 0 && phrases.isNoun(owner) && phrases.isFigure(top) ? owner : Tree.NONE;
    }

    /** The same without what stands behind the figure. */
    @Nullable
    String ofClause(int from, int to, Type type) {
        int top = parsed.top(from, to);
        int head = top < 0 ? Tree.NONE : climbs.above(top, from, to, type);
        return head < 0 ? null : named(head, from, to);
    }

    /** {@code the third month in a row that prices fell}: what the clause behind tells, else the sentence. */
    @Nullable
    String ofStreak(int from, int to) {
        int top = parsed.top(from, to);
        for (int i = top < 0 ? tree.size() : top + 1; i < tree.size() && i < top + CLAUSE; i++) {
            boolean clause = tree.is(i, "acl") && tree.head(i) >= top && parsed.place(tree.head(i)) < to;
            int own = clause ? verbs.own(i) : Tree.NONE;
            if (own >= 0 && own > top && !matters.isPronoun(own)) {
                return named(own, from, to);
            }
        }
        return ofClause(from, to, Type.NONE);
    }

    /** The words that call a noun's thing, or null where it only points elsewhere. */
    @Nullable
    String named(int noun, int from, int to) {
        return called(inClause(noun, from), from, to);
    }

    /** The same for a noun that need not stand in the figure's own clause. */
    @Nullable
    String called(int head, int from, int to) {
        int at = parsed.place(head);
        if (at == 0 && Reports.isShouted(p.words(0, 1)) || p.at(at).isCapital() && Money.isCode(p.lower(at))) {
            return null;
        }
        if (phrases.isThose(head)) {
            return phrases.those(head);
        }
        if (!matters.isPronoun(head)) {
            return phrases.of(head, from, to);
        }
        if (!phrases.isAnaphor(head)) {
            return null;
        }
        return antecedents.of(p.lower(parsed.place(head)), recent);
    }

    /** The parts of the sentence that semicolons set apart. */
    SentenceParts parts() {
        return parts;
    }

    /** What the sentence before is about. */
    List<String> heard() {
        return antecedents.names();
    }

    /** Remembers what the figure before is of, for the pronouns behind it. */
    void remember(@Nullable String subject) {
        recent = subject == null ? recent : subject;
    }

    /** The subject of the figure's own part of the sentence, when a semicolon or colon parts it from another's. */
    private int inClause(int head, int from) {
        int mark = from - 1;
        while (mark >= 0 && mark > from - FAR && !p.is(mark, ";") && !p.is(mark, ":")) {
            mark--;
        }
        if (mark < 0 || mark == from - FAR || parsed.place(head) > mark || from == 0) {
            return head;
        }
        for (int word = parsed.wordAt(mark + 1); word < tree.size() && parsed.place(word) < from; word++) {
            if (tree.is(word, "nsubj")
                    && matters.isMatter(word)
                    && !tree.relation(tree.head(word)).equals("acl:relcl")) {
                return word;
            }
        }
        return head;
    }

    /** Whether a figure is itself the subject of a verb, or what is done. */
    boolean isActor(int from, int to, boolean object) {
        int own = parsed.top(from, to);
        boolean aside = own >= 0 && tree.is(own, "appos") && phrases.isAverage(tree.head(own));
        int top = aside ? tree.head(own) : own;
        return top >= 0 && owner(top) < 0 && (tree.is(top, "nsubj") || object && tree.is(top, "obj"));
    }

    /** What the sentence itself is about: the subject of its main clause, not of who reports it, then the objects. */
    List<String> topics() {
        int reported = phrases.reported(tree.root());
        int verb = reported >= 0 ? reported : tree.root();
        List<String> topics = new ArrayList<>();
        addTopic(topics, verbs.own(verb));
        int object = tree.objectOf(verb).orElse(Tree.NONE);
        addTopic(topics, object);
        if (object >= 0) {
            for (int other : tree.children(object, "conj")) {
                addTopic(topics, other);
            }
        }
        return topics;
    }

    private void addTopic(List<String> topics, int noun) {
        String name = noun < 0 || phrases.isFigure(noun) ? null : named(noun, 0, 0);
        if (name != null) {
            topics.add(name);
        }
    }
}
