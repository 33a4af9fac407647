package org.onrecord.extraction.reading;

import java.util.List;
import java.util.Set;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** The words of one paragraph with their guessed classes; indexes count from the paragraph's first word. */
public final class Words {

    private static final Set<WordClass> NOUN_BEFORE = Set.of(
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.CLITIC,
            WordClass.ADJECTIVE,
            WordClass.PREPOSITION,
            WordClass.NUMBER);

    private final String text;
    private final List<Token> tokens;
    private final String[] lower;
    private final WordClass[] classes;
    private final String[] bases;

    private Words(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.lower = new String[tokens.size()];
        this.classes = new WordClass[tokens.size()];
        this.bases = new String[tokens.size()];
    }

    /**
     * Guesses the classes of words that stand together; a compound with hyphens is one word.
     *
     * @param tokens of one paragraph
     */
    public static Words of(String text, List<Token> tokens) {
        Words words = new Words(text, Compounds.of(text, tokens));
        for (int i = 0; i < words.size(); i++) {
            words.lower[i] = LowerCase.of(words.tokens.get(i).in(text));
            words.bases[i] = "";
            words.classes[i] = WordClass.OTHER;
        }
        for (int i = 0; i < words.size(); i++) {
            words.classes[i] = words.guess(i);
        }
        return words;
    }

    public int size() {
        return lower.length;
    }

    public String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    public WordClass kind(int i) {
        return i >= 0 && i < classes.length ? classes[i] : WordClass.STOP;
    }

    public boolean is(int i, WordClass kind) {
        return kind(i) == kind;
    }

    /** The base form of a verb, or an empty string for other words. */
    public String base(int i) {
        return i >= 0 && i < bases.length ? bases[i] : "";
    }

    public int start(int i) {
        return tokens.get(i).span().start();
    }

    public int end(int i) {
        return tokens.get(i).span().end();
    }

    /** Index of the first word, counted from another, that begins at an offset or behind it. */
    public int past(int from, int offset) {
        int i = from;
        while (i < size() && start(i) < offset) {
            i++;
        }
        return i;
    }

    /** The stretch of some neighbouring words. */
    public Span span(int first, int past) {
        return new Span(start(first), end(past - 1));
    }

    /** The text of some neighbouring words. */
    public String text(int first, int past) {
        return span(first, past).in(text);
    }

    public boolean isCapitalised(int i) {
        return i >= 0 && i < lower.length && Character.isUpperCase(text.codePointAt(start(i)));
    }

    /** How many words of a stretch begin with a capital letter. */
    public int capitals(int first, int past) {
        int capitals = 0;
        for (int i = first; i < past; i++) {
            capitals += isCapitalised(i) ? 1 : 0;
        }
        return capitals;
    }

    /** {@code US}, {@code A}: every letter a capital one. */
    boolean isAllCapitals(int i) {
        if (!isCapitalised(i)) {
            return false;
        }
        for (int at = start(i); at < end(i); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands between a word and the one before it. */
    public boolean clings(int i) {
        return i > 0 && end(i - 1) == start(i);
    }

    private WordClass guess(int i) {
        String word = lower[i];
        int first = word.codePointAt(0);
        if (!Character.isLetterOrDigit(first) && !isClitic(word) && first != '@' && first != '#') {
            return mark(word);
        }
        if (Character.isDigit(first)) {
            return WordClass.NUMBER;
        }
        WordClass closed = ClosedClasses.of(this, i);
        if (closed != WordClass.OTHER) {
            Verbs.of(word).ifPresent(verb -> bases[i] = closed.isAuxiliary() ? verb.base() : "");
            return closed;
        }
        return isName(i) ? WordClass.NAME : open(i, word);
    }

    private static boolean isClitic(String word) {
        return word.length() > 1
                && (word.charAt(0) == '\'' || word.charAt(0) == '’' || word.charAt(0) == '‘')
                && Character.isLetter(word.charAt(1));
    }

    private static WordClass mark(String word) {
        return switch (word) {
            case "," -> WordClass.COMMA;
            case ":", ";" -> WordClass.COLON;
            case "—", "–", "―", "-", "--", "---" -> WordClass.DASH;
            case "(", ")", "[", "]" -> WordClass.BRACKET;
            case "/" -> WordClass.CONJUNCTION;
            case "“", "”", "\"", "''", "’’", "«", "»", "„", "‟", "‘", "’", "'" -> WordClass.QUOTE;
            case "$", "€", "£", "%" -> WordClass.NUMBER;
            default -> ".!?…".indexOf(word.charAt(0)) >= 0 ? WordClass.STOP : WordClass.OTHER;
        };
    }

    private boolean isName(int i) {
        if (!isCapitalised(i)) {
            return lower[i].charAt(0) == '@';
        }
        boolean begins = i == 0
                || is(i - 1, WordClass.STOP)
                || is(i - 1, WordClass.QUOTE) && clings(i)
                || is(i - 1, WordClass.COLON);
        return !begins
                || Dictionary.is(lower(i + 1), "speech") && !Dictionary.is(lower[i], "starter")
                || !Dictionary.knows(lower[i])
                || isCapitalised(i + 1) && !Dictionary.is(lower(i + 1), "starter");
    }

    private WordClass open(int i, String word) {
        int noun = Dictionary.noun(word);
        int adjective = Dictionary.adjective(word);
        Verbs.Verb verb = Verbs.of(word).orElse(null);
        if (verb != null) {
            bases[i] = verb.base();
            WordClass asVerb = VerbGuess.of(this, i, verb, noun, adjective);
            if (asVerb != WordClass.OTHER) {
                return asVerb;
            }
        }
        if (word.endsWith("ly") && noun <= 0 || Dictionary.adverb(word) > Math.max(noun, adjective)) {
            return adjective > 0 && NOUN_BEFORE.contains(kind(i - 1)) ? WordClass.ADJECTIVE : WordClass.ADVERB;
        }
        return adjective >= 0 && adjective >= noun ? WordClass.ADJECTIVE : WordClass.NOUN;
    }
}
