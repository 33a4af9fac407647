package org.onrecord.extraction.quote;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/**
 * Finds in a sentence's tree what the patterns over words left: cues whose subject, clause or object stands further off or
 * in another order.
 */
final class ParsedSpeech {

    private static final Set<String> DOCUMENTS =
            WordList.rows("document-nouns").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> GO_ON = Set.of("but", "while");

    private final Passage passage;
    private final Words words;
    private final Drafts found;
    private final Tree tree;
    private final int[] places;

    /** @param from a word of the passage before which the sentence does not begin */
    ParsedSpeech(Reading reading, int from, Document document, Sentence sentence, Tree tree) {
        this.passage = reading.passage();
        this.words = passage.words();
        this.found = reading.drafts();
        this.tree = tree;
        this.places = places(words, from, document, sentence, tree.size());
    }

    /** For each word of the tree its place among the passage's words, where a compound is one. */
    private static int[] places(Words words, int from, Document document, Sentence sentence, int size) {
        int[] places = new int[size];
        int at = from;
        for (int i = 0; i < size; i++) {
            int start = document.tokens().get(sentence.firstToken() + i).span().start();
            while (at + 1 < words.size() && words.end(at) <= start) {
                at++;
            }
            places[i] = at;
        }
        return places;
    }

    void read() {
        for (int i = 0; i < tree.size(); i++) {
            Draft known = tree.partOfSpeech(i) == PartOfSpeech.VERB ? found.cuedAt(places[i]) : null;
            if (known != null) {
                rebound(known, i);
                reboundContent(known, i);
            }
            boolean free = !passage.isQuoted(places[i]) && !found.isContent(places[i]);
            Cue cue = free && tree.partOfSpeech(i) == PartOfSpeech.VERB ? Cue.of(tree.lemma(i)) : null;
            Draft draft = cue == null ? null : draft(new Predicate(tree, i), cue);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    /**
     * Moves the bounds of a pattern's source where the tree has it longer to the left ({@code nearly | two thirds}), shorter
     * there ({@code the moment | Lee}) or, behind its verb, longer to the right.
     */
    private void rebound(Draft known, int verb) {
        int subject = new Predicate(tree, verb).ownSubject();
        Range was = known.source();
        Range is = subject == Tree.NONE ? null : source(subject, verb);
        Range cue = known.cue();
        if (was == null || is == null || cue == null || is.overlaps(cue) || Predicate.isRelative(tree.lemma(subject))) {
            return;
        }
        boolean behind = subject > verb;
        boolean left = is.first() != was.first() && is.past() == was.past() && !behind;
        boolean right = is.first() == was.first()
                && is.past() > was.past()
                && behind
                && !Subjects.isAboutTheInterview(words, was.past() + 1);
        boolean free = !found.hasContentIn(is) || found.hasContentIn(was);
        if ((left || right) && free) {
            known.rebound(is);
        }
    }

    /** Lets a clause go on after {@code , but} where the tree says so, and ends it at a comma where the tree ends it. */
    private void reboundContent(Draft known, int verb) {
        int clause = new Predicate(tree, verb).childAfter("ccomp");
        Range was = known.content().get(0);
        if (clause == Tree.NONE || !known.rule().isClause() || known.content().size() > 1) {
            return;
        }
        Range is = range(tree.first(clause), tree.last(clause));
        if (is == null || is.past() <= was.first() || passage.isQuoted(was.past() - 1)) {
            return;
        }
        boolean goesOn = is.past() > was.past()
                && words.is(was.past(), WordClass.COMMA)
                && GO_ON.contains(words.lower(was.past() + 1))
                && !found.hasCueIn(new Range(was.past(), is.past()));
        boolean ends = is.past() < was.past() && words.is(is.past(), WordClass.COMMA) && !passage.isQuoted(is.past());
        if (goesOn || ends) {
            found.reboundContent(known, new Range(was.first(), is.past()));
        }
    }

    private @Nullable Draft draft(Predicate predicate, Cue cue) {
        Range verbs = range(predicate.first(), predicate.last());
        int speaker = predicate.source();
        if (verbs == null || found.hasCueIn(verbs) || speaker == Tree.NONE) {
            return null;
        }
        Range source = source(speaker, predicate.verb());
        if (source == null || verbs.overlaps(source)) {
            return null;
        }
        boolean own = speaker == predicate.ownSubject();
        Draft clause = clause(predicate, cue, own, verbs, source);
        if (clause != null || predicate.isPassive()) {
            return clause != null ? clause : passive(predicate, cue, verbs, source);
        }
        return own ? phrase(predicate, cue, verbs, source) : null;
    }

    /** The speaker's phrase, without the preposition of {@code by Lee}. */
    private @Nullable Range source(int head, int verb) {
        int first = tree.first(head);
        int last = tree.last(head);
        first += tree.is(first, "case") && first < head ? 1 : 0;
        if (first <= verb && verb <= last) {
            last = head < verb ? verb - 1 : last;
            first = head < verb ? first : verb + 1;
        }
        return range(first, last);
    }

    private @Nullable Draft clause(Predicate predicate, Cue cue, boolean own, Range verbs, Range source) {
        if (!cue.takesClause() && !cue.takesQuotation()) {
            return null;
        }
        int clause = predicate.clause();
        if (clause == Tree.NONE) {
            clause = predicate.child("ccomp");
        }
        if (clause == Tree.NONE) {
            return aside(predicate, own, verbs, source);
        }
        Range content = range(tree.first(clause), tree.last(clause));
        if (content == null || Predicate.isRelative(tree.lemma(clause))) {
            return null;
        }
        return draft(own ? Rule.TREE_CLAUSE : Rule.TREE_SHARED_SUBJECT, verbs, source, content);
    }

    /** {@code The offer, she said, still stands}: the cue hangs from what was said. */
    private @Nullable Draft aside(Predicate predicate, boolean own, Range verbs, Range source) {
        int verb = predicate.verb();
        if (!own || !tree.is(verb, "parataxis") || predicate.child("obj") != Tree.NONE) {
            return null;
        }
        int said = tree.head(verb);
        int first = tree.first(said);
        int from = Math.min(tree.first(verb), verb);
        Range content = first < from ? range(first, from - 1) : null;
        return content == null || opensBracket(content) ? null : draft(Rule.TREE_ASIDE, verbs, source, content);
    }

    private boolean opensBracket(Range content) {
        int depth = 0;
        for (int i = content.first(); i < content.past(); i++) {
            depth += words.lower(i).equals("(") ? 1 : words.lower(i).equals(")") ? -1 : 0;
        }
        return depth > 0;
    }

    private @Nullable Draft passive(Predicate predicate, Cue cue, Range verbs, Range source) {
        int subject = predicate.ownSubject();
        boolean praised = cue.takesObject() && subject != Tree.NONE && !Predicate.isRelative(tree.lemma(subject));
        Range content = praised ? range(tree.first(subject), tree.last(subject)) : null;
        return content == null ? null : draft(Rule.TREE_PASSIVE, verbs, source, content);
    }

    private @Nullable Draft phrase(Predicate predicate, Cue cue, Range verbs, Range source) {
        int object = predicate.childAfter("obj");
        int purpose = predicate.infinitive();
        if (purpose != Tree.NONE) {
            boolean asked = object != Tree.NONE && cue.takesObjectAndInfinitive();
            boolean willing = object == Tree.NONE && cue.takesInfinitive();
            Range content = asked || willing
                    ? range(asked ? tree.first(object) : tree.first(purpose), tree.last(purpose))
                    : null;
            if (content != null) {
                return draft(Rule.TREE_INFINITIVE, verbs, source, content);
            }
        }
        if (object == Tree.NONE && cue.takesObject()) {
            object = predicate.gerund();
        }
        if (object != Tree.NONE
                && (cue.takesObject() || reports(predicate, cue))
                && !Predicate.isRelative(tree.lemma(object))) {
            int last = Math.max(tree.last(object), predicate.endOfComplement(object));
            Range content = range(tree.first(object), last);
            return content == null ? null : draft(Rule.TREE_OBJECT, verbs, source, content);
        }
        int preposition = predicate.preposition(cue.prepositions());
        if (preposition == Tree.NONE) {
            return null;
        }
        int phrase = tree.head(preposition);
        Range content = range(preposition + 1, tree.last(phrase));
        Range whole = new Range(verbs.first(), places[preposition] + 1);
        return content == null ? null : draft(Rule.TREE_PREPOSITION, whole, source, content);
    }

    /** {@code The poll showed a dead heat}: a document that states a fact. */
    private boolean reports(Predicate predicate, Cue cue) {
        return cue.takesClause() && DOCUMENTS.contains(tree.lemma(predicate.ownSubject()));
    }

    private @Nullable Draft draft(Rule rule, Range cue, Range source, Range content) {
        Range apart = beside(beside(content, cue), source);
        if (apart == null) {
            return null;
        }
        boolean nests = rule == Rule.TREE_CLAUSE;
        boolean free = !found.hasContentIn(apart) && !found.hasCueIn(apart);
        return free || nests ? new Draft(rule, source, cue, apart) : null;
    }

    /** The larger part of a range that another one does not cut, or null. */
    private static @Nullable Range beside(@Nullable Range content, Range other) {
        if (content == null || !content.overlaps(other)) {
            return content;
        }
        int before = other.first() - content.first();
        int behind = content.past() - other.past();
        if (Math.max(before, behind) <= 0) {
            return null;
        }
        return before >= behind ? new Range(content.first(), other.first()) : new Range(other.past(), content.past());
    }

    /** Words of the passage without marks at their ends, or null where nothing stays. */
    private @Nullable Range range(int first, int last) {
        if (first > last) {
            return null;
        }
        int from = places[first];
        int past = places[last] + 1;
        while (from < past && isEdge(from)) {
            from++;
        }
        while (past > from && isEdge(past - 1)) {
            past--;
        }
        return from < past ? new Range(from, past) : null;
    }

    private boolean isEdge(int i) {
        WordClass kind = words.kind(i);
        return (kind == WordClass.COMMA || kind == WordClass.STOP || kind == WordClass.COLON || kind == WordClass.DASH)
                && !passage.isQuoted(i);
    }
}
