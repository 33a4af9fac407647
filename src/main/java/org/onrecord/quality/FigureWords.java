package org.onrecord.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the words of units, subjects and sources without minding case, plurals and articles. */
final class FigureWords {

    private static final Set<String> LINKS = Set.of(
            "of",
            "in",
            "for",
            "from",
            "to",
            "on",
            "by",
            "with",
            "at",
            "among",
            "who",
            "that",
            "per",
            "against",
            "between",
            "without",
            "along",
            "across",
            "throughout",
            "during",
            "after",
            "before",
            "near",
            "within",
            "around",
            "under",
            "over",
            "aged",
            "since",
            "into",
            "about");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "and", "s", "for", "in", "on", "by", "from", "its", "their", "mr", "ms", "mrs",
            "dr");

    /** {@code like-for-like}: a preposition within a word ends no phrase. */
    private static final Pattern JOINED = Pattern.compile("(?<=[a-z])-(?:for|to|in|of|by|on)-(?=[a-z])");

    private FigureWords() {}

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("%", "percent")
                .replace("per cent", "percent")
                .replace(" for every ", " per ")
                .replaceAll("(?<=[a-z]) an? (?=[a-z])", " per ")
                .replaceAll("[^\\p{L}\\p{N}$£€'/ ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether two units are one: the same words, or counted nouns with the same head. */
    static boolean isSameUnit(String gold, String ours) {
        String one = plain(gold);
        String other = plain(ours);
        if (singular(one).equals(singular(other))) {
            return true;
        }
        if (one.startsWith("per ") || other.startsWith("per ")) {
            return isSameRate(" " + one, " " + other);
        }
        boolean rates = (one + " ").contains(" per ") == (other + " ").contains(" per ");
        return rates && !one.isEmpty() && !other.isEmpty() && head(one).equals(head(other)) && isSameRate(one, other);
    }

    private static boolean isSameRate(String one, String other) {
        int here = one.indexOf(" per ");
        int there = other.indexOf(" per ");
        return here < 0 || there >= 0 && head(one.substring(here + 5)).equals(head(other.substring(there + 5)));
    }

    /** The last word before a preposition, in the singular. */
    static String head(String words) {
        String last = "";
        String plain = plain(JOINED.matcher(words).replaceAll(""));
        for (String word : plain.substring(owned(plain)).split(" ")) {
            if (word.isEmpty() || !last.isEmpty() && LINKS.contains(word)) {
                break;
            }
            last = Character.isDigit(word.charAt(0)) && !last.isEmpty() ? last : word;
        }
        return singular(last);
    }

    /** Where what somebody owns begins; an owner behind a preposition, as in {@code turnout in Monday's vote}, is none. */
    private static int owned(String plain) {
        int owner = plain.lastIndexOf("'s ");
        for (String word : owner < 0
                ? List.<String>of()
                : List.of(plain.substring(0, owner).split(" "))) {
            if (LINKS.contains(word) && !word.equals("of")) {
                return 0;
            }
        }
        return owner < 0 ? 0 : owner + 3;
    }

    static boolean isSubject(List<String> heads, @Nullable String subject) {
        if (subject == null || heads.isEmpty()) {
            return subject == null && heads.isEmpty();
        }
        String head = head(subject);
        return heads.stream()
                .anyMatch(
                        gold -> head(gold).equals(head) || singular(plain(gold)).equals(head));
    }

    /** Whether a name is one of those that count as right: all words of one are words of the other. */
    static boolean isNamed(List<String> names, @Nullable String name) {
        if (name == null || names.isEmpty()) {
            return name == null && names.isEmpty();
        }
        Set<String> ours = words(name);
        return names.stream()
                .map(FigureWords::words)
                .anyMatch(gold -> gold.containsAll(ours) || ours.containsAll(gold));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : plain(name).replace("'s", "").split(" ")) {
            if (!SMALL.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
