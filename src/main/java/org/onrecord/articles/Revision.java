package org.onrecord.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * An article's facts of one kind when a version of it is stored. A find of the new version that stands where an earlier
 * fact's words stand now, or overlaps them, is that fact and keeps its id and its address; other finds are new. A fact
 * whose words are gone stays where it was.
 *
 * @param <F> the kind of fact
 */
public final class Revision<F extends Anchored> {

    private static final Comparator<Anchored> IN_TEXT = Comparator.comparingInt(
                    (Anchored f) -> -f.anchor().version())
            .thenComparing(f -> f.anchor().span());

    private final List<F> kept = new ArrayList<>();
    private final List<F> lost = new ArrayList<>();
    private final List<F> added = new ArrayList<>();
    private final List<@Nullable F> rows = new ArrayList<>();

    private Revision() {}

    /**
     * Moves the earlier facts into the new version and finds or opens a row for each find.
     *
     * @param earlier all facts of this kind that the article has
     * @param found where the finds begin, in order of the text; null for one that cannot be stored
     * @param open makes an empty row
     */
    public static <F extends Anchored> Revision<F> of(
            Edition edition, List<F> earlier, List<@Nullable Span> found, Supplier<F> open) {
        Revision<F> revision = new Revision<>();
        revision.move(edition, earlier);
        revision.match(found);
        revision.fill(found, open);
        return revision;
    }

    private void move(Edition edition, List<F> earlier) {
        Set<Span> taken = new HashSet<>();
        for (F fact : earlier) {
            boolean free = edition.moved(fact.anchor())
                    .map(Anchor::span)
                    .filter(taken::add)
                    .isPresent();
            (free && fact.moveTo(edition) ? kept : lost).add(fact);
        }
    }

    private void match(List<@Nullable Span> found) {
        Map<Span, F> places = new HashMap<>();
        kept.forEach(fact -> places.put(fact.anchor().span(), fact));
        found.forEach(span -> rows.add(places.remove(span)));
        TreeMap<Integer, F> left = new TreeMap<>();
        places.forEach((span, fact) -> left.put(span.start(), fact));
        for (int i = 0; i < found.size() && !left.isEmpty(); i++) {
            Span span = found.get(i);
            if (span != null && rows.get(i) == null) {
                rows.set(i, overlapping(span, left));
            }
        }
    }

    private static <F extends Anchored> @Nullable F overlapping(Span span, TreeMap<Integer, F> left) {
        F fact = Stream.of(left.floorEntry(span.start()), left.ceilingEntry(span.start()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .filter(f -> f.anchor().span().overlaps(span))
                .findFirst()
                .orElse(null);
        if (fact != null) {
            left.remove(fact.anchor().start());
        }
        return fact;
    }

    private void fill(List<@Nullable Span> found, Supplier<F> open) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) != null && rows.get(i) == null) {
                F row = open.get();
                added.add(row);
                rows.set(i, row);
            }
        }
    }

    /** Hands each find's row, with the find's index, to what fills it; then numbers all facts of the article. */
    public void describe(ObjIntConsumer<F> description) {
        for (int i = 0; i < rows.size(); i++) {
            F row = rows.get(i);
            if (row != null) {
                description.accept(row, i);
            }
        }
        List<F> all = Stream.of(kept, lost, added)
                .flatMap(List::stream)
                .sorted(IN_TEXT)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).number(i + 1);
        }
    }

    /** The new rows, to be stored. */
    public List<F> added() {
        return List.copyOf(added);
    }

    /** What became of the finds, once the new rows are stored. */
    public <I> Kept<I> kept(Function<F, I> id) {
        List<Optional<I>> ids =
                rows.stream().map(row -> Optional.ofNullable(row).map(id)).toList();
        return new Kept<>(ids, lost.stream().map(Anchored::anchor).toList());
    }
}
