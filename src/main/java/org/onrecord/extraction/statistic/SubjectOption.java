package org.onrecord.extraction.statistic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Tree;

/** One thing that a figure may be of. */
final class SubjectOption {

    private static final Set<String> LINKS = Set.of(
            "of", "in", "for", "from", "to", "on", "by", "with", "at", "among", "who", "that", "per", "against",
            "between");

    private final @Nullable String words;
    private int word;
    private final String head;
    private final Set<String> traits = new LinkedHashSet<>();

    /**
     * @param words what a rule or the text before calls it, or null when its words are those of a noun
     * @param word the noun's index in the tree, or {@link Tree#NONE}
     */
    SubjectOption(@Nullable String words, int word, String head) {
        this.words = words;
        this.word = word;
        this.head = head;
    }

    void add(String trait) {
        traits.add(trait);
    }

    void at(int noun) {
        word = noun;
    }

    @Nullable
    String words() {
        return words;
    }

    int word() {
        return word;
    }

    String head() {
        return head;
    }

    List<String> traits() {
        return List.copyOf(traits);
    }

    /** The last word before a preposition, without the sign of the plural. */
    static String head(String words) {
        String last = lastOfHead(words);
        return last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
                ? last.substring(0, last.length() - 1)
                : last;
    }

    /** The last word before a preposition. */
    static String lastOfHead(String words) {
        String last = "";
        for (String word : LowerCase.of(words).split(" ")) {
            if (!last.isEmpty() && LINKS.contains(word)) {
                break;
            }
            last = word;
        }
        return last;
    }
}
