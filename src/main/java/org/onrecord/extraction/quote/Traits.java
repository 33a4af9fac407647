package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/**
 * What speaks for and against an attribution that a rule proposes, as names of traits such as {@code cue=say} or {@code
 * source=name}; {@link Judge} knows what each weighs.
 */
final class Traits {

    private static final int[] LENGTHS = {1, 2, 3, 5, 8, 12, 20, 35};
    private static final int SUBORDINATE_REACH = 12;
    private static final int WIDEST_GAP = 4;

    private final Passage passage;
    private final Words words;
    private final Draft draft;
    private final List<String> names = new ArrayList<>();

    private Traits(Passage passage, Draft draft) {
        this.passage = passage;
        this.words = passage.words();
        this.draft = draft;
    }

    /** The traits of one of a paragraph's attributions, in a fixed order. */
    static List<String> of(Reading reading, Draft draft) {
        Traits traits = new Traits(reading.passage(), draft);
        traits.add("rule", draft.rule().label());
        int head = traits.cue();
        traits.source();
        traits.content();
        traits.place(head, reading.drafts().isContent(head));
        TreeTraits.add(traits.names, draft, head, reading.parsedAt(head));
        return traits.names;
    }

    private void add(String trait, Object value) {
        names.add(trait + "=" + value);
    }

    private void addWithRule(String trait, Object value) {
        add(trait, value);
        names.add(trait + ",rule=" + value + "," + draft.rule().label());
    }

    /** Adds what the cue is like; returns the word that attributes, or where the content begins without one. */
    private int cue() {
        Range cue = draft.cue();
        if (cue == null) {
            add("cue", "none");
            return draft.content().get(0).first();
        }
        int head = head(cue);
        String base = words.base(head);
        add("cue", base.isEmpty() ? words.lower(head) : base);
        add("cue-form", form(head));
        for (int i = cue.first(); i < cue.past(); i++) {
            if (words.kind(i).isAuxiliary() || words.is(i, WordClass.NOT) || words.is(i, WordClass.TO)) {
                add("cue-has", words.kind(i));
            }
        }
        add("before-cue", words.kind(cue.first() - 1));
        add("after-cue", words.kind(cue.past()));
        return head;
    }

    private int head(Range cue) {
        int head = cue.past() - 1;
        boolean verbal = false;
        for (int i = cue.past() - 1; i >= cue.first(); i--) {
            if (Cue.of(words.base(i)) != null) {
                return i;
            }
            WordClass kind = words.kind(i);
            boolean full = kind == WordClass.VERB
                    || kind == WordClass.ING
                    || kind == WordClass.PARTICIPLE
                    || kind == WordClass.NOUN;
            head = full && !verbal ? i : head;
            verbal |= full;
        }
        return head;
    }

    private String form(int verb) {
        String word = words.lower(verb);
        if (!words.is(verb, WordClass.VERB)) {
            return words.kind(verb).toString();
        }
        return word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : word.equals(words.base(verb)) ? "base" : "other";
    }

    private void source() {
        Range source = draft.source();
        if (source == null) {
            add("source", draft.isUnspoken() ? "none" : "elsewhere");
            return;
        }
        add("source", SourceKind.of(words, source));
        add("source-first", words.kind(source.first()));
        add("before-source", words.kind(source.first() - 1));
        Range cue = draft.cue();
        if (cue != null) {
            boolean before = source.first() < cue.first();
            int gap = before ? cue.first() - source.past() : source.first() - cue.past();
            add("gap", (before ? "before" : "behind") + Math.min(WIDEST_GAP, gap));
        }
    }

    private void content() {
        Range first = draft.content().get(0);
        int length = 0;
        int quoted = 0;
        int verbs = 0;
        for (Range piece : draft.content()) {
            for (int i = piece.first(); i < piece.past(); i++) {
                length++;
                quoted += passage.isQuoted(i) ? 1 : 0;
                verbs += !passage.isQuoted(i) && isTensed(i) ? 1 : 0;
            }
        }
        boolean whole = quoted >= length - 1;
        add("content-length", bucket(length));
        addWithRule("content-quoted", quoted == 0 ? "none" : whole ? "all" : "part");
        add("content-first", words.kind(first.first()));
        add("content-opens", length == 1 ? "only " + words.lower(first.first()) : opener(first.first()));
        add("content-verbs", Math.min(2, verbs));
        add("content-pieces", Math.min(2, draft.content().size()));
        add("after-content", words.kind(draft.past()));
        if (quoted > 0 && whole) {
            quotation(first, length);
        }
    }

    private void quotation(Range quotation, int length) {
        int capitals = words.capitals(quotation.first(), quotation.past());
        add("quote-title", (capitals * 2 > quotation.past() - quotation.first() - 2) + "," + bucket(length));
        add("quote-ends", words.kind(quotation.past() - 2));
        add("before-quote", words.kind(quotation.first() - 1));
    }

    private boolean isTensed(int i) {
        return words.is(i, WordClass.VERB) || words.kind(i).isAuxiliary();
    }

    /** The word itself where it belongs to a closed class, else its class. */
    private String opener(int i) {
        return switch (words.kind(i)) {
            case NAME, NOUN, ADJECTIVE, VERB, NUMBER, ING, PARTICIPLE, ADVERB, OTHER ->
                words.kind(i).toString();
            default -> words.lower(i);
        };
    }

    private void place(int head, boolean nested) {
        if (nested) {
            names.add("nested");
        }
        Range unit = passage.unitAt(head);
        add("unit-opens", opener(unit.first()));
        add("unit-ends", words.lower(unit.past() - 1).equals("?") ? "?" : words.kind(unit.past() - 1));
        int from = head;
        while (from > unit.first()
                && head - from < SUBORDINATE_REACH
                && !words.is(from - 1, WordClass.COMMA)
                && !words.is(from - 1, WordClass.SUBORDINATOR)) {
            from--;
        }
        if (words.is(from - 1, WordClass.SUBORDINATOR)) {
            add("subordinate", words.lower(from - 1));
        }
    }

    /** About how many: lengths that differ little weigh the same. */
    private static int bucket(int length) {
        int bucket = 0;
        while (bucket < LENGTHS.length && length > LENGTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }
}
