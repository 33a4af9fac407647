package org.onrecord.web.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What a reader asked for, checked before it reaches a door. */
public final class Asked {

    /** How many entries a page of a list holds. */
    public static final int PAGE = 20;

    private static final int LAST_PAGE = 100_000;

    private static final int LONGEST = 200;

    private Asked() {}

    /** Words of a search without the blanks around them; null when there are none. */
    public static @Nullable String words(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST) {
            throw new Refused("problem.400.long");
        }
        if (!isText(words)) {
            throw new Refused("problem.400.text.characters");
        }
        return words.strip();
    }

    /** A name in an address; one that cannot be there is missing. */
    public static String slug(String slug) {
        if (slug.length() > LONGEST || !isText(slug)) {
            throw new Missing();
        }
        return slug;
    }

    /** The entries of a page, counted from 1. */
    public static Pageable page(int number) {
        if (number < 1) {
            throw new Refused("problem.400.page");
        }
        if (number > LAST_PAGE) {
            throw new Missing();
        }
        return PageRequest.of(number - 1, PAGE);
    }

    private static boolean isText(String words) {
        return words.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
