package org.onrecord.extraction.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the titles and offices that stand before a name. */
final class Titles {

    /** Titles that are words or names of their own unless a full stop shortens them. */
    private static final Set<String> ONLY_WITH_STOP =
            Set.of("rep", "reps", "del", "gen", "fr", "st", "maj", "col", "hon", "da", "prof", "adm", "det");

    private static final int LONGEST = 4;

    private final Words words;

    Titles(Words words) {
        this.words = words;
    }

    /** Index just past the longest title that starts at the word, with what it is of; the same index when none does. */
    int end(int index) {
        boolean may = WordLists.TITLE_STARTS.contains(words.key(index));
        for (int length = may ? LONGEST : 0; length > 0; length--) {
            if (unbroken(index, index + length) && isTitle(index, index + length)) {
                return withPortfolio(index + length);
            }
        }
        return index;
    }

    /** What kind of title ends just before the index: honorific, rank, legislator or office; null for none. */
    @Nullable
    String kind(int from, int to) {
        String entry = entry(from, to);
        return entry == null ? null : entry.substring(0, entry.indexOf('\t'));
    }

    /** Gender that the title tells: m, f, or u when it tells none. */
    char gender(int from, int to) {
        String entry = entry(from, to);
        return entry == null ? 'u' : entry.charAt(entry.length() - 1);
    }

    private @Nullable String entry(int from, int to) {
        for (int end = to; end > from; end--) {
            for (int start = Math.max(from, end - LONGEST); start < end; start++) {
                String entry = WordLists.TITLES.get(words.joinedKeys(start, end));
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }

    private boolean isTitle(int from, int to) {
        String key = words.joinedKeys(from, to);
        if (!WordLists.TITLES.contains(key) || words.get(to - 1).possessive()) {
            return false;
        }
        boolean ofTheHouse =
                key.equals("representatives") && words.key(from - 1).equals("of");
        return !ofTheHouse && (!ONLY_WITH_STOP.contains(key) || words.stopped(to - 1) || plainBritish(key, to));
    }

    /** {@code Rep Smith}, {@code Prof Jones}: without the full stop only before a capital and itself capitalised. */
    private boolean plainBritish(String key, int to) {
        return (key.startsWith("rep") || key.equals("prof") || key.equals("gen") || key.equals("adm"))
                && words.capital(to - 1)
                && words.joined(to)
                && words.capital(to);
    }

    private boolean unbroken(int from, int to) {
        if (to > words.size()) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!words.joined(i) || words.get(i - 1).possessive()) {
                return false;
            }
        }
        return true;
    }

    /** {@code Secretary of State}, {@code Minister of Foreign Affairs}: the office goes on past {@code of} or {@code for}. */
    private int withPortfolio(int end) {
        if (!words.joined(end)
                || !words.key(end).equals("of") && !words.key(end).equals("for")) {
            return end;
        }
        for (int length = LONGEST; length > 0; length--) {
            int to = end + 1 + length;
            if (unbroken(end, to) && WordLists.PORTFOLIOS.contains(words.joinedKeys(end + 1, to))) {
                return to;
            }
        }
        return end;
    }
}
