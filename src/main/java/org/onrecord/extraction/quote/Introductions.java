package org.onrecord.extraction.quote;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds who is about to speak at the end of a paragraph with a colon: {@code The mayor tweeted:}. */
final class Introductions {

    private static final Set<String> PROMISED = Set.of("statement", "remarks", "response", "comments");
    private static final int OWNED = 5;
    private static final int DESCRIBED = 30;

    private Introductions() {}

    /** Source and cue of the sentence that ends a paragraph with a colon, or null. */
    static @Nullable Draft of(Passage passage) {
        Words words = passage.words();
        int colon = words.size() - 1;
        if (!words.lower(colon).equals(":")) {
            return null;
        }
        return before(passage, passage.units().get(passage.units().size() - 1), colon);
    }

    /** Who acts in a sentence that is followed by a quotation of whole sentences, if it is somebody with a name; or null. */
    static @Nullable Draft teller(Passage passage, Range unit) {
        Words words = passage.words();
        int end = unit.past();
        while (end > unit.first() && words.is(end - 1, WordClass.STOP)) {
            end--;
        }
        boolean tells = end > unit.first() + 1 && !passage.hasQuotation(unit);
        Draft draft = tells ? before(passage, unit, end) : null;
        Range source = draft == null ? null : draft.source();
        if (draft == null || source == null) {
            return null;
        }
        for (int i = source.first(); i < source.past(); i++) {
            String word = words.lower(i);
            if (words.is(i, WordClass.NAME) || word.equals("he") || word.equals("she")) {
                return draft;
            }
        }
        return null;
    }

    /**
     * Who released {@code the following statement}, though other sentences without a quotation stand between it and the
     * statement; or null.
     */
    static @Nullable Draft promised(Passage passage) {
        Words words = passage.words();
        for (Range unit : passage.units()) {
            for (int i = unit.first(); i + 1 < unit.past() && !passage.hasQuotation(unit); i++) {
                if (words.lower(i).equals("following") && PROMISED.contains(words.lower(i + 1))) {
                    return before(passage, unit, i + 2);
                }
            }
        }
        return null;
    }

    /** Source and cue of what stands before a colon, or null. */
    static @Nullable Draft before(Passage passage, Range unit, int colon) {
        Subjects subjects = new Subjects(passage);
        Words words = passage.words();
        Draft remarks = remarks(words, unit, colon);
        if (remarks != null) {
            return remarks;
        }
        for (int i = colon - 1; i > unit.first(); i--) {
            VerbGroup group = VerbGroup.at(passage, i, unit.first());
            if (group != null && (group.cue().takesQuotation() || group.cue().takesClause())) {
                Range own = subjects.before(group, unit.first());
                Range source = own != null ? own : subjects.shared(group.first(), unit.first());
                if (source != null) {
                    return new Draft(Rule.INTRODUCTION, source, group.range(), new Range(colon, colon + 1));
                }
            }
        }
        Range subject = subjects.shared(colon, unit.first());
        if (subject != null) {
            return new Draft(Rule.INTRODUCTION, subject, new Range(subject.past(), colon), new Range(colon, colon + 1));
        }
        Draft owned = owned(words, unit, colon);
        return owned != null ? owned : named(words, unit, colon);
    }

    /** {@code Lee’s full remarks below:}: whose words are promised without a verb, or null. */
    private static @Nullable Draft remarks(Words words, Range unit, int colon) {
        int first = unit.first();
        int owner = -1;
        for (int i = first; i < colon && colon - first <= DESCRIBED; i++) {
            String word = words.lower(i);
            if (owner < 0 && i > first && (word.equals("’s") || word.equals("'s"))) {
                owner = i;
            } else if (owner > 0 && PROMISED.contains(word)) {
                return new Draft(
                        Rule.INTRODUCTION,
                        new Range(first, owner),
                        new Range(owner + 1, colon),
                        new Range(colon, colon + 1));
            } else if (words.is(i, WordClass.VERB) || words.kind(i).isAuxiliary() || words.is(i, WordClass.COMMA)) {
                return null;
            }
        }
        return null;
    }

    /** {@code Lee:}, {@code Lee, president of the union:}: a name and what describes it, or null. */
    private static @Nullable Draft named(Words words, Range unit, int colon) {
        int first = unit.first();
        boolean named = words.is(colon, WordClass.COLON)
                && words.is(first, WordClass.NAME)
                && colon - first <= DESCRIBED
                && IntStream.range(first, colon)
                        .noneMatch(i -> words.is(i, WordClass.VERB)
                                || words.kind(i).isAuxiliary()
                                || words.is(i, WordClass.QUOTE));
        return named
                ? new Draft(
                        Rule.INTRODUCTION,
                        new Range(first, colon),
                        new Range(colon, colon + 1),
                        new Range(colon, colon + 1))
                : null;
    }

    /** {@code His verdict:}: whose it is at the head of the sentence, or null. */
    private static @Nullable Draft owned(Words words, Range unit, int colon) {
        int first = unit.first();
        if (words.is(first, WordClass.POSSESSIVE) && words.is(colon - 1, WordClass.NOUN) && colon - first <= OWNED) {
            return new Draft(
                    Rule.INTRODUCTION,
                    new Range(first, first + 1),
                    new Range(first + 1, colon),
                    new Range(colon, colon + 1));
        }
        return null;
    }
}
