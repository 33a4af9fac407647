package org.onrecord.extraction.reading;

import org.onrecord.extraction.reading.Verbs.Form;
import org.onrecord.extraction.reading.Verbs.Verb;

/** Whether a word that can be a verb is one here. */
final class VerbGuess {

    /** How much more often a word is a verb than anything else to be one whatever stands before it. */
    private static final int DOMINANT = 10;

    private VerbGuess() {}

    /**
     * Verb, -ing form, participle, or adjective where a participle stands before a noun; {@link WordClass#OTHER} where the
     * word is no verb here.
     */
    static WordClass of(Words words, int i, Verb verb, int noun, int adjective) {
        return switch (verb.form()) {
            case ING -> ing(words, i, noun);
            case PAST -> past(words, i, adjective);
            default -> present(words, i, verb, noun, adjective);
        };
    }

    private static WordClass ing(Words words, int i, int noun) {
        WordClass before = words.kind(i - 1);
        boolean nounPlace = before == WordClass.DETERMINER
                || before == WordClass.POSSESSIVE
                || before == WordClass.CLITIC
                || before == WordClass.ADJECTIVE;
        return nounPlace ? noun >= 0 ? WordClass.OTHER : WordClass.ADJECTIVE : WordClass.ING;
    }

    private static WordClass past(Words words, int i, int adjective) {
        WordClass before = beforeAdverbs(words, i);
        if (before == WordClass.BE || before == WordClass.HAVE) {
            return WordClass.PARTICIPLE;
        }
        boolean nounPlace = before == WordClass.DETERMINER
                || before == WordClass.POSSESSIVE
                || before == WordClass.CLITIC
                || before == WordClass.PREPOSITION && !isParticle(words, i - 1);
        if (nounPlace || words.is(i - 1, WordClass.ADJECTIVE) && adjective >= 0) {
            return WordClass.ADJECTIVE;
        }
        if (words.is(i - 1, WordClass.ADJECTIVE) && Dictionary.noun(words.lower(i)) > 0) {
            return WordClass.OTHER;
        }
        return words.lower(i + 1).equals("by") ? WordClass.PARTICIPLE : WordClass.VERB;
    }

    private static boolean isParticle(Words words, int i) {
        return words.lower(i).equals("to");
    }

    private static WordClass beforeAdverbs(Words words, int i) {
        int at = i - 1;
        while (at >= 0 && (words.is(at, WordClass.ADVERB) || words.is(at, WordClass.NOT))) {
            at--;
        }
        return words.kind(at);
    }

    private static WordClass present(Words words, int i, Verb verb, int noun, int adjective) {
        WordClass before = beforeAdverbs(words, i);
        if (before == WordClass.TO || before == WordClass.MODAL || before == WordClass.DO) {
            return verb.form() == Form.BASE ? WordClass.VERB : WordClass.OTHER;
        }
        boolean nounPlace = before == WordClass.DETERMINER
                || before == WordClass.POSSESSIVE
                || before == WordClass.CLITIC
                || before == WordClass.PREPOSITION
                || before == WordClass.ADJECTIVE
                || before == WordClass.BE
                || before == WordClass.HAVE;
        if (nounPlace) {
            return WordClass.OTHER;
        }
        boolean reports = Dictionary.is(words.lower(i), "speech") && verb.form() == Form.S;
        if (reports && (before == WordClass.QUOTE || before == WordClass.COMMA)) {
            return WordClass.VERB;
        }
        int asVerb = Dictionary.verb(verb.base());
        boolean never = noun < 0 && adjective < 0;
        boolean dominant = before.isNominal() && asVerb >= Math.max(1, Math.max(noun, adjective)) * DOMINANT;
        boolean subject = dominant
                || before == WordClass.PRONOUN
                || before == WordClass.RELATIVE
                || (before.isNominal() && agrees(words, i, verb));
        boolean counted = before == WordClass.NOUN || before == WordClass.NUMBER;
        if (counted && verb.form() == Form.S && noun > asVerb) {
            return WordClass.OTHER;
        }
        boolean opens = objectFollows(words, i);
        return never
                        || asVerb >= Math.max(noun, adjective) * 4 && subject
                        || subject && (opens || before == WordClass.PRONOUN)
                ? WordClass.VERB
                : WordClass.OTHER;
    }

    /** {@code officials say}, {@code the report says}: number of noun and verb fit. */
    private static boolean agrees(Words words, int i, Verb verb) {
        String before = words.lower(i - 1);
        boolean plural = before.endsWith("s")
                || before.equals("people")
                || before.equals("data")
                || words.is(i - 1, WordClass.NUMBER)
                || before.equals("men")
                || before.equals("women");
        return verb.form() == Form.S
                ? !plural || words.is(i - 1, WordClass.NAME)
                : plural
                        || words.is(i - 1, WordClass.NAME) && words.lower(i - 2).equals("and");
    }

    private static boolean objectFollows(Words words, int i) {
        String next = words.lower(i + 1);
        return next.isEmpty()
                || Dictionary.is(next, "determiner")
                || Dictionary.is(next, "pronoun")
                || Dictionary.is(next, "possessive")
                || Dictionary.is(next, "question")
                || Dictionary.is(next, "modal")
                || next.equals("that")
                || next.equals("to")
                || next.equals("for")
                || next.equals("on")
                || next.equals("“")
                || next.equals("\"")
                || next.equals(":")
                || next.equals(",")
                || next.equals(".")
                || words.isCapitalised(i + 1);
    }
}
