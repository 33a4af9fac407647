package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds noun phrases to the left and to the right of a place, by word classes alone. */
final class NounPhrases {

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
            int open = openingBracket(past - 2, floor);
            Range before = open > floor ? endingAt(open, floor) : null;
            return before == null ? null : new Range(before.first(), past);
        }
        return plain(past, floor);
    }

    private int openingBracket(int from, int floor) {
        int at = from;
        while (at > floor && !words.lower(at).equals("(")) {
            at--;
        }
        return at;
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
        return name == null ? null : new Range(name.first(), isApposition(comma + 1) ? past - 1 : comma);
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
            first = afterObject(first, past);
        }
        return trimmed(first, past);
    }

    private boolean endsPhrase(int i) {
        WordClass kind = words.kind(i);
        return kind.isNominal()
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
        while (at < limit && extendsRight(at, first)) {
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
            case PRONOUN -> i == first;
            case DETERMINER, POSSESSIVE ->
                i == first || words.is(i - 1, WordClass.PREPOSITION) || words.is(i - 1, WordClass.CONJUNCTION);
            case PREPOSITION, CONJUNCTION ->
                i > first && words.kind(i - 1).isNominal() && !Dictionary.is(words.lower(i), "subordinator");
            case ADVERB -> words.is(i + 1, WordClass.ADJECTIVE) || words.is(i + 1, WordClass.NUMBER);
            default -> false;
        };
    }

    /** Just one phrase without what hangs on it: {@code the crowd | at the rally}. */
    int pastCore(int first, int limit) {
        int at = first;
        while (at < limit
                && !words.is(at, WordClass.PREPOSITION)
                && !words.is(at, WordClass.CONJUNCTION)
                && extendsRight(at, first)) {
            at++;
        }
        return at;
    }
}
