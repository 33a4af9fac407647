package org.onrecord.articles;

import com.github.slugify.Slugify;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Gives names their permanent form in addresses. */
public final class Slugs {

    private static final Slugify SLUGIFY = Slugify.builder().locale(Locale.ROOT).build();
    private static final int LONGEST = 80;

    private Slugs() {}

    /**
     * A slug for each name, unlike each other and unlike all that are taken: {@code jane-doe}, then {@code jane-doe-2},
     * {@code jane-doe-3}, then one with a part that comes from the name's exact spelling.
     *
     * @param noun stands in for a name that has no letters a slug can hold
     * @param taken tells which of some slugs are in use; asked once unless names collide
     */
    public static Map<String, String> of(
            Collection<String> names, String noun, Function<Collection<String>, Set<String>> taken) {
        Map<String, String> slugs = new LinkedHashMap<>();
        Set<String> open = new LinkedHashSet<>(names);
        Set<String> used = new HashSet<>();
        for (int round = 1; !open.isEmpty(); round++) {
            int number = round;
            Map<String, String> wanted = new LinkedHashMap<>();
            open.forEach(name -> wanted.put(name, slug(name, noun, number)));
            used.addAll(taken.apply(Set.copyOf(wanted.values())));
            wanted.forEach((name, slug) -> {
                if (used.add(slug)) {
                    slugs.put(name, slug);
                }
            });
            open.removeAll(slugs.keySet());
        }
        return slugs;
    }

    private static String slug(String name, String noun, int round) {
        String base = base(name, noun);
        return switch (round) {
            case 1 -> base;
            case 2, 3 -> base + "-" + round;
            default -> base + "-" + spelling(name + " ".repeat(round - 4));
        };
    }

    private static String base(String name, String noun) {
        String slug = SLUGIFY.slugify(name);
        String cut = slug.length() <= LONGEST ? slug : atWord(slug.substring(0, LONGEST + 1));
        return cut.isEmpty() ? noun : cut;
    }

    private static String atWord(String slug) {
        int dash = slug.lastIndexOf('-');
        return dash > 0 ? slug.substring(0, dash) : slug.substring(0, LONGEST);
    }

    private static String spelling(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
