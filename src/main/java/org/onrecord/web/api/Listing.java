package org.onrecord.web.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * One page of a list.
 *
 * @param page its number, from 1
 * @param size how many a full page holds
 * @param total how many there are on all pages
 * @param next address of the next page, or null on the last
 * @param previous address of the page before, or null on the first
 */
record Listing<T>(
        List<T> items,
        int page,
        int size,
        long total,
        int pages,
        @Nullable String next,
        @Nullable String previous) {

    static final String SIZE = "20";

    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 10_000;

    /** The page that was asked for; a size over {@value #LARGEST_SIZE} is cut to that. */
    static Pageable wanted(int page, int size) {
        if (page < 1 || page > LAST_PAGE) {
            throw refused("page must be a number from 1 to " + LAST_PAGE);
        }
        if (size < 1) {
            throw refused("size must be a number from 1 to " + LARGEST_SIZE);
        }
        return PageRequest.of(page - 1, Math.min(size, LARGEST_SIZE));
    }

    /** An empty field of a form says nothing. */
    static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }

    /** A page of facts, each turned into what the answer shows. */
    static <F, T> Listing<T> of(Page<F> found, Function<List<F>, List<T>> views) {
        int page = found.getNumber() + 1;
        if (page > 1 && page > found.getTotalPages()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "there are " + found.getTotalPages() + " pages");
        }
        return new Listing<>(
                views.apply(found.getContent()),
                page,
                found.getSize(),
                found.getTotalElements(),
                found.getTotalPages(),
                found.hasNext() ? address(page + 1) : null,
                found.hasPrevious() ? address(page - 1) : null);
    }

    private static String address(int page) {
        UriComponents asked = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build(true);
        return asked.getPath() + "?" + asked.getQuery();
    }
}
