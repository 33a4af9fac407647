package org.onrecord.extraction.statistic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.LowerCase;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** Finds what a figure is of by the sentence's grammar: up from the figure to the noun it measures. */
final class TreeSubjects {

    private static final int STEPS = 12;
    /** How far back a figure's own part of a sentence may begin, in words. */
    private static final int FAR = 120;

    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whose", "whom");
    /** {@code in real terms}, {@code for the period}. */
    private static final Set<String> IDLE = Set.of("terms", "period", "hand");

    private static final Set<String> USES = Set.of("for", "on", "in", "into", "toward", "towards");
    private static final Set<String> MOVED_BY = Set.of("", "in", "of", "to", "for");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;
    private final @Nullable String antecedent;
    private @Nullable String recent;

    /**
     * @param antecedent what a pronoun at the head of the sentence stands for, or null
     */
    TreeSubjects(ParsedPassage parsed, TreePhrases phrases, @Nullable String antecedent) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
        this.antecedent = antecedent;
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
        int next = behind(to, type);
        int measured = next >= 0 ? next : below(top, to, type);
        return measured >= 0 ? named(measured, from, to) : ofClause(from, to, type);
    }

    /** The same without what stands behind the figure. */
    @Nullable
    String ofClause(int from, int to, Type type) {
        int top = parsed.top(from, to);
        int head = top < 0 ? Tree.NONE : above(top, from, to, type);
        return head < 0 ? null : named(head, from, to);
    }

    private @Nullable String named(int noun, int from, int to) {
        int head = inClause(noun, from);
        int at = parsed.place(head);
        if (at == 0 && Backing.isShouted(p.words(0, 1)) || p.at(at).isCapital() && Money.isCode(p.lower(at))) {
            return null;
        }
        if (!isPronoun(head)) {
            return phrases.of(head, from, to);
        }
        if (!phrases.isAnaphor(head)) {
            return null;
        }
        String before = recent == null ? antecedent : recent;
        return before == null || isUnlike(head, before) ? null : before;
    }

    /** {@code it} does not point to several, {@code they} not to one. */
    private boolean isUnlike(int pronoun, String before) {
        String[] words = before.split(" (?:of|in|for|on|to|from) ")[0].split(" ");
        boolean plural = FigureWords.isPlural(LowerCase.of(words[words.length - 1]));
        return p.is(parsed.place(pronoun), "it") == plural;
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
                    && isMatter(word)
                    && !tree.relation(tree.head(word)).equals("acl:relcl")) {
                return word;
            }
        }
        return head;
    }

    /** {@code Of 1,140 retailers, 43 percent had …}: what a share without a noun is of. */
    @Nullable
    String whole() {
        int first = p.is(0, "of") || p.is(0, "among") ? parsed.wordAt(0) : tree.size();
        int noun = first < tree.size() && tree.is(first, "case") ? tree.head(first) : Tree.NONE;
        if (noun < 0 || isPronoun(noun)) {
            return null;
        }
        int start = noun;
        for (int child : tree.children(noun)) {
            if (child < noun && (tree.is(child, "amod") || tree.is(child, "compound"))) {
                start = Math.min(start, parsed.first(child));
            }
        }
        return p.words(parsed.place(start), parsed.place(noun) + 1);
    }

    /** What the sentence itself is about: the subject of its main clause, not of who reports it. */
    @Nullable
    String topic() {
        int verb = tree.root();
        int reported = phrases.reported(verb);
        int subject = ownSubject(reported >= 0 ? reported : verb);
        return subject < 0 || phrases.isFigure(subject) ? null : named(subject, 0, 0);
    }

    /** What a preposition right behind the figure leads to, whatever the tree hangs it from. */
    private int behind(int to, Type type) {
        if (p.is(to, "worth") && p.is(to + 1, "of")) {
            return behind(to + 1, type);
        }
        String by = p.lower(to);
        boolean use = type == Type.MONEY && (by.equals("for") || by.equals("in") || by.equals("toward"));
        if (!by.equals("of") && !use) {
            return Tree.NONE;
        }
        int link = parsed.wordAt(to);
        int noun = link < tree.size() && tree.is(link, "case") ? tree.head(link) : Tree.NONE;
        boolean matter = noun > link && isMatter(noun) && !isPronoun(noun) && !(by.equals("in") && isPlace(noun));
        return matter ? noun : Tree.NONE;
    }

    /** {@code 60 percent of revenue}, {@code $40 million for roads}, {@code $5 million to buy buses}. */
    private int below(int top, int to, Type type) {
        int use = Tree.NONE;
        for (int child : tree.children(top)) {
            boolean behind = parsed.place(child) >= to;
            if (behind && tree.is(child, "nmod") && isMatter(child)) {
                String by = phrases.preposition(child);
                if (by.equals("of")) {
                    return child;
                }
                boolean in = type == Type.MONEY && USES.contains(by) && !(by.equals("in") && isPlace(child));
                use = in && use < 0 ? child : use;
            }
            if (behind && type == Type.MONEY && tree.is(child, "acl") && use < 0) {
                use = purpose(child);
            }
        }
        return use;
    }

    /** {@code to buy buses}, {@code for cleaning up sites}, {@code allocated to Georgia to improve roads}. */
    private int purpose(int verb) {
        int object = tree.objectOf(verb).orElse(Tree.NONE);
        if (object >= 0 && isMatter(object)) {
            return object;
        }
        for (int child : tree.children(verb, "obl")) {
            if (USES.contains(phrases.preposition(child)) && isMatter(child) && !isPlace(child)) {
                return child;
            }
        }
        for (int child : tree.children(verb, "advcl")) {
            int theirs = tree.objectOf(child).orElse(Tree.NONE);
            if (theirs >= 0 && isMatter(theirs)) {
                return theirs;
            }
        }
        return Tree.NONE;
    }

    private boolean isMatter(int word) {
        boolean money = "money".equals(Units.typeAt(p, parsed.place(word)));
        if (p.at(parsed.place(word)).isCapital() && Money.isCode(p.lower(parsed.place(word)))
                || IDLE.contains(p.lower(parsed.place(word)))) {
            return false;
        }
        boolean wide = p.lower(parsed.place(word)).endsWith("wide");
        return !money && !wide && !phrases.isTime(word) && !phrases.isFigure(word) && !phrases.isAverage(word);
    }

    private boolean isPlace(int word) {
        return tree.partOfSpeech(word) == PartOfSpeech.PROPN
                && Places.at(p, parsed.place(parsed.first(word)) + 1) != null;
    }

    private int above(int top, int from, int to, Type type) {
        int moved = type == Type.TIMES && tree.partOfSpeech(top) == PartOfSpeech.VERB
                ? tree.objectOf(top).orElse(Tree.NONE)
                : Tree.NONE;
        if (moved >= 0 && isMatter(moved)) {
            return moved;
        }
        int at = top;
        for (int step = 0; step < STEPS; step++) {
            int own = step == 0 && tree.is(at, "nsubj") ? Tree.NONE : subject(at, from, to);
            if (own >= 0) {
                return own;
            }
            int head = tree.head(at);
            if (head == Tree.NONE || tree.is(at, "nsubj")) {
                return Tree.NONE;
            }
            int found = through(at, head, type, to);
            if (found >= 0) {
                return found;
            }
            if (phrases.isReport(head) && (tree.is(at, "ccomp") || tree.is(at, "parataxis"))) {
                return Tree.NONE;
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** What the step from a word to its head says; none where the climb goes on. */
    private int through(int at, int head, Type type, int to) {
        boolean noun = phrases.isNoun(head) && !phrases.isFigure(head) && !phrases.isTime(head);
        if (!noun && (tree.is(at, "obj") || tree.is(at, "obl") || tree.is(at, "advmod"))) {
            return verb(at, head, type, to);
        }
        boolean per = phrases.preposition(head).equals("per");
        boolean predicate = noun && tree.children(head, "nsubj").length > 0;
        boolean standard = type == Type.TIMES && parsed.place(head) >= to;
        if (tree.is(at, "conj") || !noun || per || standard || predicate) {
            return Tree.NONE;
        }
        int whole = compound(head);
        if (whole != head && !phrases.isMove(whole)) {
            return whole;
        }
        if (phrases.isMove(head) && !(type == Type.MONEY && phrases.isLoss(head))) {
            return moved(head, at);
        }
        return phrases.isTally(head) || phrases.isAverage(head) ? phrases.ofTally(head, at) : head;
    }

    /** {@code a 20 kilometer bike ride}: the last of nouns that stand together. */
    private int compound(int noun) {
        int at = noun;
        for (int step = 0; step < 3 && tree.is(at, "compound") && tree.head(at) > at; step++) {
            at = tree.head(at);
        }
        return phrases.isNoun(at) && !phrases.isFigure(at) && !phrases.isTime(at) ? at : noun;
    }

    /** {@code reduced the risk by 27 percent}, {@code spent $5 million on roads}. */
    private int verb(int at, int verb, Type type, int to) {
        int object = tree.objectOf(verb).orElse(Tree.NONE);
        if (object >= 0 && object != at && isMatter(object) && !isPronoun(object)) {
            return phrases.isMoveNoun(object) ? Tree.NONE : object;
        }
        String by = phrases.preposition(at);
        if (type == Type.MONEY && (tree.is(at, "obj") || by.isEmpty() || by.equals("to"))) {
            for (int child : tree.children(verb)) {
                boolean near = parsed.place(parsed.first(child)) >= to && child > at;
                String how = phrases.preposition(child);
                boolean given =
                        how.equals("to") && tree.partOfSpeech(child) == PartOfSpeech.NOUN && !isRecipient(child);
                if (near
                        && tree.is(child, "obl")
                        && isMatter(child)
                        && !isPlace(child)
                        && (USES.contains(how) || given)) {
                    return child;
                }
                if (near
                        && tree.is(child, "advcl")
                        && p.is(parsed.place(parsed.first(child)), "to")
                        && purpose(child) >= 0) {
                    return purpose(child);
                }
            }
        }
        return Tree.NONE;
    }

    /** {@code paid $3 million to the families}: who gets it, not what it is for. */
    private boolean isRecipient(int word) {
        String lower = p.lower(parsed.place(word));
        return FigureWords.isPlural(lower)
                || lower.equals("state")
                || lower.equals("county")
                || lower.equals("city")
                || lower.equals("company");
    }

    /** {@code a 5 percent increase in exports}: what moves. */
    private int moved(int head, int at) {
        for (int child : tree.children(head)) {
            boolean part = tree.is(child, "nmod") || tree.is(child, "compound");
            if (child != at && part && isMatter(child) && MOVED_BY.contains(phrases.preposition(child))) {
                return child;
            }
        }
        return Tree.NONE;
    }

    /** The subject of a clause, looked up through the clauses around it. */
    private int subject(int verb, int from, int to) {
        int reported = phrases.reported(verb);
        boolean aside = reported < 0 && phrases.isReport(verb) && tree.is(verb, "parataxis");
        int subject = ownSubject(reported >= 0 ? reported : aside ? tree.head(verb) : verb);
        if (subject >= 0 && parsed.place(subject) >= from && parsed.place(subject) < to) {
            return Tree.NONE;
        }
        boolean relative = subject >= 0 && RELATIVE.contains(p.lower(parsed.place(subject))) && tree.is(verb, "acl");
        if (!relative && subject >= 0 && (!isPronoun(subject) || phrases.isAnaphor(subject))) {
            return phrases.isFigure(subject) || phrases.isTime(subject) ? Tree.NONE : subject;
        }
        int head = tree.head(verb);
        if (head >= 0 && tree.is(verb, "acl") && (relative || subject < 0)) {
            return phrases.isFigure(head) ? Tree.NONE : head;
        }
        return Tree.NONE;
    }

    private int ownSubject(int verb) {
        int[] own = tree.children(verb, "nsubj");
        return own.length > 0 ? own[own.length - 1] : tree.subjectOf(verb).orElse(Tree.NONE);
    }

    private boolean isPronoun(int word) {
        return tree.partOfSpeech(word) == PartOfSpeech.PRON || tree.partOfSpeech(word) == PartOfSpeech.DET;
    }
}
