package org.onrecord.extraction.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds attributions whose cue stands before what was said: {@code Lee said that …}, {@code Lee promised to …}. */
final class ReportedSpeech {

    /** What writings do by themselves, whoever sends them. */
    private static final Set<String> SHOWING =
            Set.of("show", "reveal", "indicate", "suggest", "find", "prove", "detail", "document", "describe");

    private final Passage passage;
    private final Words words;
    private final Subjects subjects;
    private final ReportedContent contents;
    private final NounPhrases phrases;
    private final Drafts found;

    ReportedSpeech(Passage passage, Drafts found) {
        this.passage = passage;
        this.words = passage.words();
        this.subjects = new Subjects(passage);
        this.contents = new ReportedContent(passage);
        this.phrases = new NounPhrases(passage);
        this.found = found;
    }

    /** Reads one unit from left to right; a cue within what is already content is not read again. */
    void read(Range unit) {
        int floor = unit.first();
        for (int i = unit.first(); i < unit.past(); i++) {
            if (found.isContent(i)) {
                floor = found.pastContent(i);
                i = floor - 1;
                continue;
            }
            VerbGroup group = VerbGroup.at(passage, i, floor);
            Draft draft = group == null || found.hasCueIn(group.range()) ? null : draft(group, unit, floor);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    private @Nullable Draft draft(VerbGroup group, Range unit, int floor) {
        ReportedContent.Content content = contents.of(group, unit.past());
        if (content == null || content.range().past() <= content.range().first()) {
            return null;
        }
        boolean passive = group.isPassive(words);
        Range own = passive ? null : subjects.before(group, floor);
        Range sender = own == null ? null : sender(own, group, unit);
        if (own != null && sender != null) {
            Range whole = new Range(own.first() - 1, Math.max(group.past(), content.cuePast()));
            return new Draft(content.rule(), sender, whole, content.range());
        }
        Range source = own != null || passive ? own : elsewhere(group, unit, content.isClause());
        if (source == null) {
            return null;
        }
        Range cue = new Range(group.first(), Math.max(group.past(), content.cuePast()));
        return new Draft(own == null ? Rule.VERB_SHARED_SUBJECT : content.rule(), source, cue, content.range());
    }

    /** {@code Lee issued a statement to voters saying …}: who put forth what the words stand in, or null. */
    private @Nullable Range sender(Range writing, VerbGroup saying, Range unit) {
        int verb = writing.first() - 1;
        boolean sends = words.is(saying.head(), WordClass.ING)
                && !SHOWING.contains(saying.cue().verb())
                && verb > unit.first()
                && words.is(verb, WordClass.VERB)
                && DocumentNouns.contains(words.lower(SourceKind.head(words, writing)));
        return sends ? subjects.shared(writing.past(), unit.first()) : null;
    }

    /** A subject that does not stand right before its verb. */
    private @Nullable Range elsewhere(VerbGroup group, Range unit, boolean speaks) {
        int before = group.first() - 1;
        if (words.is(before, WordClass.TO)) {
            return controller(before, unit.first(), speaks);
        }
        boolean follows = words.is(group.head(), WordClass.ING) || words.is(before, WordClass.CONJUNCTION);
        return follows ? subjects.shared(group.first(), unit.first()) : null;
    }

    /** {@code prompting Lee to call it …}: who is made to say it; else who acts in the sentence. */
    private @Nullable Range controller(int to, int floor, boolean speaks) {
        Range object = phrases.endingAt(to, floor);
        if (object == null) {
            return speaks ? subjects.shared(to, floor) : null;
        }
        boolean made = words.is(object.first() - 1, WordClass.VERB) || words.is(object.first() - 1, WordClass.ING);
        Cue maker = Cue.of(words.base(object.first() - 1));
        boolean makes = made
                && (maker != null && maker.takesObjectAndInfinitive()
                        || Dictionary.is(words.base(object.first() - 1), "maker"));
        return makes ? object : speaks ? subjects.shared(to, floor) : null;
    }
}
