package org.onrecord.extraction.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/**
 * A verb that attributes with what belongs to it: {@code has repeatedly said}, {@code went on to say}, {@code pointed out}.
 *
 * @param first index of its first word
 * @param head index of the verb
 * @param past index just past it, a particle included
 * @param cue what the verb takes
 */
record VerbGroup(int first, int head, int past, Cue cue) {

    /** The group around a word, or null where the word does not attribute. */
    static @Nullable VerbGroup at(Passage passage, int head, int floor) {
        Words words = passage.words();
        WordClass kind = words.kind(head);
        if (kind != WordClass.VERB && kind != WordClass.ING && kind != WordClass.PARTICIPLE || passage.isQuoted(head)) {
            return null;
        }
        Cue cue = Cue.of(words.base(head));
        return cue == null ? null : group(words, head, floor, cue);
    }

    /** The group around any verb with a tense, read as one of speech: {@code “…,” an angry captain retaliated}. */
    static @Nullable VerbGroup speaking(Passage passage, int head, int floor) {
        Words words = passage.words();
        boolean verb = words.is(head, WordClass.VERB) && !passage.isQuoted(head);
        return verb ? group(words, head, floor, new Cue(words.base(head), "q", Set.of())) : null;
    }

    private static VerbGroup group(Words words, int head, int floor, Cue cue) {
        int past = particle(words, head) ? head + 2 : head + 1;
        return new VerbGroup(leftmost(words, head, floor), head, past, cue);
    }

    private static boolean particle(Words words, int head) {
        String next = words.lower(head + 1);
        return next.equals("out")
                || (next.equals("off") || next.equals("up") || next.equals("down"))
                        && !words.is(head + 2, WordClass.NOUN);
    }

    private static int leftmost(Words words, int head, int floor) {
        int first = head;
        while (first > floor && helps(words, first - 1)) {
            first--;
        }
        if (first > floor + 1 && words.is(first - 1, WordClass.TO) && words.is(first - 2, WordClass.VERB)) {
            return leftmost(words, first - 2, floor);
        }
        if (first > floor + 2
                && words.is(first - 1, WordClass.TO)
                && words.lower(first - 2).equals("on")
                && words.is(first - 3, WordClass.VERB)) {
            return leftmost(words, first - 3, floor);
        }
        while (first < head
                && words.is(first, WordClass.ADVERB)
                && !words.lower(first).endsWith("ly")
                && first == floor) {
            first++;
        }
        return first;
    }

    private static boolean helps(Words words, int i) {
        WordClass kind = words.kind(i);
        return kind.isAuxiliary() || kind == WordClass.NOT || kind == WordClass.ADVERB;
    }

    /** Whether the subject is the one spoken to: {@code was asked}, {@code was told}. */
    boolean isPassive(Words words) {
        if (!words.is(head, WordClass.PARTICIPLE)) {
            return false;
        }
        for (int i = head - 1; i >= first; i--) {
            if (words.is(i, WordClass.HAVE)) {
                return false;
            }
            if (words.is(i, WordClass.BE)) {
                return true;
            }
        }
        return false;
    }

    Range range() {
        return new Range(first, past);
    }
}
