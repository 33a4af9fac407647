package org.onrecord.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.quality.NewsQuantEntry.Item;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/**
 * Numbers that measure nothing for a reader of news, but count as quantities in NewsQuant: {@code one of the best
 * screens}, {@code one proposal}, {@code the past two years}, {@code a 50-year-old man}.
 */
final class NewsQuantPassing {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final Pattern AGE = Pattern.compile("(?<![\\d,.])(\\d{1,3})[ -](year|month)s?-old");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:past|last|next|first|previous) (?:(\\d+|two|three|four|five|six|seven|eight|nine|ten) or )?"
                    + "(\\d+|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year|decade)s\\b");

    private final Document document;
    private final List<Tree> trees;

    NewsQuantPassing(Document document, List<Tree> trees) {
        this.document = document;
        this.trees = List.copyOf(trees);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Matcher age = AGE.matcher(document.text());
        while (age.find()) {
            items.add(new Item(new BigDecimal(age.group(1)), null, age.group(2) + " of age", "=", ""));
        }
        Matcher past = PAST.matcher(document.text());
        while (past.find()) {
            BigDecimal last = number(past.group(2));
            boolean range = past.group(1) != null;
            items.add(new Item(range ? number(past.group(1)) : last, range ? last : null, past.group(3), "=", ""));
        }
        for (int i = 0; i < trees.size(); i++) {
            ones(document.sentences().get(i), trees.get(i), items);
        }
        return items;
    }

    private static BigDecimal number(String words) {
        Integer value = WORDS.get(words);
        return value == null ? new BigDecimal(words) : BigDecimal.valueOf(value);
    }

    private void ones(Sentence sentence, Tree tree, List<Item> items) {
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.form(i).equalsIgnoreCase("one") || tree.partOfSpeech(i) != PartOfSpeech.NUM) {
                continue;
            }
            int noun = counted(tree, i);
            if (noun > i && isPlain(tree, noun)) {
                items.add(new Item(BigDecimal.ONE, null, unit(tree, i, noun), "=", ""));
            }
        }
    }

    /** The noun of {@code one proposal} or {@code one of the best screens}; none for a pronoun. */
    private static int counted(Tree tree, int one) {
        if (tree.is(one, "nummod")) {
            return tree.head(one);
        }
        boolean of = one + 1 < tree.size() && tree.form(one + 1).equals("of");
        return of ? tree.child(one, "nmod").orElse(Tree.NONE) : Tree.NONE;
    }

    private static boolean isPlain(Tree tree, int noun) {
        String lemma = tree.lemma(noun);
        boolean measure = List.of(
                        "day",
                        "time",
                        "thing",
                        "year",
                        "way",
                        "percent",
                        "million",
                        "billion",
                        "hundred",
                        "thousand",
                        "half")
                .contains(lemma);
        return tree.partOfSpeech(noun) == PartOfSpeech.NOUN && !measure;
    }

    private static String unit(Tree tree, int one, int noun) {
        StringBuilder unit = new StringBuilder();
        for (int i = one + 1; i <= noun; i++) {
            boolean modifies = i == noun || tree.head(i) == noun && (tree.is(i, "amod") || tree.is(i, "compound"));
            boolean superlative = tree.lemma(i).equals("most");
            if (modifies && !superlative) {
                unit.append(unit.isEmpty() ? "" : " ").append(tree.lemma(i));
            }
        }
        return unit.toString();
    }
}
