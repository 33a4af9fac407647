package org.onrecord.extraction.statistic;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.text.LowerCase;

/** One on whose word a figure may stand; without words, the article itself. */
final class SourceOption {

    private static final int LONGEST = 200;
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "s", "for", "in", "on", "by", "from", "its", "their");

    private final @Nullable String words;
    private final Set<String> key;
    private final Set<String> traits = new LinkedHashSet<>();

    SourceOption(@Nullable String words) {
        this.words = words;
        this.key = words == null ? Set.of() : key(words);
    }

    void add(String trait) {
        traits.add(trait);
    }

    @Nullable
    String words() {
        return words;
    }

    List<String> traits() {
        return List.copyOf(traits);
    }

    /** Whether a name says all that this one says, or the other way round: {@code Lee} and {@code Ann Lee}. */
    boolean isSame(@Nullable Set<String> other) {
        if (other == null || words == null) {
            return other == null && words == null;
        }
        return !other.isEmpty() && !key.isEmpty() && (key.containsAll(other) || other.containsAll(key));
    }

    /** The words of a name that tell it from others. */
    static Set<String> key(String name) {
        Set<String> key = new HashSet<>();
        String some = name.substring(0, Math.min(name.length(), LONGEST));
        for (String word : LowerCase.of(some).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                key.add(word);
            }
        }
        return key;
    }

    /** Whether a name is that of a report, data or a survey. */
    static boolean isEvidence(String name) {
        for (String word :
                LowerCase.of(name.substring(0, Math.min(name.length(), 120))).split("[ -]")) {
            if (Backing.isEvidence(word)) {
                return true;
            }
        }
        return false;
    }

    /** What sort of thing a name is of by its last word. */
    static String sort(String words) {
        String last = LowerCase.of(words.substring(words.lastIndexOf(' ') + 1));
        String sort = Backing.isEvidence(last)
                ? "report"
                : FigureWords.is("asked", last)
                        ? "asked"
                        : FigureWords.is("people", last)
                                ? "people"
                                : Voices.isPersonalNoun(last)
                                        ? "body"
                                        : FigureWords.isPlural(last) ? "things" : "other";
        boolean proper = words.chars().anyMatch(Character::isUpperCase);
        return (proper ? "proper," : "plain,") + sort + (words.contains(" of ") ? ",of" : "");
    }
}
