package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/**
 * Finds in a sentence's tree what the patterns over words left: cues whose subject, clause or object stands further off or
 * in another order.
 */
final class ParsedSpeech {

    private final Passage passage;
    private final Words words;
    private final Drafts found;
    private final Tree tree;
    private final ParsedSentence sentence;
    private final Bounds bounds;

    ParsedSpeech(Reading reading, ParsedSentence sentence) {
        this.passage = reading.passage();
        this.words = passage.words();
        this.found = reading.drafts();
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.bounds = new Bounds(reading, sentence);
    }

    void read() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.partOfSpeech(i) == PartOfSpeech.VERB) {
                read(i);
            }
        }
    }

    private void read(int verb) {
        int place = sentence.place(verb);
        Draft known = found.cuedAt(place);
        if (known != null) {
            bounds.move(known, verb);
        }
        boolean free = !passage.isQuoted(place) && !found.isContent(place);
        Cue cue = free ? Cue.of(tree.lemma(verb)) : null;
        Draft draft = cue == null ? null : draft(new Predicate(sentence, verb), cue);
        if (draft != null) {
            found.add(draft);
        }
    }

    private @Nullable Draft draft(Predicate predicate, Cue cue) {
        Range verbs = sentence.range(predicate.first(), predicate.last());
        int speaker = predicate.source();
        if (verbs == null || found.hasCueIn(verbs) || speaker == Tree.NONE) {
            return null;
        }
        Range source = sentence.source(speaker, predicate.verb());
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
        Range content = sentence.subtree(clause);
        boolean turns = content != null && words.is(content.first(), WordClass.CONJUNCTION);
        if (content == null || turns || Predicate.isRelative(tree.lemma(clause))) {
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
        int first = sentence.first(said);
        int from = Math.min(sentence.first(verb), verb);
        Range content = first < from ? sentence.range(first, from - 1) : null;
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
        Range content = praised ? sentence.subtree(subject) : null;
        return content == null ? null : draft(Rule.TREE_PASSIVE, verbs, source, content);
    }

    private @Nullable Draft phrase(Predicate predicate, Cue cue, Range verbs, Range source) {
        int object = predicate.childAfter("obj");
        int purpose = predicate.infinitive();
        if (purpose != Tree.NONE) {
            boolean asked = object != Tree.NONE && cue.takesObjectAndInfinitive();
            boolean willing = object == Tree.NONE && cue.takesInfinitive();
            Range content = asked || willing
                    ? sentence.range(asked ? sentence.first(object) : sentence.first(purpose), sentence.last(purpose))
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
            int last = Math.max(sentence.last(object), predicate.endOfComplement(object));
            Range content = sentence.range(sentence.first(object), last);
            return content == null ? null : draft(Rule.TREE_OBJECT, verbs, source, content);
        }
        int preposition = predicate.preposition(cue.prepositions());
        if (preposition == Tree.NONE) {
            return null;
        }
        int phrase = tree.head(preposition);
        Range content = sentence.range(preposition + 1, sentence.last(phrase));
        Range whole = new Range(verbs.first(), sentence.place(preposition) + 1);
        return content == null ? null : draft(Rule.TREE_PREPOSITION, whole, source, content);
    }

    /** {@code The poll showed a dead heat}: a document that states a fact. */
    private boolean reports(Predicate predicate, Cue cue) {
        return cue.takesClause() && DocumentNouns.contains(tree.lemma(predicate.ownSubject()));
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
}
