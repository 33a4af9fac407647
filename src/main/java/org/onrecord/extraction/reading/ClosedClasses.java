package org.onrecord.extraction.reading;

/** Classes of the small words, settled by their neighbours where a word has several. */
final class ClosedClasses {

    private ClosedClasses() {}

    /** The closed class of a word, or {@link WordClass#OTHER}. */
    static WordClass of(Words words, int i) {
        String word = words.lower(i);
        if (words.isAllCapitals(i)) {
            return word.equals("i") || !words.isAllCapitals(i - 1) && !words.isAllCapitals(i + 1)
                    ? capitals(word)
                    : WordClass.OTHER;
        }
        return switch (word) {
            case "that" -> WordClass.THAT;
            case "to" -> words.size() > i + 1 && takesInfinitive(words, i) ? WordClass.TO : WordClass.PREPOSITION;
            case "'s", "’s", "‘s" -> clitic(words, i);
            case "her" -> nounFollows(words, i) ? WordClass.POSSESSIVE : WordClass.PRONOUN;
            case "like" -> afterSubject(words, i) ? WordClass.OTHER : WordClass.PREPOSITION;
            case "may", "will", "might" -> isGivenName(words, i) ? WordClass.NAME : WordClass.MODAL;
            case "march",
                    "sun",
                    "sat",
                    "plus",
                    "second",
                    "given",
                    "following",
                    "including",
                    "regarding",
                    "concerning" -> special(words, i);
            default -> listed(word, words, i);
        };
    }

    /** {@code US}, {@code WHO}: a name, though its small letters spell a small word. */
    private static WordClass capitals(String word) {
        return word.length() == 1 ? single(word) : WordClass.NAME;
    }

    private static WordClass single(String word) {
        return word.equals("a") ? WordClass.DETERMINER : word.equals("i") ? WordClass.PRONOUN : WordClass.OTHER;
    }

    private static WordClass special(Words words, int i) {
        String word = words.lower(i);
        if (words.isCapitalised(i) && i > 0) {
            return WordClass.NAME;
        }
        return Dictionary.is(word, "preposition") ? WordClass.PREPOSITION : WordClass.OTHER;
    }

    private static WordClass listed(String word, Words words, int i) {
        if (capitalInside(words, i) && !word.equals("i") && words.isCapitalised(i - 1)) {
            return WordClass.OTHER;
        }
        return Dictionary.is(word, "be")
                ? WordClass.BE
                : Dictionary.is(word, "have")
                        ? WordClass.HAVE
                        : Dictionary.is(word, "do")
                                ? WordClass.DO
                                : Dictionary.is(word, "modal")
                                        ? WordClass.MODAL
                                        : Dictionary.is(word, "negation") ? WordClass.NOT : noun(word, words, i);
    }

    private static WordClass noun(String word, Words words, int i) {
        boolean both = Dictionary.is(word, "subject") && Dictionary.is(word, "determiner");
        return Dictionary.is(word, "possessive")
                ? WordClass.POSSESSIVE
                : both
                        ? nounFollows(words, i) ? WordClass.DETERMINER : WordClass.PRONOUN
                        : word.equals("this") || word.equals("these") || word.equals("those")
                                ? nounFollows(words, i) ? WordClass.DETERMINER : WordClass.PRONOUN
                                : Dictionary.is(word, "determiner") && !Dictionary.is(word, "question")
                                        ? WordClass.DETERMINER
                                        : Dictionary.is(word, "relative")
                                                ? WordClass.RELATIVE
                                                : Dictionary.is(word, "question")
                                                        ? WordClass.QUESTION
                                                        : Dictionary.is(word, "pronoun")
                                                                ? WordClass.PRONOUN
                                                                : link(word);
    }

    private static WordClass link(String word) {
        return Dictionary.is(word, "conjunction")
                ? WordClass.CONJUNCTION
                : Dictionary.is(word, "subordinator")
                        ? WordClass.SUBORDINATOR
                        : Dictionary.is(word, "preposition")
                                ? WordClass.PREPOSITION
                                : Dictionary.is(word, "adverb") ? WordClass.ADVERB : WordClass.OTHER;
    }

    /** {@code Will wrote}: a capital before a past tense or within a sentence. */
    private static boolean isGivenName(Words words, int i) {
        boolean past = Verbs.of(words.lower(i + 1))
                .filter(verb -> verb.form() == Verbs.Form.PAST)
                .isPresent();
        return capitalInside(words, i) || words.isCapitalised(i) && (past || words.isCapitalised(i + 1));
    }

    private static boolean capitalInside(Words words, int i) {
        return i > 0 && words.isCapitalised(i) && !words.is(i - 1, WordClass.STOP) && !words.is(i - 1, WordClass.QUOTE);
    }

    private static WordClass clitic(Words words, int i) {
        String before = words.lower(i - 1);
        boolean pronoun = Dictionary.is(before, "subject")
                || before.equals("that")
                || before.equals("there")
                || before.equals("here")
                || Dictionary.is(before, "question");
        return pronoun && !before.equals("everyone") && !before.equals("one") ? WordClass.BE : WordClass.CLITIC;
    }

    /** A base form follows, perhaps after an adverb: {@code to fully fund}. */
    private static boolean takesInfinitive(Words words, int i) {
        String next = words.lower(i + 1);
        if (next.equals("“") || next.equals("\"") || next.equals("''")) {
            next = words.lower(i + 2);
        }
        if (next.endsWith("ly") || next.equals("not")) {
            next = words.lower(i + 2);
        }
        boolean base =
                Verbs.of(next).filter(verb -> verb.form() == Verbs.Form.BASE).isPresent()
                        || next.equals("be")
                        || next.equals("have")
                        || next.equals("do")
                        || next.equals("read")
                        || next.equals("put");
        return base && !words.isCapitalised(i + 1);
    }

    private static boolean nounFollows(Words words, int i) {
        String next = words.lower(i + 1);
        if (next.isEmpty() || !Character.isLetterOrDigit(next.codePointAt(0))) {
            return next.equals("“") || next.equals("\"");
        }
        boolean small = Dictionary.is(next, "preposition")
                || Dictionary.is(next, "be")
                || Dictionary.is(next, "have")
                || Dictionary.is(next, "modal")
                || Dictionary.is(next, "do")
                || Dictionary.is(next, "determiner")
                || Dictionary.is(next, "subordinator")
                || Dictionary.is(next, "conjunction")
                || Dictionary.is(next, "pronoun")
                || Dictionary.is(next, "negation");
        if (small || words.isCapitalised(i + 1)) {
            return !small;
        }
        return Dictionary.noun(next) >= 0
                || Dictionary.adjective(next) >= 0
                || Verbs.of(next).isEmpty() && !Dictionary.is(next, "adverb");
    }

    private static boolean afterSubject(Words words, int i) {
        return words.is(i - 1, WordClass.PRONOUN)
                || words.is(i - 1, WordClass.MODAL)
                || words.is(i - 1, WordClass.TO)
                || words.is(i - 1, WordClass.DO)
                || words.is(i - 1, WordClass.NOT);
    }
}
