package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/**
 * Finds in a sentence's tree what is held without a verb of saying: {@code Lee is confident that …}, {@code the bill is
 * expected to pass}, {@code they seem to agree}, {@code he reportedly left}, {@code asked whether …}.
 */
final class ParsedStance {

    private static final Map<String, Stance> ALL = WordList.rows("stance-words").stream()
            .map(row -> new Stance(row[0], row[1], row.length > 2 ? Set.of(row[2].split(",")) : Set.of()))
            .collect(Collectors.toUnmodifiableMap(Stance::word, Function.identity()));
    private static final int REACH = 3;
    private static final Set<String> ABOUT = Set.of("about");
    private static final Set<String> HELD_AS = Set.of("as", "of", "about");

    private final Passage passage;
    private final Drafts found;
    private final ParsedSentence sentence;
    private final Tree tree;

    /**
     * A word that tells what is held.
     *
     * @param prepositions those that lead from an adjective to what it is about
     */
    private record Stance(String word, String kind, Set<String> prepositions) {}

    ParsedStance(Reading reading, ParsedSentence sentence) {
        this.passage = reading.passage();
        this.found = reading.drafts();
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** Whether a word may tell what is held; of a verb that others say with a subject, only its passive. */
    static boolean mayHold(Words words, int i) {
        Stance stance = ALL.getOrDefault(words.base(i), ALL.get(words.lower(i)));
        if (stance == null || !stance.kind().equals("held") && !stance.kind().equals("asked")) {
            return stance != null;
        }
        boolean passive = stance.kind().equals("asked") && words.is(i - 1, WordClass.STOP);
        for (int before = i - 1; before >= i - REACH; before--) {
            passive |= words.is(before, WordClass.BE);
        }
        return passive && !words.lower(i).equals(words.base(i));
    }

    void read() {
        for (int i = 0; i < tree.size(); i++) {
            Stance stance = ALL.get(tree.lemma(i));
            int place = sentence.place(i);
            boolean free = !passage.isQuoted(place) && !found.isContent(place) && found.cuedAt(place) == null;
            Draft draft = stance != null && free ? draft(i, stance) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    private @Nullable Draft draft(int word, Stance stance) {
        PartOfSpeech part = tree.partOfSpeech(word);
        Predicate predicate = new Predicate(sentence, word);
        boolean verb = part == PartOfSpeech.VERB;
        return switch (stance.kind()) {
            case "adjective" -> verb || part == PartOfSpeech.ADJ ? adjective(predicate, stance) : null;
            case "heard" -> part == PartOfSpeech.ADV ? heard(word) : null;
            case "seems" -> verb ? held(Rule.STANCE_SEEMS, predicate) : null;
            case "asked" -> verb && predicate.isPassive() ? asked(predicate) : null;
            default ->
                verb && predicate.isPassive() && predicate.child("aux") != Tree.NONE
                        ? held(Rule.STANCE_HELD, predicate)
                        : null;
        };
    }

    /** {@code The bill | is expected | to pass}, {@code it is believed | that …}. */
    private @Nullable Draft held(Rule rule, Predicate predicate) {
        int subject = predicate.ownSubject();
        int clause = predicate.clause();
        if (subject == Tree.NONE) {
            return null;
        }
        Range source = agent(predicate);
        if (clause != Tree.NONE) {
            return draft(rule, source, cue(predicate), sentence.subtree(clause), null);
        }
        int rest = predicate.childAfter("xcomp");
        int preposition = rest == Tree.NONE ? predicate.preposition(HELD_AS) : Tree.NONE;
        rest = preposition == Tree.NONE ? rest : tree.head(preposition);
        String who = tree.lemma(subject);
        boolean says = rest != Tree.NONE && !Predicate.isRelative(who) && !who.equals("it");
        return says
                ? draft(
                        rule,
                        source,
                        cue(predicate),
                        sentence.source(subject, predicate.verb()),
                        sentence.subtree(rest))
                : null;
    }

    /** {@code Asked | whether he would run}, {@code was asked about | the vote}. */
    private @Nullable Draft asked(Predicate predicate) {
        int clause = predicate.clause();
        clause = clause == Tree.NONE ? predicate.childAfter("xcomp") : clause;
        if (clause != Tree.NONE) {
            return draft(Rule.STANCE_ASKED, agent(predicate), cue(predicate), sentence.subtree(clause), null);
        }
        int about = predicate.preposition(ABOUT);
        return about == Tree.NONE
                ? null
                : draft(
                        Rule.STANCE_ASKED,
                        agent(predicate),
                        sentence.range(predicate.first(), about),
                        sentence.range(about + 1, sentence.last(tree.head(about))),
                        null);
    }

    /** {@code Lee | is confident | that …}, {@code was critical of | the plan}. */
    private @Nullable Draft adjective(Predicate predicate, Stance stance) {
        int word = predicate.verb();
        int subject = predicate.ownSubject();
        if (subject == Tree.NONE || !Voices.isPersonal(tree, subject)) {
            return null;
        }
        int first = word;
        while (first - 1 > subject && tree.head(first - 1) == word) {
            first--;
        }
        Range source = sentence.source(subject, first);
        int clause = predicate.childAfter("ccomp");
        clause = clause == Tree.NONE ? predicate.childAfter("xcomp") : clause;
        clause = clause == Tree.NONE ? predicate.infinitive() : clause;
        if (clause != Tree.NONE) {
            return draft(Rule.STANCE_ADJECTIVE, source, sentence.range(first, word), sentence.subtree(clause), null);
        }
        int preposition = predicate.preposition(stance.prepositions());
        return preposition == Tree.NONE
                ? null
                : draft(
                        Rule.STANCE_ADJECTIVE,
                        source,
                        sentence.range(first, preposition),
                        sentence.range(preposition + 1, sentence.last(tree.head(preposition))),
                        null);
    }

    /** {@code He | reportedly | left}: the clause around the adverb. */
    private @Nullable Draft heard(int adverb) {
        int verb = tree.head(adverb);
        if (verb == Tree.NONE) {
            return null;
        }
        Range before = sentence.range(Math.min(sentence.first(verb), adverb), adverb - 1);
        Range behind = sentence.range(adverb + 1, sentence.last(verb));
        Range cue = sentence.range(adverb, adverb);
        return before == null
                ? draft(Rule.STANCE_HEARD, null, cue, behind, null)
                : draft(Rule.STANCE_HEARD, null, cue, before, behind);
    }

    private @Nullable Range cue(Predicate predicate) {
        return sentence.range(predicate.first(), predicate.last());
    }

    private @Nullable Range agent(Predicate predicate) {
        int agent = predicate.isPassive() ? predicate.agent() : Tree.NONE;
        return agent == Tree.NONE ? null : sentence.source(agent, predicate.verb());
    }

    /** An attribution of one or two pieces where nothing overlaps and nothing is taken; else null. */
    private @Nullable Draft draft(
            Rule rule, @Nullable Range source, @Nullable Range cue, @Nullable Range content, @Nullable Range more) {
        if (cue == null || content == null || found.hasCueIn(cue)) {
            return null;
        }
        List<Range> parts = new ArrayList<>(List.of(cue, content));
        for (Range part : new Range[] {more, source}) {
            if (part != null) {
                parts.add(part);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.subList(0, i).stream().anyMatch(parts.get(i)::overlaps)) {
                return null;
            }
        }
        if (isTaken(content) || more != null && isTaken(more)) {
            return null;
        }
        Draft draft = new Draft(rule, source, cue, content);
        if (more != null) {
            draft.add(more);
        }
        return draft;
    }

    private boolean isTaken(Range range) {
        return found.hasContentIn(range) || found.hasCueIn(range);
    }
}
