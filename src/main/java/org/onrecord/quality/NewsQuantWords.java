package org.onrecord.quality;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that NewsQuant keeps of a phrase: those of content, no words of grammar and no other figures. */
final class NewsQuantWords {

    private static final Set<String> FUNCTION = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "for",
            "and",
            "or",
            "to",
            "its",
            "their",
            "his",
            "her",
            "on",
            "at",
            "by",
            "with",
            "from",
            "'s",
            "’s",
            "as",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "all",
            "per",
            "combined",
            "other",
            "no",
            "not",
            "between",
            "among",
            "across",
            "about",
            "total",
            "just",
            "only",
            "own",
            "than",
            "-",
            "–");

    /** {@code turbocharged 1.6 liter engine}: another figure in the phrase. */
    private static final Pattern OTHER_FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d.-])\\d[\\d.,]*(?:%|[ -]?(?:liter|litre|inch|kg|kW|mAh|GB|foot|feet|mile|year|percent|per cent|degree|million|billion)s?\\b)");

    private NewsQuantWords() {}

    static boolean isFunction(String word) {
        return FUNCTION.contains(word);
    }

    /** The content words of a phrase. */
    static String content(@Nullable String words) {
        StringBuilder said = new StringBuilder();
        String plain = words == null ? "" : OTHER_FIGURE.matcher(words).replaceAll(" ");
        for (String part : plain.split("[\\s,]+", -1)) {
            String word = part.replaceAll("['’]s?$", "");
            if (!word.isEmpty() && !FUNCTION.contains(word.toLowerCase(Locale.ROOT))) {
                said.append(said.isEmpty() ? "" : " ").append(word);
            }
        }
        return said.toString();
    }
}
