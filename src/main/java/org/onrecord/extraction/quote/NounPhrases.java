package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds noun phrases to the left and to the right of a place, by word classes alone. */
final class NounPhrases {

    private static final int RELATIVE_REACH = 10;

    private final Passage passage;
    private final Words words;

    NounPhrases(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /**
     * The noun phrase that ends just before a place, with its apposition: {@code Lee, a spokesman for the union,}.
     *
     * @param past index just past the phrase
     * @param floor where its clause begins
     */
    @Nullable
    Range endingAt(int past, int floor) {
        if (words.is(past - 1, WordClass.COMMA)) {
            return withApposition(past, floor);
        }
        if (words.lower(past - 1).equals(")") && past - 1 > floor) {
            int open = Brackets.opening(words, past - 2, floor);
            Range before = open > floor ? endingAt(open, floor) : null;
            return before == null ? null : new Range(before.first(), past);
        }
        return plain(past, floor);
    }

    private @Nullable Range withApposition(int past, int floor) {
        int comma = past - 2;
        while (comma > floor && !words.is(comma, WordClass.COMMA)) {
            if (passage.isSpeech(comma) || words.is(comma, WordClass.COLON)) {
                return null;
            }
            comma--;
        }
        if (comma <= floor || comma + 1 >= past - 1) {
            return null;
        }
        Range name = endingAt(comma, floor);
        if (name != null && name.past() - name.first() == 1 && words.is(name.first(), WordClass.NUMBER)) {
            name = words.is(name.first() - 1, WordClass.COMMA) ? endingAt(name.first() - 1, floor) : name;
        }
        return name == null
                ? null
                : new Range(
                        name.first(),
                        isApposition(comma + 1) && !Subjects.isAboutTheInterview(words, comma + 1) ? past - 1 : comma);
    }

    private boolean isApposition(int i) {
        WordClass kind = words.kind(i);
        return kind == WordClass.DETERMINER
                || kind.isNominal()
                || kind == WordClass.POSSESSIVE
                || kind == WordClass.ADJECTIVE
                || kind == WordClass.RELATIVE;
    }

    private @Nullable Range plain(int past, int floor) {
        if (!endsPhrase(past - 1) || past <= floor) {
            return null;
        }
        int first = past - 1;
        int and = -1;
        while (first > floor && goesOn(first - 1, first)) {
            first--;
            and = words.is(first, WordClass.CONJUNCTION) ? first : and;
        }
        WordClass before = first > floor ? words.kind(first - 1) : WordClass.STOP;
        boolean object = before == WordClass.VERB
                || before == WordClass.PREPOSITION
                || before == WordClass.PARTICIPLE
                || before == WordClass.ING
                || before == WordClass.BE;
        if (and >= 0 && object) {
            first = and + 1;
        } else if (before == WordClass.PREPOSITION) {
            Range reduced = reducedRelative(first - 2, past, floor);
            if (reduced != null) {
                return reduced;
            }
            first = afterObject(first, past);
        }
        boolean verbal = before == WordClass.VERB
                || before == WordClass.PARTICIPLE
                || before == WordClass.ING
                || before.isAuxiliary();
        Range relative = verbal ? antecedent(first, past, floor) : null;
        return relative != null ? relative : trimmed(first, past);
    }

    /** {@code a memo seen by the agency}: a participle that hangs on a noun before it. */
    private @Nullable Range reducedRelative(int verb, int past, int floor) {
        boolean participle = words.is(verb, WordClass.PARTICIPLE)
                || words.is(verb, WordClass.VERB) && !words.base(verb).equals(words.lower(verb));
        if (!participle
                || verb <= floor
                || !words.kind(verb - 1).isNominal()
                || words.is(verb - 1, WordClass.PRONOUN)) {
            return null;
        }
        Range head = plain(verb, floor);
        return head == null ? null : new Range(head.first(), past);
    }

    /** {@code a man who lives in the valley}: from the word that {@code who} points to. */
    private @Nullable Range antecedent(int first, int past, int floor) {
        for (int i = first - 1; i > Math.max(floor, first - RELATIVE_REACH); i--) {
            WordClass kind = words.kind(i);
            if (kind == WordClass.RELATIVE && words.kind(i - 1).isNominal()) {
                Range head = plain(i, floor);
                return head == null ? null : new Range(head.first(), past);
            }
            if (kind == WordClass.COMMA
                    || kind == WordClass.STOP
                    || passage.isSpeech(i)
                    || kind == WordClass.SUBORDINATOR) {
                return null;
            }
        }
        return null;
    }

    private boolean endsPhrase(int i) {
        WordClass kind = words.kind(i);
        return kind.isNominal()
                || words.lower(i).equals(")")
                || kind == WordClass.DETERMINER
                || kind == WordClass.ADJECTIVE
                || passage.isQuoted(i) && !passage.isSpeech(i)
                || kind == WordClass.POSSESSIVE && words.lower(i).equals("his");
    }

    /** Whether a phrase that begins at {@code next} reaches one word further left. */
    private boolean goesOn(int i, int next) {
        if (passage.isQuoted(i)) {
            return !passage.isSpeech(i);
        }
        return switch (words.kind(i)) {
            case NOUN, NAME, NUMBER, ADJECTIVE, POSSESSIVE, DETERMINER, CLITIC ->
                !words.is(next, WordClass.PRONOUN) && !startsAnew(i, next);
            case PRONOUN -> words.lower(next).equals("of") || words.lower(next).equals("in");
            case PREPOSITION ->
                words.kind(i - 1).isNominal()
                        && !Dictionary.is(words.lower(i), "subordinator")
                        && !passage.isSpeech(i - 1);
            case CONJUNCTION ->
                !words.lower(i).equals("but") && words.kind(i - 1).isNominal();
            case ADVERB -> words.is(next, WordClass.NUMBER) || words.is(next, WordClass.ADJECTIVE);
            case PARTICIPLE, ING, VERB -> false;
            case QUOTE -> words.lower(i).equals("’") || words.lower(i).equals("'");
            default -> false;
        };
    }

    /** A noun before a determiner ends another phrase: {@code On Tuesday | the mayor}. */
    private boolean startsAnew(int i, int next) {
        WordClass right = words.kind(next);
        boolean opener = right == WordClass.DETERMINER || right == WordClass.POSSESSIVE;
        boolean whole = words.lower(i).equals("all")
                || words.lower(i).equals("both")
                || words.lower(i).equals("half");
        boolean day = Dictionary.is(words.lower(i), "weekday") && right == WordClass.NAME;
        return opener && !whole || day;
    }

    /** {@code In Ohio the poll}: the subject begins at its own determiner or name. */
    private int afterObject(int first, int past) {
        for (int i = past - 1; i > first; i--) {
            WordClass kind = words.kind(i);
            if (kind == WordClass.DETERMINER || kind == WordClass.POSSESSIVE || kind == WordClass.PRONOUN) {
                return i;
            }
        }
        return first;
    }

    private @Nullable Range trimmed(int from, int past) {
        int first = from;
        while (first < past
                && (words.is(first, WordClass.CONJUNCTION)
                        || words.is(first, WordClass.PREPOSITION)
                        || words.is(first, WordClass.ADVERB) && !words.is(first + 1, WordClass.NUMBER)
                        || words.is(first, WordClass.CLITIC))) {
            first++;
        }
        return first < past ? new Range(first, past) : null;
    }

    /**
     * Where a noun phrase that begins at a place ends, with the phrases that hang on it.
     *
     * @param first index of its first word
     * @param limit never further than this
     * @return index just past it, or {@code first} where none begins
     */
    int pastPhrase(int first, int limit) {
        int at = first;
        while (at < limit && (extendsRight(at, first) || Brackets.contains(words, at, first))) {
            at++;
        }
        while (at > first && !endsPhrase(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean extendsRight(int i, int first) {
        if (passage.isQuoted(i)) {
            return !passage.isSpeech(i);
        }
        return switch (words.kind(i)) {
            case NOUN, NAME, NUMBER, ADJECTIVE, CLITIC -> true;
            case PRONOUN -> i == first || words.is(i - 1, WordClass.CONJUNCTION);
            case DETERMINER, POSSESSIVE ->
                i == first || words.is(i - 1, WordClass.PREPOSITION) || words.is(i - 1, WordClass.CONJUNCTION);
            case PREPOSITION, CONJUNCTION ->
                i > first && words.kind(i - 1).isNominal() && !Dictionary.is(words.lower(i), "subordinator");
            case ADVERB -> words.is(i + 1, WordClass.ADJECTIVE) || words.is(i + 1, WordClass.NUMBER);
            default -> false;
        };
    }
}
