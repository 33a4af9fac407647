package org.onrecord.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.quality.NewsQuantEntry.Item;

/**
 * Compares quantities with those of a NewsQuant file by the benchmark's rules: values equal within a
 * hundred-thousandth, a range only equals a range; units and changes have the same name; concepts share a word
 * (partial) or all words (complete). A quantity is matched at most once, by its value and then by most of the rest.
 */
final class NewsQuantQuality {

    private static final double NEAR = 1e-5;

    private int found;
    private int gold;
    private final int[] hits = new int[5];
    private final List<String> misses = new ArrayList<>();

    void add(NewsQuantEntry entry, List<Item> items) {
        List<Item> left = new ArrayList<>(items);
        gold += entry.quantities().size();
        found += items.size();
        for (Item should : entry.quantities()) {
            Item did = left.stream()
                    .filter(item -> isSameValue(should, item))
                    .max(Comparator.comparingInt(
                            item -> Arrays.stream(agreement(should, item)).sum()))
                    .orElse(null);
            note(entry, should, did);
            left.remove(did);
        }
        left.forEach(item -> misses.add("found, but nobody marked it: " + item + " | " + entry.text()));
    }

    private void note(NewsQuantEntry entry, Item should, @Nullable Item did) {
        if (did == null) {
            misses.add("not found: " + should + " | " + entry.text());
            return;
        }
        int[] agreement = agreement(should, did);
        for (int i = 0; i < hits.length; i++) {
            hits[i] += agreement[i];
        }
        String wrong = (agreement[1] == 0 ? "unit " : "")
                + (agreement[2] == 0 ? "change " : "")
                + (agreement[3] == 0 ? "concept " : agreement[4] == 0 ? "concept in part " : "");
        if (!wrong.isEmpty()) {
            misses.add("wrong " + wrong + ": " + should + " but " + did + " | " + entry.text());
        }
    }

    /** Where findings and marks part, a line each. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    List<Measure> measures() {
        List<String> names = List.of(
                "value", "value + unit", "value + change", "value + concept, partial", "value + concept, complete");
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            measures.add(new Measure(names.get(i), new Score(hits[i], found, gold)));
        }
        return measures;
    }

    private static int[] agreement(Item should, Item did) {
        Set<String> concept = words(should.concept());
        Set<String> ours = words(did.concept());
        Set<String> shared = new HashSet<>(concept);
        shared.retainAll(ours);
        boolean same = concept.equals(ours);
        return new int[] {
            1,
            should.unit().equals(did.unit().toLowerCase(Locale.ROOT)) ? 1 : 0,
            should.change().equals(did.change()) ? 1 : 0,
            same || !shared.isEmpty() ? 1 : 0,
            same ? 1 : 0
        };
    }

    private static Set<String> words(String concept) {
        Set<String> words =
                new HashSet<>(Arrays.asList(concept.toLowerCase(Locale.ROOT).split("[,\\s]+")));
        words.removeAll(Set.of("", "-"));
        return words;
    }

    private static boolean isSameValue(Item should, Item did) {
        if (should.high() == null || did.high() == null) {
            return should.high() == did.high() && isNear(should.low(), did.low());
        }
        return isNear(should.low(), did.low()) && isNear(should.high(), did.high());
    }

    private static boolean isNear(BigDecimal a, BigDecimal b) {
        double one = a.doubleValue();
        double other = b.doubleValue();
        return Math.abs(one - other) <= Math.max(NEAR * Math.max(Math.abs(one), Math.abs(other)), 1e-8);
    }
}
