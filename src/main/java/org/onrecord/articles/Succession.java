package org.onrecord.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Facts of earlier versions beside what was found in the new one: which find is which fact, so that a fact keeps its id
 * and its address, and which facts have lost their words.
 *
 * @param <F> the kind of fact
 */
public final class Succession<F extends Anchored> {

    private final List<F> kept = new ArrayList<>();
    private final List<F> lost = new ArrayList<>();
    private final List<@Nullable F> heirs = new ArrayList<>();

    private Succession() {}

    /**
     * Moves the earlier facts into the new version and tells which find each of them is: the one at the same place, or
     * else one that overlaps it.
     *
     * @param earlier all facts of this kind that the article has
     * @param found where the new finds begin
     */
    public static <F extends Anchored> Succession<F> of(Edition edition, List<F> earlier, List<Span> found) {
        Succession<F> succession = new Succession<>();
        succession.move(edition, earlier);
        succession.match(found);
        return succession;
    }

    private void move(Edition edition, List<F> earlier) {
        Set<Span> taken = new HashSet<>();
        for (F fact : earlier) {
            Optional<Span> span = edition.moved(fact.anchor()).map(Anchor::span);
            boolean free = span.isPresent() && taken.add(span.get());
            (free && fact.moveTo(edition) ? kept : lost).add(fact);
        }
    }

    private void match(List<Span> found) {
        Map<Span, F> places = new HashMap<>();
        kept.forEach(fact -> places.put(fact.anchor().span(), fact));
        found.forEach(span -> heirs.add(places.remove(span)));
        TreeMap<Integer, F> left = new TreeMap<>();
        places.forEach((span, fact) -> left.put(span.start(), fact));
        for (int i = 0; i < found.size() && !left.isEmpty(); i++) {
            if (heirs.get(i) == null) {
                heirs.set(i, overlapping(found.get(i), left));
            }
        }
    }

    private @Nullable F overlapping(Span span, TreeMap<Integer, F> left) {
        F fact = Stream.of(
                        Optional.ofNullable(left.floorEntry(span.start())),
                        Optional.ofNullable(left.ceilingEntry(span.start())))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue)
                .filter(f -> f.anchor().span().overlaps(span))
                .findFirst()
                .orElse(null);
        if (fact != null) {
            left.remove(fact.anchor().start());
        }
        return fact;
    }

    /** The earlier fact that a find is, or empty when it is new. */
    public Optional<F> heir(int find) {
        return Optional.ofNullable(heirs.get(find));
    }

    /** Earlier facts whose words stand in the new version, found again or not. */
    public List<F> kept() {
        return List.copyOf(kept);
    }

    /** Earlier facts whose words the new version does not hold. */
    public List<F> lost() {
        return List.copyOf(lost);
    }
}
