package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/**
 * Finds by a sentence's grammar who reports a figure: the subject of the reporting verb over it, or who gathered it.
 */
final class TreeSources {

    private static final int STEPS = 14;
    private static final List<String> ASIDES = List.of("advcl", "obl", "acl", "obj", "iobj", "nsubj");

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;

    TreeSources(ParsedPassage parsed, TreePhrases phrases) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
    }

    /**
     * Who reports, as the text words it; a pronoun or {@code the firm} points back; whoever gathered the figure is
     * surest.
     */
    record Reporter(Span span, String words, boolean pointsBack, boolean gathered) {

        /** Whether data or a survey report, which no wish or stance of somebody beside them outdoes. */
        boolean isEvidence() {
            return !pointsBack && Backing.isEvidence(words.substring(words.lastIndexOf(' ') + 1));
        }
    }

    /** @param from first word of a figure, to just past its unit */
    @Nullable
    Reporter of(int from, int to) {
        int at = parsed.top(from, to);
        int below = at;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            Reporter gathered = gatheredBy(at);
            gathered = gathered == null ? estimatedBy(at) : gathered;
            if (gathered != null) {
                return gathered;
            }
            int verb = isAside(at, below) ? Tree.NONE : reporting(at, from, to);
            below = at;
            int subject = verb < 0 ? Tree.NONE : subjectOf(verb);
            boolean itself = subject >= 0
                    && parsed.place(parsed.first(subject)) < to
                    && parsed.place(parsed.last(subject)) >= from;
            if (subject >= 0 && !itself) {
                return reporter(unfold(subject, verb), false);
            }
            at = tree.head(at);
        }
        return null;
    }

    /** {@code “No,” she said, responding to news of 22 emails}: what hangs on a verb behind all that it reports. */
    private boolean isAside(int verb, int below) {
        if (below <= verb || ASIDES.stream().noneMatch(relation -> tree.is(below, relation))) {
            return false;
        }
        int[] reported = tree.children(verb, "ccomp");
        return reported.length > 0 ? reported[0] < verb : tree.is(verb, "parataxis") && tree.head(verb) < verb;
    }

    /** The verb itself, or one that stands beside it as an aside ({@code …, the firm found}). */
    private int reporting(int word, int from, int to) {
        for (int child : tree.children(word, "parataxis")) {
            if (phrases.isReport(child)) {
                return child;
            }
        }
        return reports(word) && !isObject(word, from, to) ? word : Tree.NONE;
    }

    private boolean reports(int verb) {
        if (phrases.isReport(verb)) {
            return tree.partOfSpeech(verb) == PartOfSpeech.VERB && speaks(verb);
        }
        if (tree.lemma(verb).equals("put") && placesAt(verb)) {
            return true;
        }
        int subject = FigureWords.is("placing-verb", tree.lemma(verb)) ? subjectOf(verb) : Tree.NONE;
        return subject >= 0 && isEvidence(subject);
    }

    /**
     * A clause is reported or stands beside the verb; a survey also finds things, but {@code fever claimed 23 lives}.
     */
    private boolean speaks(int verb) {
        int subject = subjectOf(verb);
        boolean object = tree.objectOf(verb).isPresent() && !tree.lemma(verb).equals("tell");
        return tree.children(verb, "ccomp").length > 0
                || tree.children(verb, "parataxis").length > 0
                || tree.is(verb, "parataxis") && !object
                || FigureWords.is("measuring-verb", tree.lemma(verb))
                || subject >= 0 && isEvidence(subject);
    }

    /** {@code He put the cost at $3 million}. */
    private boolean placesAt(int verb) {
        for (int child : tree.children(verb, "obl")) {
            if (phrases.preposition(child).equals("at")) {
                return true;
            }
        }
        return false;
    }

    /** {@code inspectors found 31 pallets}: the figure is what the verb does, no report, unless data show it. */
    private boolean isObject(int verb, int from, int to) {
        int object = tree.objectOf(verb).orElse(Tree.NONE);
        boolean own =
                object >= 0 && parsed.place(parsed.first(object)) < to && parsed.place(parsed.last(object)) >= from;
        int subject = subjectOf(verb);
        boolean measures = FigureWords.is("measuring-verb", tree.lemma(verb));
        boolean counted = subject >= 0 && tree.children(subject, "nummod").length > 0;
        return own && (subject < 0 || (!measures || counted) && !isEvidence(subject));
    }

    private boolean isEvidence(int noun) {
        return Backing.isEvidence(p.lower(parsed.place(noun)));
    }

    private int subjectOf(int verb) {
        int[] own = tree.children(verb, "nsubj");
        int subject =
                own.length > 0 ? own[own.length - 1] : tree.subjectOf(verb).orElse(Tree.NONE);
        boolean other = subject >= 0
                && (phrases.isFigure(subject)
                        || phrases.isTime(subject)
                        || tree.relation(subject).endsWith(":pass"));
        return other ? Tree.NONE : subject;
    }

    /** {@code 240 members polled by the union}, {@code one in five of those polled by it}. */
    private @Nullable Reporter gatheredBy(int noun) {
        for (int part : tree.children(noun, "nmod")) {
            boolean whole = phrases.preposition(part).equals("of") || phrases.isFigure(part);
            Reporter behind = whole ? gatheredBy(part) : null;
            if (behind != null) {
                return behind;
            }
        }
        for (int child : tree.children(noun, "acl")) {
            if (FigureWords.is("gathering-verb", tree.lemma(child))) {
                for (int agent : tree.children(child, "obl")) {
                    if (phrases.preposition(agent).equals("by")) {
                        return reporter(agent, true);
                    }
                }
            }
        }
        return null;
    }

    /** {@code The cost is estimated by the office at $3 million}, {@code it is expected by analysts to rise}. */
    private @Nullable Reporter estimatedBy(int verb) {
        boolean passive = tree.partOfSpeech(verb) == PartOfSpeech.VERB
                && (tree.children(verb, "nsubj:pass").length > 0 || tree.is(verb, "acl"));
        String lemma = tree.lemma(verb);
        if (!passive || !FigureWords.is("measuring-verb", lemma) && !FigureWords.is("expecting-verb", lemma)) {
            return null;
        }
        for (int agent : tree.children(verb, "obl")) {
            if (phrases.preposition(agent).equals("by") && !phrases.isTime(agent) && !phrases.isFigure(agent)) {
                return reporter(agent, false);
            }
        }
        return null;
    }

    /** {@code Lee, who puts his worth at $3 million}: whom a relative pronoun stands for. */
    private int unfold(int subject, int verb) {
        boolean relative = tree.partOfSpeech(subject) == PartOfSpeech.PRON
                && FigureWords.is("relative", p.lower(parsed.place(subject)));
        int noun = relative && tree.relation(verb).startsWith("acl") ? tree.head(verb) : Tree.NONE;
        boolean named = noun >= 0 && (p.at(parsed.place(noun)).isCapital() || isEvidence(noun));
        return named ? noun : subject;
    }

    /**
     * {@code Builders blame fees, which they say add up to $3 million}; {@code The firm, it said, spent $3 million}: the
     * pronoun stands for the subject of the sentence, when that fits; else {@link Tree#NONE}.
     */
    private int spokenOf(int pronoun) {
        int root = pronoun;
        for (int steps = 0; steps < STEPS && tree.head(root) >= 0; steps++) {
            root = tree.head(root);
        }
        int subject = subjectOf(root);
        boolean before = subject >= 0 && subject < pronoun && tree.isNoun(subject);
        if (!before || tree.children(subject, "nummod").length > 0) {
            return Tree.NONE;
        }
        int place = parsed.place(subject);
        String noun = p.lower(place);
        boolean name = place > 0 && p.at(place).isCapital();
        boolean several = !name && FigureWords.isPlural(noun);
        boolean fits = switch (p.lower(parsed.place(pronoun))) {
            case "they" -> several && Voices.isPersonalNoun(noun);
            case "it" -> name || !several && Voices.isPersonalNoun(noun);
            default -> false;
        };
        return fits ? subject : Tree.NONE;
    }

    private @Nullable Reporter reporter(int head, boolean gathered) {
        int named = tree.partOfSpeech(head) == PartOfSpeech.PRON ? spokenOf(head) : Tree.NONE;
        if (named >= 0) {
            return reporter(named, gathered);
        }
        boolean pronoun = tree.partOfSpeech(head) == PartOfSpeech.PRON || tree.partOfSpeech(head) == PartOfSpeech.DET;
        Span span = p.span(parsed.place(head), parsed.place(head) + 1);
        String words = pronoun ? "" : phrases.of(head, 0, 0);
        if (words == null || Reports.isShouted(words)) {
            return null;
        }
        boolean back = pronoun || Backing.pointsBack(p.lower(parsed.place(head))) && words.indexOf(' ') < 0;
        return new Reporter(span, words, back, gathered && !back);
    }
}
