package org.onrecord.extraction.claim;

import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.reading.Verbs;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.text.LowerCase;

/** The words by which somebody is said to have spoken, and by whom: whether a claim can follow them. */
final class Cues {

    private static final Map<String, Set<String>> WORDS = WordList.kinds("claim-words");
    private static final Set<String> WISHES = words("wish");
    private static final Set<String> DENIALS = words("denial");
    private static final Set<String> TELLINGS = words("telling");
    private static final Set<String> FIRST_PERSON = words("first-person");

    private Cues() {}

    /** The words of a kind in the list of words that tell claims. */
    static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    /** A pronoun that points to no claimant. */
    static boolean isNobody(String source) {
        String word = LowerCase.of(source);
        return FIRST_PERSON.contains(word) && !source.equals("US")
                || word.equals("it")
                || word.equals("you")
                || word.equals("this")
                || word.equals("that");
    }

    /** Whether a cue's words hold a verb of wishing, judging or planning, whose content states nothing. */
    static boolean isWish(String cue) {
        return holds(cue, WISHES);
    }

    /** {@code denied that it had sold}, {@code did not say that}: the content is not what its speaker claims. */
    static boolean isDenial(String cue) {
        return holds(cue, DENIALS) || LowerCase.of(cue).contains("n\u2019t") || cue.contains("n't");
    }

    /** {@code told reporters}: a verb that names its listener. */
    static boolean isTelling(String cue) {
        return holds(cue, TELLINGS);
    }

    private static boolean holds(String cue, Set<String> words) {
        for (String word : LowerCase.of(cue).split("[^a-z]+", -1)) {
            if (words.contains(word)
                    || words.contains(Verbs.of(word).map(Verbs.Verb::base).orElse(word))) {
                return true;
            }
        }
        return false;
    }
}
