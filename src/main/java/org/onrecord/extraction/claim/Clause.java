package org.onrecord.extraction.claim;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Document;
import org.onrecord.text.Halving;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** The words of a sentence or of what somebody is reported to have said, and whether they state something. */
final class Clause {

    private static final Set<String> OPINIONS = Cues.words("opinion");
    private static final Set<String> FIRST_PERSON = Cues.words("first-person");
    private static final Set<String> SUPERLATIVES = Cues.words("superlative");
    private static final Set<String> NO_DEGREES = Cues.words("no-degree");
    private static final Set<String> CAUSES = Cues.words("cause");
    private static final int SHORT = 5;
    private static final int LONGEST = 120;
    private static final int LISTENER = 8;
    /** Verbs nearer than this are one: {@code has been sold}. */
    private static final int GROUP = 3;

    private static final int WHOLE = 7;

    private final Words words;
    private final boolean asks;

    private Clause(Words words, boolean asks) {
        this.words = words;
        this.asks = asks;
    }

    static Clause of(Document document, Span span) {
        List<Token> tokens = document.tokens();
        int from = firstToken(tokens, span.start());
        int to = Math.min(firstToken(tokens, span.end()), from + LONGEST);
        String trimmed = span.in(document.text()).stripTrailing();
        boolean asks = trimmed.endsWith("?") || trimmed.endsWith("?”") || trimmed.endsWith("?\"");
        return new Clause(Words.of(document.text(), tokens.subList(from, to)), asks);
    }

    private static int firstToken(List<Token> tokens, int offset) {
        return Halving.first(tokens.size(), i -> tokens.get(i).span().start() < offset);
    }

    /**
     * Whether it has a subject and a verb with a tense, begins with no infinitive and asks nothing; a noun with
     * nothing but a relative clause ({@code the plans that she made}) states nothing.
     */
    boolean states() {
        if (!tells()) {
            return false;
        }
        boolean subject = false;
        int needed = 1;
        int verbs = 0;
        int last = -GROUP;
        for (int i = 0; i < words.size(); i++) {
            WordClass kind = words.kind(i);
            boolean relative =
                    kind == WordClass.RELATIVE || words.lower(i).equals("that") || kind == WordClass.QUESTION;
            needed += i > 0 && subject && relative ? 1 : 0;
            if (subject && (kind.isAuxiliary() || kind == WordClass.VERB) && !words.is(i - 1, WordClass.TO)) {
                verbs += i - last >= GROUP ? 1 : 0;
                last = i;
                if (verbs >= needed) {
                    return true;
                }
            }
            subject |= kind.isNominal() || kind == WordClass.DETERMINER;
        }
        return false;
    }

    /** Whether it may state something by its marks and its first word: it asks nothing and opens no list. */
    boolean tells() {
        boolean list = words.is(words.size() - 1, WordClass.COLON);
        return !(asks || list || words.size() < 4 || words.is(0, WordClass.TO) || words.is(0, WordClass.QUESTION));
    }

    /** Whether it is long enough to say something on its own. */
    boolean isWhole() {
        return words.size() >= WHOLE;
    }

    /** Whether it judges, guesses or wishes. */
    boolean judges() {
        for (int i = 0; i < words.size(); i++) {
            if (OPINIONS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    boolean speaksOfItself() {
        return speaksOfItself(words.size());
    }

    /** Whether it begins with its speaker: {@code I was there}. */
    boolean beginsWithItself() {
        return speaksOfItself(Math.min(2, words.size()));
    }

    private boolean speaksOfItself(int end) {
        for (int i = 0; i < end; i++) {
            boolean country = words.lower(i).equals("us") && words.isCapitalised(i);
            if (FIRST_PERSON.contains(words.lower(i)) && !country) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of what may be, not of what is. */
    boolean supposes() {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, WordClass.MODAL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the highest}, {@code record}, {@code the most}. */
    boolean ranks() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.lower(i);
            boolean most = word.equals("most") && !words.lower(i - 1).equals("the");
            boolean verb = word.equals("record") && (words.lower(i - 1).equals("to") || words.is(i, WordClass.VERB));
            boolean superlative = SUPERLATIVES.contains(word) || isSuperlative(i);
            if (superlative && !most && !verb || isOnly(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the only member who voted for it}; {@code the only answer} is an opinion. */
    private boolean isOnly(int i) {
        boolean only = words.lower(i).equals("only") && words.lower(i - 1).equals("the");
        for (int k = i + 2; only && k < i + LISTENER && k < words.size(); k++) {
            if (words.is(k, WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the poorest}, {@code the commonest}: any adjective in its third degree, known by the article. */
    private boolean isSuperlative(int i) {
        String word = words.lower(i);
        boolean shape = word.endsWith("est") && word.length() > SHORT && !NO_DEGREES.contains(word);
        return shape
                && (words.lower(i - 1).equals("the")
                        || words.lower(i - 1).endsWith("\u2019s")
                        || words.lower(i - 1).endsWith("'s"));
    }

    /** {@code driven by}, {@code linked to}, {@code because of}. */
    boolean explains() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.lower(i).equals("because") && words.size() >= WHOLE) {
                return true;
            }
            String two = words.lower(i) + " " + words.lower(i + 1);
            if (CAUSES.contains(two) && !isPlanned(i, two) || CAUSES.contains(two + " " + words.lower(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** {@code due to open in May}: what is to come, no cause. */
    private boolean isPlanned(int i, String cause) {
        return cause.equals("due to") && (words.is(i + 2, WordClass.VERB) || words.is(i + 2, WordClass.BE));
    }

    /**
     * {@code told reporters that the talks had failed}: where the clause behind the listener begins; -1 for no
     * listener.
     */
    int afterListener(String cue) {
        boolean tells = Cues.isTelling(cue);
        for (int i = 1; tells && i < words.size() && i < LISTENER; i++) {
            if (words.lower(i).equals("that") && i + 1 < words.size()) {
                return words.start(i + 1);
            }
        }
        return -1;
    }
}
