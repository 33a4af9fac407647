package org.onrecord.extraction.statistic;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Tree;

/** One thing that a figure may be counted in, and where it was found. */
final class UnitBase {

    private static final Set<String> MONEY = Set.of(
            "dollar", "pound", "euro", "cent", "rupee", "rand", "shilling", "yen", "yuan", "peso", "naira", "franc");

    private static final Map<String, String> SORTS =
            Units.ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1], (a, b) -> a));

    private final String words;
    private final String head;
    private final Set<String> from = new LinkedHashSet<>();
    private final Set<String> traits = new LinkedHashSet<>();
    private int word = Tree.NONE;

    UnitBase(String words) {
        this.words = words;
        this.head = UnitWords.head(words);
    }

    String words() {
        return words;
    }

    String head() {
        return head;
    }

    Set<String> from() {
        return from;
    }

    Set<String> traits() {
        return traits;
    }

    int word() {
        return word;
    }

    void at(int noun) {
        word = word == Tree.NONE ? noun : word;
    }

    /** What sort of unit it is. */
    String sort() {
        if (words.isEmpty()) {
            return "none";
        }
        if (head.startsWith("percent") || head.endsWith("point")) {
            return head.equals("percent") ? "percent" : "points";
        }
        if (MONEY.contains(head)) {
            return "money";
        }
        return SORTS.getOrDefault(LowerCase.of(words), "things");
    }
}
