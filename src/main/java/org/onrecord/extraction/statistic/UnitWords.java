package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.text.LowerCase;

/** A unit taken apart: what is counted, and what it is told for: {@code dollars} and {@code a month}. */
record UnitWords(String base, String rate) {

    /** Words of a unit beyond which it is no short phrase any more. */
    private static final int LONGEST = 8;

    private static final Set<String> FOR = Set.of("per", "a", "an", "each", "every");
    /** {@code annually}: a rate in one word. */
    static final Set<String> OFTEN =
            Set.of("annually", "daily", "monthly", "weekly", "yearly", "hourly", "nightly", "apiece", "quarterly");

    private static final Set<String> BEFORE = Set.of("for", "on", "of", "to", "in");
    private static final Set<String> LINKS = Set.of(
            "of", "in", "for", "from", "to", "on", "by", "with", "at", "among", "who", "that", "per", "against",
            "between", "without", "across", "during", "after", "before", "under", "over", "since", "into", "about",
            "near", "within", "as", "than", ",");

    static UnitWords of(String unit) {
        String[] words = unit.split(" ");
        for (int k = 0; k < words.length; k++) {
            String word = LowerCase.of(words[k]);
            if (FOR.contains(word) && k + 1 < words.length || OFTEN.contains(word)) {
                int at = k > 0 && BEFORE.contains(words[k - 1]) ? k - 1 : k;
                return new UnitWords(join(words, 0, at), join(words, at, words.length));
            }
        }
        return new UnitWords(unit, "");
    }

    private static String join(String[] words, int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int k = from; k < to; k++) {
            all.append(k > from ? " " : "").append(words[k]);
        }
        return all.toString();
    }

    /** {@code visits} of {@code visits to a GP}: no more than before the first preposition. */
    static String brief(String phrase) {
        String[] words = phrase.split(" ");
        int to = 0;
        while (to < words.length && to < LONGEST && !(to > 0 && LINKS.contains(LowerCase.of(words[to])))) {
            boolean ends = words[to].endsWith(",");
            to++;
            if (ends) {
                break;
            }
        }
        String cut = join(words, 0, to);
        return cut.endsWith(",") ? cut.substring(0, cut.length() - 1).strip() : cut.strip();
    }

    /** {@code adults} of {@code rolls of adults without jobs}; empty when there is none. */
    static String within(String phrase) {
        int of = phrase.indexOf(" of ");
        return of < 0 ? "" : brief(phrase.substring(of + 4));
    }

    /** The noun itself, in the singular. */
    static String head(String base) {
        return SubjectOption.head(base);
    }

    String joined() {
        return base.isEmpty() || rate.isEmpty() ? base + rate : base + " " + rate;
    }
}
